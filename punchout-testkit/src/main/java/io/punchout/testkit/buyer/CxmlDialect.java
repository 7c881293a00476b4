package io.punchout.testkit.buyer;

import io.punchout.cart.Contact;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.platform.PlatformProfile;
import io.punchout.session.SetupRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bends setup requests and orders into what one kind of system sends, by its profile. Works on this kit's own documents. */
final class CxmlDialect {
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE cXML SYSTEM [\"']([^\"']*)[\"']>\\s*");
    private static final Pattern TIMESTAMP = Pattern.compile("(timestamp=[\"'])([^\"']*)");
    private static final Pattern PAYLOAD_ID = Pattern.compile("(payloadID=[\"'])([0-9]+)[^\"']*");
    private static final Pattern AGENT = Pattern.compile("(<UserAgent>)[^<]*");
    private static final Pattern MODE = Pattern.compile(" deploymentMode=[\"'][^\"']*[\"']");
    private static final Pattern ENCODING = Pattern.compile("(<\\?xml [^>]*encoding=[\"'])[^\"']*");
    private static final Pattern NAMES = Pattern.compile("(<Identity>|<SharedSecret>)([^<]+)");
    private static final Pattern EXTRINSIC_NAMES = Pattern.compile("(<Extrinsic name=[\"'])([^\"']*)");
    private static final Pattern COOKIE = Pattern.compile("<BuyerCookie>[^<]*</BuyerCookie>");
    private static final Pattern DOMAIN = Pattern.compile("(<Credential domain=[\"'])([^\"']*)");
    private static final Pattern FROM = Pattern.compile("(<From>.*?<Identity>)[^<]*", Pattern.DOTALL);
    private static final Pattern EXTRINSIC = Pattern.compile("<Extrinsic name=.*?</Extrinsic>\\s*", Pattern.DOTALL);
    private static final Pattern ORDER_DATE = Pattern.compile("(orderDate=[\"'])([^\"']*)");
    private static final Pattern ITEM =
            Pattern.compile("(<ItemID>.*?</ItemID>\\s*)(<ItemDetail>.*?</ItemDetail>\\s*)", Pattern.DOTALL);
    private static final Pattern RETURN_URL =
            Pattern.compile("<BrowserFormPost>.*?</BrowserFormPost>\\s*", Pattern.DOTALL);

    private final PlatformProfile profile;
    private final Set<Deviation> deviations;

    CxmlDialect(PlatformProfile profile, Set<Deviation> deviations) {
        this.profile = profile;
        this.deviations = Set.copyOf(deviations);
    }

    static DtdVersion dtdVersion(PlatformProfile profile) {
        return version(profile.sent("dtd-version"), DtdVersion.DEFAULT);
    }

    static DtdVersion orderVersion(PlatformProfile profile) {
        return version(profile.sent("order-dtd-version"), dtdVersion(profile));
    }

    private static DtdVersion version(List<String> sent, DtdVersion otherwise) {
        return sent.isEmpty() ? otherwise : new DtdVersion(sent.get(0));
    }

