package io.punchout.testkit.buyer;

import io.punchout.cart.Contact;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.platform.PlatformProfile;
import io.punchout.session.SetupRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bends a setup request into what one kind of system sends, by its profile. Works on this kit's own documents. */
final class CxmlDialect {
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");
    private static final Pattern TIMESTAMP = Pattern.compile("(timestamp=[\"'])([^\"']*)");
    private static final Pattern AGENT = Pattern.compile("(<UserAgent>)[^<]*");
    private static final Pattern MODE = Pattern.compile(" deploymentMode=[\"'][^\"']*[\"']");

    private final PlatformProfile profile;

    CxmlDialect(PlatformProfile profile) {
        this.profile = profile;
    }

    DtdVersion dtdVersion() {
        List<String> sent = profile.sent("dtd-version");
        return sent.isEmpty() ? DtdVersion.DEFAULT : new DtdVersion(sent.get(0));
    }

    String domain() {
        List<String> sent = profile.sent("domain");
        return sent.isEmpty() ? "NetworkId" : sent.get(0);
    }

    /** Adds the extrinsics and the contact that the system sends of its user. */
    SetupRequest.Builder ask(SetupRequest.Builder setup) {
        for (String name : profile.sent("extrinsic")) {
            setup.attribute(name, value(name));
        }
        for (String role : profile.sent("contact-role")) {
            setup.contact(new Contact(role, "Pat Buyer", List.of("pat.buyer@buyer.example"), List.of()));
        }
        return setup;
    }

    private static String value(String extrinsic) {
        return switch (extrinsic.toLowerCase(Locale.ROOT)) {
            case "useremail" -> "pat.buyer@buyer.example";
            case "returnframe" -> "_top";
            case "punchinvendor" -> "true";
            case "firstname" -> "Pat";
            case "lastname" -> "Buyer";
            default -> "pbuyer";
        };
    }

    /** Returns the document as this system writes it. */
    byte[] bend(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        if (!profile.sent("user-agent").isEmpty()) {
            text = AGENT.matcher(text)
                    .replaceFirst("$1"
                            + Matcher.quoteReplacement(
                                    profile.sent("user-agent").get(0)));
        }
        if (profile.sent("no-doctype").contains("true")) {
            text = DOCTYPE.matcher(text).replaceFirst("");
        }
        if (profile.sent("no-deployment-mode").contains("true")) {
            text = MODE.matcher(text).replaceFirst("");
        }
        for (String form : profile.sent("timestamp").stream().limit(1).toList()) {
            Matcher stamp = TIMESTAMP.matcher(text);
            if (stamp.find()) {
                text = stamp.replaceFirst("$1" + Matcher.quoteReplacement(timestamp(form, stamp.group(2))));
            }
        }
        if (profile.sent("extra-element").contains("SupplierSetup")) {
            // where the DTD has it: before what the buyer ships to or has selected
            String element = "<SupplierSetup><URL>https://shop.example/old</URL></SupplierSetup>";
            int at = text.indexOf("</BrowserFormPost>");
            text = at < 0
                    ? text
                    : new StringBuilder(text)
                            .insert(at + "</BrowserFormPost>".length(), element)
                            .toString();
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String timestamp(String form, String usual) {
        return switch (form) {
            case "no-offset" -> usual.substring(0, 19);
            case "milliseconds" -> usual.substring(0, 19) + ".123" + usual.substring(19);
            case "date" -> usual.substring(0, 10);
            default -> usual;
        };
    }
}
