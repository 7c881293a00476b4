package io.punchout.cxml;

import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.read.CxmlSetup;
import io.punchout.protocol.ReadLimits;
import io.punchout.session.SetupRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A PunchOutSetupRequest as text. Tests change pieces of it by {@link #with}, which fails if the piece is not there.
 *
 * @param xml the document
 */
public record SetupText(String xml) {
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    public static final String DOCTYPE =
            "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd\">\n";
    public static final String FROM = "<Credential domain=\"NetworkId\"><Identity>AN01</Identity></Credential>";
    public static final String COOKIE = "<BuyerCookie>cookie</BuyerCookie>";
    public static final String SECRET = "<SharedSecret>open sesame</SharedSecret>";
    public static final String RETURN_URL =
            "<BrowserFormPost><URL>https://buyer.example/return</URL></BrowserFormPost>";

    /** A document without any deviation. */
    public static final SetupText CREATE = new SetupText(DECLARATION + DOCTYPE + """
            <cXML payloadID="1@buyer.example" timestamp="2026-01-31T12:00:00+01:00" xml:lang="en-US">
              <Header>
                <From><Credential domain="NetworkId"><Identity>AN01</Identity></Credential></From>
                <To><Credential domain="DUNS"><Identity>123456789</Identity></Credential></To>
                <Sender>
                  <Credential domain="NetworkId"><Identity>AN01</Identity><SharedSecret>open sesame</SharedSecret></Credential>
                  <UserAgent>Buy 1</UserAgent>
                </Sender>
              </Header>
              <Request deploymentMode="production">
                <PunchOutSetupRequest operation="create">
                  <BuyerCookie>cookie</BuyerCookie>
                  <Extrinsic name="UserEmail">jane@buyer.example</Extrinsic>
                  <BrowserFormPost><URL>https://buyer.example/return</URL></BrowserFormPost>
                </PunchOutSetupRequest>
              </Request>
            </cXML>
            """);

    /** Returns the document with another piece. */
    public SetupText with(String piece, String other) {
        if (!xml.contains(piece)) {
            throw new IllegalArgumentException("the document has no " + piece);
        }
        return new SetupText(xml.replace(piece, other));
    }

    /** Returns the document with another payload id: another message, not a retry. */
    public SetupText again() {
        return new SetupText(
                xml.replaceFirst("payloadID=\"[^\"]*\"", "payloadID=\"" + UUID.randomUUID() + "@buyer.example\""));
    }

    /** Returns the document with another operation. */
    public SetupText operation(String operation) {
        return with("operation=\"create\"", "operation=\"" + operation + "\"");
    }

    /** Returns the document with elements behind BrowserFormPost. */
    public SetupText adding(String elements) {
        return with(RETURN_URL, RETURN_URL + elements);
    }

    public byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the document, without a Content-Type. */
    public CxmlDocument read() {
        return new CxmlReader(ReadLimits.defaults()).read(bytes(), null);
    }

    /** Reads the document, which must be readable, into neutral values. */
    public SetupRequest setup() {
        return setup(read());
    }

    public static SetupRequest setup(CxmlDocument document) {
        var root = document.root().orElseThrow(() -> new AssertionError(document.problems()));
        var setup = root.getRequest().getPunchOutSetupRequest();
        return CxmlSetup.toSetupRequest(root, setup, CxmlSetup.operation(setup));
    }
}
