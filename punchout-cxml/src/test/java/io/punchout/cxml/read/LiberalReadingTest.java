package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.COOKIE;
import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.DECLARATION;
import static io.punchout.cxml.SetupText.FROM;
import static io.punchout.cxml.SetupText.RETURN_URL;
import static io.punchout.cxml.SetupText.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Attribute;
import io.punchout.cxml.SetupText;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What real documents do, and what is understood of it")
class LiberalReadingTest {

    @Test
    @DisplayName("pitfalls: element order is told, not enforced on input")
    void anyOrder() {
        String header = CREATE.xml()
                .substring(CREATE.xml().indexOf("<Header>"), CREATE.xml().indexOf("<Request"));
        String email = "<Extrinsic name=\"UserEmail\">jane@buyer.example</Extrinsic>";
        SetupText shuffled = CREATE.with(header, "")
                .with("</Request>", "</Request>" + header)
                .with(COOKIE, "")
                .with(email, "")
                .with(RETURN_URL, RETURN_URL + email + COOKIE)
                .with("<Identity>AN01</Identity>" + SECRET, SECRET + "<Identity>AN01</Identity>");
        assertThat(shuffled.read().problems())
                .extracting(Problem::code, Problem::where, Problem::isError)
                .containsExactly(
                        tuple("cxml.element_order", "cXML/Request/PunchOutSetupRequest/Extrinsic", false),
                        tuple("cxml.element_order", "cXML/Header", false),
                        tuple("cxml.element_order", "cXML/Header/Sender/Credential/Identity", false));
        assertThat(shuffled.setup()).isEqualTo(CREATE.setup());
        assertThat(shuffled.read().root().orElseThrow().getHeader().getSender().getCredential())
                .extracting(credential -> credential.getSharedSecret().text())
                .containsExactly("open sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c:"})
    @DisplayName("a namespace on cXML's elements is told and ignored")
    void namespace(String prefix) {
        String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:c";
        String body = CREATE.xml().substring(CREATE.xml().indexOf("<cXML"));
        String prefixed = body.replaceAll("<(/?)([A-Za-z])", "<$1" + prefix + "$2")
                .replace("<" + prefix + "cXML ", "<" + prefix + "cXML " + attribute + "=\"urn:cxml\" ");
        SetupText document = CREATE.with(body, prefixed);
        assertThat(document.read().problems()).extracting(Problem::code).containsExactly("cxml.namespace");
        assertThat(document.setup()).isEqualTo(CREATE.setup());
    }

    @Test
    @DisplayName("Credential: every one is kept, with domain and type, in order")
    void everyCredential() {
        CXML root = CREATE.with(
                        "<From>" + FROM,
                        "<From><Credential domain=\"DUNS\"><Identity>1</Identity></Credential>" + FROM
                                + "<Credential domain=\"NetworkId\" type=\"marketplace\"><Identity>M</Identity></Credential>")
                .read()
                .root()
                .orElseThrow();
        assertThat(root.getHeader().getFrom().getCredential())
                .extracting(
                        Credential::getDomain,
                        credential -> credential.getIdentity().text(),
                        Credential::getType)
                .containsExactly(
                        tuple("DUNS", "1", null),
                        tuple("NetworkId", "AN01", null),
                        tuple("NetworkId", "M", "marketplace"));
    }

    @Test
    @DisplayName("blanks around an identity are told; around extrinsic names they do not count")
    void blanks() {
        SetupText document = CREATE.with("<From>" + FROM, "<From>" + FROM.replace("AN01", "\n  AN01\t"))
                .with("name=\"UserEmail\"", "name=\" UserEmail \"");
        assertThat(document.read().problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("cxml.blanks", "cXML/Header/From/Credential/Identity"));
        assertThat(document.setup().attributes()).containsExactly(new Attribute("UserEmail", "jane@buyer.example"));
        assertThat(document.setup().attribute("useremail")).hasValue("jane@buyer.example");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            nullValues = "null",
            value = {
                "<BuyerCookie/>|``",
                "<BuyerCookie></BuyerCookie>|``",
                "<BuyerCookie>  </BuyerCookie>|  ",
                "`<BuyerCookie>\n a &amp; &lt;b&gt; &#13;&#10;\t</BuyerCookie>`|`\n a & <b> \r\n\t`",
                "<BuyerCookie><![CDATA[<a>&amp;]]>b</BuyerCookie>|<a>&amp;b",
                "<BuyerCookie>a<!-- b -->c<?d e?>f</BuyerCookie>|acf"
            })
    @DisplayName("BuyerCookie is opaque (p.70): kept letter by letter, empty or not")
    void cookie(String element, String expected) {
        SetupText document = CREATE.with(COOKIE, element);
        assertThat(document.read().problems()).isEmpty();
        assertThat(document.setup().buyerCookie()).isEqualTo(expected);
    }

