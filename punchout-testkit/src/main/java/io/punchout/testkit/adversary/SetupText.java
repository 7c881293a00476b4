package io.punchout.testkit.adversary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A setup request as text, each part of which can be replaced by markup of an attack. */
final class SetupText {
    private final Target.Cxml buyer;
    private final String payloadId;
    private String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private String doctype = "";
    private String from;
    private String sender;
    private String cookie = "cookie";
    private String inside = "";
    private String returnUrl;

    SetupText(Target.Cxml buyer, String returnUrl, String payloadId) {
        this.buyer = buyer;
        this.payloadId = payloadId;
        this.returnUrl = escape(returnUrl);
        this.from = credential(buyer.domain(), buyer.identity(), "");
        this.sender = credential(buyer.domain(), buyer.identity(), secret(buyer.sharedSecret()));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static String secret(String value) {
        return "<SharedSecret>" + escape(value) + "</SharedSecret>";
    }

    static String credential(String domain, String identity, String secret) {
        return "<Credential domain=\"" + escape(domain) + "\"><Identity>" + escape(identity) + "</Identity>" + secret
                + "</Credential>";
    }

    Target.Cxml buyer() {
        return buyer;
    }

    SetupText declaration(String markup) {
        this.declaration = markup;
        return this;
    }

    SetupText doctype(String markup) {
        this.doctype = markup;
        return this;
    }

    SetupText from(String markup) {
        this.from = markup;
        return this;
    }

    SetupText sender(String markup) {
        this.sender = markup;
        return this;
    }

    SetupText cookie(String markup) {
        this.cookie = markup;
        return this;
    }

    /** Sets what stands between BuyerCookie and BrowserFormPost. */
    SetupText inside(String markup) {
        this.inside = markup;
        return this;
    }

    SetupText returnUrl(String markup) {
        this.returnUrl = markup;
        return this;
    }

    String text() {
        return declaration + doctype + "<cXML payloadID=\"" + payloadId
                + "\" timestamp=\"2026-03-01T09:00:00+00:00\" xml:lang=\"en-US\"><Header><From>" + from
                + "</From><To>" + credential("DUNS", "000000000", "") + "</To><Sender>" + sender
                + "<UserAgent>adversary</UserAgent></Sender></Header><Request><PunchOutSetupRequest operation=\"create\">"
                + "<BuyerCookie>" + cookie + "</BuyerCookie>" + inside + "<BrowserFormPost><URL>" + returnUrl
                + "</URL></BrowserFormPost></PunchOutSetupRequest></Request></cXML>";
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }
}
