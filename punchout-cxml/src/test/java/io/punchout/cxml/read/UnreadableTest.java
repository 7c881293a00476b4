package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is no cXML document is explained, never thrown at")
class UnreadableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<PunchOutSetupRequest operation='create'/>|PunchOutSetupRequest|cxml.fragment",
                "<OrderRequest/>|OrderRequest|cxml.fragment",
                "<ItemIn quantity='1'/>|ItemIn|cxml.fragment",
                "<Header/>|Header|cxml.fragment",
                "<!DOCTYPE html><html><head><meta charset=utf-8><title>Login</title>|html|cxml.not_cxml",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>|html|cxml.not_cxml",
                "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'/>|Envelope|cxml.not_cxml",
                "<cxml/>|cxml|cxml.not_cxml",
                "<CXML/>|CXML|cxml.not_cxml"
            })
    @DisplayName("fragments and other XML are named")
    void otherXml(String text, String root, String code) {
        CxmlDocument document = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.isReadable()).isFalse();
        assertThat(document.documentType()).isEqualTo(root);
        assertThat(document.problems())
                .singleElement()
                .returns(code, Problem::code)
                .returns(root, Problem::where)
                .returns(1, Problem::line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Request><OrderRequest/></Request>",
                "<Request><ProfileRequest/></Request>",
                "<Message><SubscriptionChangeMessage/></Message>",
                "<Response><Status code='200' text='OK'/><ProfileResponse/></Response>"
            })
    @DisplayName("a document that nothing here has a class for is named all the same")
    void otherDocuments(String content) {
        CxmlDocument document = read(("<cXML>" + content + "</cXML>").getBytes(StandardCharsets.UTF_8));
        assertThat(document.isReadable()).isTrue();
        assertThat(content).contains("<" + document.documentType() + "/>");
    }

    @Test
    @DisplayName("an envelope without a letter")
    void emptyEnvelope() {
        CxmlDocument document = read("<cXML/>".getBytes(StandardCharsets.UTF_8));
        assertThat(document.documentType()).isNull();
        assertThat(document.problems()).extracting(Problem::code).contains("cxml.unknown_document");
        for (String part : new String[] {"Request", "Message", "Response"}) {
            String text = "<cXML><" + part + "/></cXML>";
            assertThat(read(text.getBytes(StandardCharsets.UTF_8)).documentType())
                    .isEqualTo(part);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r ", "\u00EF\u00BB\u00BF", "\u00EF\u00BB\u00BF \n"})
    @DisplayName("nothing, blanks, a lone byte order mark")
    void empty(String bytes) {
        CxmlDocument document = read(bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(document.problems()).extracting(Problem::code).contains("cxml.empty");
        assertThat(document.isReadable()).isFalse();
    }

    @Test
    @DisplayName("a document cut off at any byte")
    void truncated() {
        byte[] whole = CREATE.xml().strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            CxmlDocument document = read(Arrays.copyOf(whole, length));
            assertThat(document.isReadable()).as("%s bytes", length).isFalse();
            assertThat(document.problems()).filteredOn(Problem::isError).hasSize(1);
        }
    }

    @Test
    @DisplayName("bytes at random, and documents with random bytes in them")
    void garbage() {
        Random random = new Random(4711);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(read(bytes).isReadable()).isFalse();
            byte[] document = CREATE.bytes();
            for (int j = 0; j < 3; j++) {
                document[random.nextInt(document.length)] = (byte) random.nextInt(256);
            }
            CxmlDocument read = read(document);
            assertThat(read.isReadable()).isEqualTo(read.root().isPresent());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<cXML></cxml>                | The element that ends here is not the one that is open.",
                "<cXML><Header></cXML>        | The element that ends here is not the one that is open.",
                "<cXML a='1' a='2'/>          | The element has an attribute twice.",
                "<cXML>&</cXML>               | No name begins here.",
                "<cXML>Smith & Sons</cXML>    | No name begins here.",
                "<cXML>1 < 2</cXML>           | A < stands here by itself.",
                "<cXML><URL>https://buyer.example/?a=1&b=2</URL></cXML> | An & stands here by itself.",
                "<cXML a='R&D'/>              | An & stands here by itself.",
                "<cXML a='1<2'/>              | A < stands here within an attribute's value.",
                "<cXML><                      | The document breaks off here.",
                "<cXML><Header>               | The document breaks off here.",
                "<cXML/>x                     | There is more behind the end of the document.",
                "<cXML/><cXML/>               | There is more behind the end of the document.",
                "x<cXML/>                     | There is a text before the document.",
                "hello                        | There is a text before the document.",
                "{\"json\": true}             | There is a text before the document.",
                "<cXML a=1/>                  | The value of an attribute has no quotes.",
                "<cXML>\u0001</cXML>          | A control character stands here.",
                "<cXML>&#0;</cXML>            | A reference stands here for a character that XML does not have.",
                "<cXML>&#xD800;</cXML>        | A reference stands here for a character that XML does not have.",
                "<cXML/><?xml version='1.0'?><cXML/> | An XML declaration stands here, which can only stand at the very beginning.",
                "<!-- x --><?xml version='1.0'?><cXML/> | An XML declaration stands here, which can only stand at the very beginning.",
                "<!doctype cXML><cXML/>       | What begins with <! here is neither a comment nor a DOCTYPE.",
                "<cXML b:a='1'/>              | A prefix here stands for no namespace.",
                "<cXML>]]></cXML>             | The text holds ]]> here.",
                "<?xml version=\"3.0\"?><cXML/>  | The document is not well-formed XML from here on.",
                "<cXML><!-- -- --></cXML>     | The document is not well-formed XML from here on."
            })
    @DisplayName("text that is not well-formed: what it is about, in words of our own, and where")
    void malformed(String text, String message) {
        CxmlDocument document = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.isReadable()).isFalse();
        assertThat(document.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .returns("cxml.malformed", Problem::code)
                .returns(message, Problem::message)
                .returns(1, Problem::line);
    }

    @Test
    @DisplayName("a document that breaks off has told its payload id, by which the message is found in the log")
    void payloadIdOfABrokenDocument() {
        String text = CREATE.xml();
        CxmlDocument document = read(text.substring(0, text.indexOf("<Sender>")).getBytes(StandardCharsets.UTF_8));
        assertThat(document.isReadable()).isFalse();
        assertThat(document.payloadId())
                .isNotNull()
                .isEqualTo(read(CREATE.bytes()).payloadId());
        assertThat(read("<cXML".getBytes(StandardCharsets.UTF_8)).payloadId()).isNull();
    }

    private static CxmlDocument read(byte[] body) {
        return new CxmlReader(ReadLimits.defaults()).read(body, null);
    }
}