    @Test
    @DisplayName("pitfalls: several Extrinsics of one name do not collapse")
    void severalExtrinsics() {
        SetupRequest setup = CREATE.adding("<Extrinsic name='a'>1</Extrinsic><Extrinsic name='b'/>"
                        + "<Extrinsic name='A'> 2 </Extrinsic><Extrinsic name='a'><![CDATA[<3>]]></Extrinsic>"
                        + "<Extrinsic>nameless</Extrinsic>")
                .setup();
        assertThat(setup.attributes())
                .extracting(Attribute::name, Attribute::value)
                .containsExactly(
                        tuple("UserEmail", "jane@buyer.example"),
                        tuple("a", "1"),
                        tuple("b", ""),
                        tuple("A", " 2 "),
                        tuple("a", "<3>"),
                        tuple("", "nameless"));
    }

    @Test
    @DisplayName("predefined entities and character references work, in the secret and in URLs too")
    void references() {
        SetupText document = CREATE.with(RETURN_URL, RETURN_URL.replace("/return", "/r?a=1&amp;b=&#50;&#x26;c=&quot;"))
                .with("open sesame", "&lt;&amp;&apos;&#x1F600;&gt;");
        assertThat(document.setup().returnUrl()).isEqualTo("https://buyer.example/r?a=1&b=2&c=\"");
        CXML root = document.read().root().orElseThrow();
        assertThat(root.getHeader()
                        .getSender()
                        .getCredential()
                        .get(0)
                        .getSharedSecret()
                        .text())
                .isEqualTo("<&'😀>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T12:00:00",
                "2026-01-31T12:00:00+0200",
                "2026-01-31T12:00:00.123Z",
                "2026-01-31T12:00:00Z",
                "2026-01-31",
                "Mon May 19 18:29:48 +0000 2008",
                "--T+00:00",
                "yesterday",
                "٢٠٢٦-01-31T12:00:00+01:00"
            })
    @DisplayName("platforms, timestamp: no form of it refuses a setup, and the text is kept")
    void oddTimestamp(String timestamp) {
        CxmlDocument document =
                CREATE.with("2026-01-31T12:00:00+01:00", timestamp).read();
        assertThat(document.problems())
                .extracting(Problem::code, Problem::where, Problem::isError)
                .containsExactly(tuple("cxml.timestamp", "cXML/@timestamp", false));
        assertThat(document.root().orElseThrow().getTimestamp()).isEqualTo(timestamp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T12:00:00-08:00", "2026-01-31T12:00:00.123456+05:45"})
    @DisplayName("guide p.24: the proper timestamps are not remarked on")
    void properTimestamp(String timestamp) {
        assertThat(CREATE.with("2026-01-31T12:00:00+01:00", timestamp).read().problems())
                .isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"create", "CREATE", " edit ", "Inspect", "source", "", "destroy"})
    @DisplayName("operation (p.81): any case, create when it is missing, and a warning for what is none")
    void operation(String operation) {
        SetupText document = operation == null ? CREATE.with(" operation=\"create\"", "") : CREATE.operation(operation);
        CxmlDocument read = document.read();
        Operation understood =
                CxmlSetup.operation(read.root().orElseThrow().getRequest().getPunchOutSetupRequest());
        String word = operation == null ? "" : operation.strip();
        if (word.equals("destroy")) {
            assertThat(understood).isNull();
            assertThat(read.problems()).extracting(Problem::code).containsExactly("cxml.operation");
        } else {
            assertThat(understood)
                    .isEqualTo(
                            word.isEmpty()
                                    ? Operation.CREATE
                                    : Operation.of(word).orElseThrow());
            List<String> codes = word.isEmpty() ? List.of("cxml.required_missing") : List.of();
            assertThat(read.problems()).extracting(Problem::code).isEqualTo(codes);
        }
    }

    @Test
    @DisplayName("leading blanks are a warning, and lines are counted with them")
    void leadingBlanks() {
        for (String declaration : List.of(DECLARATION, "")) {
            SetupText plain = CREATE.with(DECLARATION, declaration).with("<BuyerCookie>cookie</BuyerCookie>", "");
            CxmlDocument document = new SetupText(" \r\n\t\n" + plain.xml()).read();
            assertThat(document.problems())
                    .extracting(Problem::code)
                    .containsExactly("cxml.leading_blanks", "cxml.required_missing");
            assertThat(document.problems().get(1).line())
                    .isEqualTo(plain.read().problems().get(0).line() + 2);
        }
    }

    @Test
    @DisplayName("missing elements crash nothing: one by one, each element left out, everything else is read")
    void anyElementMissing() {
        for (String name : List.of(
                "From",
                "To",
                "Sender",
                "Credential",
                "Identity",
                "SharedSecret",
                "UserAgent",
                "BuyerCookie",
                "Extrinsic",
                "BrowserFormPost",
                "URL",
                "PunchOutSetupRequest",
                "Request",
                "Header")) {
            String without = CREATE.xml().replaceAll("(?s)<" + name + "\\b.*?</" + name + ">", "");
            CxmlDocument empty = new SetupText(without).read();
            assertThat(empty.isReadable()).as(name).isTrue();
            CxmlDocument selfClosed = new SetupText(
                            CREATE.xml().replaceAll("(?s)<" + name + "\\b.*?</" + name + ">", "<" + name + "/>"))
                    .read();
            assertThat(selfClosed.isReadable()).as(name).isTrue();
            if (without.contains("<PunchOutSetupRequest")) {
                assertThat(SetupText.setup(empty).operation()).isEqualTo(Operation.CREATE);
                assertThat(SetupText.setup(selfClosed).operation()).isEqualTo(Operation.CREATE);
            }
        }
    }

    @Test
    @DisplayName("pitfalls: unknown elements and attributes do not vanish")
    void unknownElements() {
        SetupText document = CREATE.adding("<Future since=\"2030\"><Deep>text</Deep></Future>")
                .with("operation=", "novelty=\"1\" operation=");
        CxmlDocument read = document.read();
        assertThat(read.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("cxml.attribute_kept", "cXML/Request/PunchOutSetupRequest/@novelty"),
                        tuple("cxml.element_kept", "cXML/Request/PunchOutSetupRequest/Future"));
        var setup = read.root().orElseThrow().getRequest().getPunchOutSetupRequest();
        assertThat(setup.otherElements())
                .extracting(element -> element.getTextContent())
                .containsExactly("text");
        assertThat(setup.otherAttributes()).hasSize(1).containsValue("1");
    }

    @Test
    @DisplayName("of an element that can stand once the last one counts, and the other is told")
    void repeated() {
        SetupText document = CREATE.with(COOKIE, "<BuyerCookie>1</BuyerCookie>\n" + COOKIE);
        assertThat(document.read().problems())
                .extracting(Problem::code, Problem::where, Problem::line)
                .containsExactly(tuple("cxml.element_repeated", "cXML/Request/PunchOutSetupRequest/BuyerCookie", 15));
        assertThat(document.setup()).isEqualTo(CREATE.setup());
    }

    @Test
    @DisplayName("a text where only elements can stand, an attribute where none can, are told, each text once")
    void strayText() {
        SetupText document = CREATE.with("<Header>", "<Header>stray<!-- -->text")
                .with("</Header>", "more</Header>")
                .with("<UserAgent>", "<UserAgent brand=\"x\">");
        assertThat(document.read().problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("cxml.content_ignored", "cXML/Header"),
                        tuple("cxml.attribute_kept", "cXML/Header/Sender/UserAgent/@brand"));
        assertThat(document.setup()).isEqualTo(CREATE.setup());
    }

    @Test
    @DisplayName("an element where only text can stand is told")
    void strayElement() {
        CxmlDocument read = CREATE.with("Buy 1", "Buy<b>er</b> 1").read();
        assertThat(read.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("cxml.content_ignored", "cXML/Header/Sender/UserAgent/b"));
    }

    @Test
    @DisplayName("a schema instance attribute changes nothing: cXML has no types to substitute")
    void schemaTypes() {
        for (String type : Arrays.asList("ItemIn", "xs:string", "nothing")) {
            SetupText document = CREATE.with(
                            "<BuyerCookie>",
                            "<BuyerCookie xmlns:xs='http://www.w3.org/2001/XMLSchema' "
                                    + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='" + type + "'>")
                    .with(
                            "<Extrinsic ",
                            "<Extrinsic xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='ItemIn' ")
                    .with("<URL>", "<URL xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'>");
            assertThat(document.read().isReadable()).isTrue();
            assertThat(document.setup()).isEqualTo(CREATE.setup());
        }
    }
}
