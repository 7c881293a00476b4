package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.DOCTYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attribute;
import io.punchout.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a document shows of the system that wrote it: names of the system's, no value of a person's")
class TraitsTest {
    private static final int MAX = 100;

    private static List<Attribute> traits(SetupText document) {
        List<Attribute> recorded = new CxmlProtocol().traits(document.xml());
        assertThat(new CxmlProtocol()
                        .traits(HttpRequest.builder("POST", "/punchout")
                                .header("Content-Type", "text/xml")
                                .body(document.bytes())
                                .build()))
                .as("a request shows what its record in the log shows")
                .isEqualTo(recorded);
        return recorded;
    }

    @Test
    @DisplayName("version of the DTD, domains, UserAgent, names of extrinsics and roles of contacts, each once")
    void setup() {
        SetupText document = CREATE.with("<cXML ", "<cXML version=\" 1.2.020 \" ")
                .with("<To><Credential domain=\"DUNS\">", "<To><Credential domain=\"GLN\">")
                .with(
                        "<Sender>",
                        "<Sender><Credential domain=\"Aribanetworkuserid\"><Identity>x</Identity></Credential>")
                .adding("<Contact role=\"endUser\"><Name xml:lang=\"en\">Jane Doe</Name></Contact>"
                        + "<Contact><Name xml:lang=\"en\">Nobody</Name></Contact>")
                .with("<BrowserFormPost>", "<Extrinsic name=\" \">x</Extrinsic><BrowserFormPost>");
        assertThat(traits(document))
                .containsExactly(
                        new Attribute("dtd-version", "1.2.014"),
                        new Attribute("dtd-version", "1.2.020"),
                        new Attribute("domain", "NetworkId"),
                        new Attribute("domain", "Aribanetworkuserid"),
                        new Attribute("user-agent", "Buy 1"),
                        new Attribute("extrinsic", "UserEmail"),
                        new Attribute("contact-role", "endUser"));
    }

    @Test
    @DisplayName("a document without these shows nothing, whatever it is")
    void nothing() {
        assertThat(traits(new SetupText("<cXML/>"))).isEmpty();
        assertThat(traits(new SetupText("<cXML><Header/><Request/></cXML>"))).isEmpty();
        assertThat(traits(new SetupText("<cXML><Header><From/><Sender/></Header></cXML>")))
                .isEmpty();
        assertThat(traits(new SetupText("<cXML"))).isEmpty();
        assertThat(new CxmlProtocol().traits("")).isEmpty();
    }

    @Test
    @DisplayName("the DOCTYPE shows its version by itself; what cannot be read shows nothing")
    void doctype() {
        assertThat(traits(new SetupText(DOCTYPE + "<cXML/>"))).containsExactly(new Attribute("dtd-version", "1.2.014"));
        assertThat(traits(new SetupText(DOCTYPE + "<cXML><Request>"))).isEmpty();
    }

    @Test
    @DisplayName("a bounded number, so that a hostile document shows no more than a friendly one")
    void bounded() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < MAX; i++) {
            many.append("<Extrinsic name=\"n").append(i).append("\">x</Extrinsic>");
        }
        List<Attribute> traits = traits(CREATE.with("<BrowserFormPost>", many + "<BrowserFormPost>"));
        assertThat(traits).hasSize(MAX).endsWith(new Attribute("extrinsic", "n95"));
    }

    @Test
    @DisplayName("text of a record is UTF-8, whatever its declaration said")
    void charset() {
        String xml = CREATE.xml().replace("UserEmail", "Käufer");
        assertThat(new CxmlProtocol().traits(xml)).contains(new Attribute("extrinsic", "Käufer"));
        assertThat(xml.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(xml.length());
    }
}
