package io.punchout.cxml.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.model.Sender;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the standard knows nothing of is kept, or told: never lost without a word")
class StrangeContentTest {
    private static CxmlDocument read(String document) {
        return new CxmlReader(ReadLimits.defaults()).read(document.getBytes(StandardCharsets.UTF_8), null);
    }

    private static String written(CxmlDocument read) {
        return new String(
                new CxmlWriter().write(read.root().orElseThrow(), DtdVersion.DEFAULT, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("attributes of XML Schema and of other namespaces, and one that lacks its namespace")
    void attributes() {
        CxmlDocument read = read("<cXML xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:b='urn:b'"
                + " xsi:noNamespaceSchemaLocation='cXML.xsd' b:payloadID='2' payloadID='1' lang='de'/>");
        assertThat(read.problems())
                .filteredOn(problem -> problem.is(CxmlProblem.ATTRIBUTE_KEPT))
                .extracting(problem -> problem.where())
                .containsExactly("cXML/@noNamespaceSchemaLocation", "cXML/@payloadID", "cXML/@lang");
        assertThat(read.root().orElseThrow().getPayloadID()).isEqualTo("1");
        assertThat(written(read))
                .contains(":noNamespaceSchemaLocation=\"cXML.xsd\"", ":payloadID=\"2\"", "lang=\"de\"");
    }

    @Test
    @DisplayName("an element within an element of text: the text around it is whole, the element told with its place")
    void elementInText() {
        CxmlDocument read =
                read("<cXML><Header><Sender><UserAgent>Buy <b>very</b>1</UserAgent></Sender></Header></cXML>");
        Sender sender = read.root().orElseThrow().getHeader().getSender();
        assertThat(sender.getUserAgent()).isEqualTo("Buy 1");
        assertThat(read.problems())
                .filteredOn(problem -> problem.is(CxmlProblem.CONTENT_IGNORED))
                .extracting(problem -> problem.where() + " " + problem.line())
                .containsExactly("cXML/Header/Sender/UserAgent/b 1");
    }

    @Test
    @DisplayName("where all elements have a prefix, those without a class are kept among text, without it")
    void prefixInMixedContent() {
        CxmlDocument read = read("<c:cXML xmlns:c='urn:c'><c:Request><c:PunchOutSetupRequest>"
                + "<c:BuyerCookie>a<c:Odd>b</c:Odd></c:BuyerCookie>"
                + "</c:PunchOutSetupRequest></c:Request></c:cXML>");
        assertThat(read.isReadable()).isTrue();
        assertThat(written(read)).contains("<BuyerCookie>a<Odd>b</Odd></BuyerCookie>");
    }
}