    static String domain(PlatformProfile profile) {
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

    /** Returns the Content-Type that documents are posted with. */
    String contentType() {
        return deviates(Deviation.CHARSET_OF_CONTENT_TYPE)
                ? "text/xml; charset=ISO-8859-1"
                : deviates(Deviation.DOCUMENT_IN_LATIN_1) ? "application/xml" : CxmlBuyer.CONTENT_TYPE;
    }

    private boolean deviates(Deviation deviation) {
        return deviations.contains(deviation);
    }

    /** Returns a setup request as this system writes it. */
    byte[] bend(byte[] written) {
        return encoded(order(content(header(new String(written, StandardCharsets.UTF_8)))));
    }

    /** Returns an order as this system writes it. */
    byte[] bendOrder(byte[] written) {
        String text = content(header(new String(written, StandardCharsets.UTF_8)));
        for (Deviation each : deviations) {
            if (each.topic().equals("timestamp")) {
                text = replace(ORDER_DATE, text, match -> match.group(1) + timestamp(each, match.group(2)));
            }
        }
        return encoded(
                deviates(Deviation.ELEMENT_ORDER)
                        ? replaceAll(ITEM, text, match -> match.group(2) + match.group(1))
                        : text);
    }

    private byte[] encoded(String text) {
        if (deviates(Deviation.DOCUMENT_IN_LATIN_1)) {
            return latin(ENCODING.matcher(text).replaceFirst("$1ISO-8859-1"));
        }
        return deviates(Deviation.CHARSET_OF_CONTENT_TYPE) ? latin(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the charset lacks goes as a reference, as XML has it. */
    private static byte[] latin(String text) {
        StringBuilder references = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (each < 256) {
                references.append((char) each);
            } else {
                references.append("&#").append(each).append(';');
            }
        });
        return references.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String header(String written) {
        String text = agent(doctype(written));
        for (Deviation each : deviations) {
            if (each.topic().equals("timestamp")) {
                text = replace(TIMESTAMP, text, match -> match.group(1) + timestamp(each, match.group(2)));
            }
        }
        if (deviates(Deviation.PAYLOAD_ID_IS_A_TIME)) {
            text = replace(PAYLOAD_ID, text, match -> match.group(1) + match.group(2));
        }
        if (deviates(Deviation.FROM_EMPTY)) {
            text = replace(FROM, text, match -> match.group(1));
        }
        if (deviates(Deviation.SEVERAL_CREDENTIALS)) {
            String more = "<Credential domain=\"BuyerSystemId\"><Identity>4711</Identity></Credential>";
            text = text.replace("</From>", more + "</From>");
        }
        if (deviates(Deviation.DOMAIN_IN_LOWER_CASE)) {
            text = replaceAll(
                    DOMAIN, text, match -> match.group(1) + match.group(2).toLowerCase(Locale.ROOT));
        }
        return text;
    }

    private String agent(String text) {
        List<String> agents = profile.sent("user-agent");
        return agents.isEmpty() ? text : replace(AGENT, text, match -> match.group(1) + agents.get(0));
    }

    private String doctype(String text) {
        if (deviates(Deviation.DOCTYPE_MISSING)) {
            // the version stands in the attribute of old instead
            String version = " version=\"" + dtdVersion(profile).text() + "\"";
            return DOCTYPE.matcher(text).replaceFirst("").replaceFirst("<cXML ", "<cXML" + version + " ");
        }
        if (deviates(Deviation.DOCTYPE_IN_SINGLE_QUOTES)) {
            return replace(DOCTYPE, text, match -> "<!DOCTYPE cXML SYSTEM '" + match.group(1) + "'>\n");
        }
        return deviates(Deviation.DOCTYPE_ON_SEVERAL_LINES)
                ? replace(DOCTYPE, text, match -> "<!DOCTYPE cXML\n  SYSTEM\n  \"" + match.group(1) + "\"\n>\n")
                : text;
    }

    private String content(String written) {
        String text = written;
        if (deviates(Deviation.DEPLOYMENT_MODE_MISSING)) {
            text = MODE.matcher(text).replaceFirst("");
        }
        if (deviates(Deviation.COOKIE_EMPTY)) {
            text = COOKIE.matcher(text).replaceFirst("<BuyerCookie/>");
        }
        if (deviates(Deviation.BLANKS)) {
            text = replaceAll(NAMES, text, match -> match.group(1) + "\n " + match.group(2) + " ");
            text = replaceAll(EXTRINSIC_NAMES, text, match -> match.group(1) + " " + match.group(2) + " ");
        }
        if (deviates(Deviation.SUPPLIER_SETUP)) {
            // where the DTD has it: before what the buyer ships to or has selected
            String element = "<SupplierSetup><URL>https://shop.example/old</URL></SupplierSetup>";
            text = text.replace("</BrowserFormPost>", "</BrowserFormPost>" + element);
        }
        return text;
    }

    private String order(String text) {
        if (!deviates(Deviation.ELEMENT_ORDER)) {
            return text;
        }
        StringBuilder extrinsics = new StringBuilder();
        String rest = replaceAll(EXTRINSIC, text, match -> {
            extrinsics.append(match.group());
            return "";
        });
        StringBuilder returnUrl = new StringBuilder();
        rest = replace(RETURN_URL, rest, match -> {
            returnUrl.append(match.group());
            return "";
        });
        return rest.replace("<BuyerCookie", returnUrl + "<BuyerCookie")
                .replace("</PunchOutSetupRequest>", extrinsics + "</PunchOutSetupRequest>");
    }

    private interface Change {
        String of(MatchResult match);
    }

    private static String replace(Pattern pattern, String text, Change change) {
        return pattern.matcher(text).replaceFirst(match -> Matcher.quoteReplacement(change.of(match)));
    }

    private static String replaceAll(Pattern pattern, String text, Change change) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(change.of(match)));
    }

    private static String timestamp(Deviation form, String usual) {
        String local = usual.substring(0, 19);
        String offset = usual.substring(19);
        return switch (form) {
            case TIMESTAMP_WITHOUT_OFFSET -> local;
            case TIMESTAMP_OFFSET_WITHOUT_COLON -> local + offset.replace(":", "");
            case TIMESTAMP_WITH_MILLISECONDS -> local + ".123" + offset;
            case TIMESTAMP_ENDING_IN_Z -> local + "Z";
            case TIMESTAMP_DATE_ONLY -> usual.substring(0, 10);
            case TIMESTAMP_IN_WORDS -> "Mon May 19 18:29:48 +0000 2008";
            case TIMESTAMP_UNUSABLE -> "--T+00:00";
            default -> usual;
        };
    }

    /** Returns a setup request whose values are empty, as a system sends it that only wants to know whether anybody is there. */
    static byte[] probe(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        text = replace(PAYLOAD_ID, text, match -> match.group(1));
        text = replace(TIMESTAMP, text, match -> match.group(1));
        text = COOKIE.matcher(text).replaceFirst("<BuyerCookie/>");
        text = Pattern.compile("(<BrowserFormPost>\\s*)<URL>[^<]*</URL>")
                .matcher(text)
                .replaceFirst("$1<URL/>");
        text = Pattern.compile("(<Extrinsic name=[\"'][^\"']*[\"']>)[^<]*")
                .matcher(text)
                .replaceAll("$1");
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
