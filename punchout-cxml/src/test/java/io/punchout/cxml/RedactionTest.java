package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attribute;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.protocol.ReadLimits;
import io.punchout.transaction.Transaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("pitfalls: secrets never reach the transaction log, whatever the document looks like")
class RedactionTest {
    private final Shopfront shopfront = new Shopfront(Shopfront.acme());

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void plantedValuesAreNotLogged(SetupText document) {
        assertThat(document.xml()).contains("planted");
        HttpReply reply = shopfront.post(document);
        assertThat(shopfront.logged()).hasSize(2);
        for (Transaction entry : shopfront.logged()) {
            assertThat(entry.message() + entry + entry.problems()).doesNotContain("planted");
        }
        assertThat(reply.bodyText()).doesNotContain("planted");
    }

    static Stream<SetupText> planted() {
        String before = "<Identity>AN01</Identity>";
        return Stream.of(
                CREATE.with("open sesame", "planted"),
                CREATE.with(SECRET, "<SharedSecret><![CDATA[planted]]></SharedSecret>"),
                CREATE.with(
                        SECRET, "<SharedSecret>pl<!-- planted -->a<b c='planted'>planted</b>planted</SharedSecret>"),
                CREATE.with(SECRET, "<SharedSecret planted='planted' x='planted'>x</SharedSecret>")
                        .with("planted='planted' ", ""),
                CREATE.with(SECRET, "<sharedsecret>planted</sharedsecret>"),
                CREATE.with(SECRET, "<x:SharedSecret xmlns:x='urn:x'>planted</x:SharedSecret>"),
                CREATE.with(
                        SECRET,
                        "<CredentialMac type='FromSenderCredentials' algorithm='HMAC-SHA1-96' creationDate='2026' "
                                + "expirationDate='2027'>planted</CredentialMac>"),
                CREATE.with(SECRET, "<DigitalSignature encoding='Base64'>planted</DigitalSignature>"),
                CREATE.with(SECRET, SECRET + "<Password>planted</Password><Secret>planted</Secret>"),
                CREATE.with(SECRET, "<!-- <SharedSecret>planted</SharedSecret> -->" + SECRET),
                CREATE.with(SECRET, "<?pi planted?>" + SECRET),
                CREATE.with(SetupText.DOCTYPE, "<!DOCTYPE cXML [<!ENTITY s 'planted'><!-- planted -->]>"),
                CREATE.adding("<Future><Deeper><SharedSecret>planted</SharedSecret></Deeper></Future>"),
                CREATE.adding("<Extrinsic name='Password'>planted</Extrinsic>"),
                CREATE.adding("<Extrinsic name=' user-password '>planted</Extrinsic>"),
                CREATE.adding("<Extrinsic name='PASSWD'><b>planted</b></Extrinsic>"),
                CREATE.adding(
                        "<Extrinsic name='Api-Key'>planted</Extrinsic><Extrinsic name='sessionToken'>planted</Extrinsic>"),
                CREATE.adding(
                        "<Extrinsic name='clientSecret'>planted</Extrinsic><Extrinsic name='MY_PWD'>planted</Extrinsic>"),
                CREATE.adding("<Extrinsic name='PIN' password='planted'>x</Extrinsic>"),
                CREATE.adding("<Payment><PCard number='planted' expiration='planted' name='Pat'/></Payment>")
                        .with("PunchOutSetupRequest", "OrderRequest"),
                CREATE.adding("<pcard Number='planted'/>"),
                // the document breaks off, or breaks, in the middle of it
                new SetupText(
                        CREATE.xml().substring(0, CREATE.xml().indexOf(before)) + before + "<SharedSecret>planted"),
                new SetupText(
                        CREATE.xml().substring(0, CREATE.xml().indexOf("open sesame")) + "plan<!-- x" + " planted"),
                CREATE.with(SECRET, "<SharedSecret>planted</SharedSecre>"),
                CREATE.with(SECRET, "<SharedSecret>planted&e;planted</SharedSecret>"),
                CREATE.with(SECRET, "<SharedSecret>" + "planted".repeat(200_000) + "</SharedSecret>"),
                CREATE.with(SECRET, "<SharedSecret a='planted' a='planted'>planted</SharedSecret>"),
                // not served, not authenticated
                CREATE.with("open sesame", "planted").with("PunchOutSetupRequest", "OrderRequest"),
                CREATE.with("open sesame", "planted").with("AN01", "AN02"));
    }

    @Test
    @DisplayName("what is no secret stays readable: order, texts, attributes")
    void theRestStays() {
        shopfront.post(CREATE.adding("<Extrinsic name=\"Note\">Grüße &amp; &lt;x&gt; 東京</Extrinsic>"
                + "<Phone number=\"1\" expiration=\"2\" name=\"work\"/>"));
        String logged = shopfront.logged().get(1).message();
        assertThat(logged)
                .contains("<SharedSecret>***</SharedSecret>", "Grüße &amp; &lt;x", "東京", "<Identity>AN01</Identity>")
                .contains("<Extrinsic name=\"UserEmail\">jane@buyer.example</Extrinsic>")
                .contains("<Phone number=\"1\" expiration=\"2\" name=\"work\"/>");
        SetupText copy = new SetupText(logged.replace("***", "open sesame"));
        assertThat(copy.setup()).isEqualTo(SetupText.setup(copy.read()));
        assertThat(copy.setup().attribute("Note")).hasValue("Grüße & <x> 東京");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml",
                "text/xml; charset=us-ascii",
                "text/xml; charset=utf-16",
                "text/xml; charset=klingon",
                "text/xml; charset=iso-8859-1"
            })
    @DisplayName(
            "what was read is logged as it was read: byte order mark, blanks in front, wrong charset of the transport")
    void loggedAsRead(String contentType) {
        String xml = CREATE.with(">cookie<", ">Grüße<").xml();
        for (byte[] body : List.of(
                xml.getBytes(StandardCharsets.UTF_8),
                ("\n \n" + xml).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + xml.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE))) {
            var read = new CxmlReader(ReadLimits.defaults()).read(body, contentType);
            shopfront.post(body, contentType);
            String logged = shopfront.logged().get(1).message();
            assertThat(new SetupText(logged).setup()).isEqualTo(SetupText.setup(read));
            assertThat(logged).endsWith("</cXML>");
        }
    }

    @Test
    @DisplayName("a document that breaks off is logged as far as it goes, and says so")
    void brokenOff() {
        shopfront.post(new SetupText(CREATE.xml().substring(0, CREATE.xml().indexOf("<Request"))));
        assertThat(shopfront.logged().get(1).message())
                .contains("<Identity>AN01</Identity>")
                .endsWith("cannot be read]");
    }

    @Test
    @DisplayName("attributes stay what they were: quotes, line breaks, markup")
    void attributes() {
        String name = "a \"b\" 'c' &amp; &lt;d> &#10;&#9;&#13;e";
        shopfront.post(CREATE.adding(
                "<Extrinsic name=\"" + name.replace("\"b\"", "&quot;b&quot;") + "\">x\ny&#13;</Extrinsic>"));
        String logged = shopfront.logged().get(1).message();
        assertThat(logged)
                .contains("name=\"a &quot;b&quot; 'c' &amp; &lt;d&gt; &#10;&#9;&#13;e\">x\ny&#13;</Extrinsic>");
        assertThat(new SetupText(logged.replace("***", "open sesame")).setup().attributes())
                .contains(new Attribute("a \"b\" 'c' & <d> \n\t\re", "x\ny\r"));
    }

    @Test
    @DisplayName("the start token is in the reply and nowhere in the log")
    void startToken() {
        String url = Shopfront.startUrl(shopfront.post(CREATE));
        String token = url.substring(url.indexOf("token=") + 6);
        shopfront.punchOut.start(token);
        for (Transaction entry : shopfront.logged()) {
            assertThat(entry.message() + entry).doesNotContain(token);
        }
        assertThat(shopfront.logged().get(1).message()).contains("<URL>https://shop.example/start?token=***</URL>");
        assertThat(shopfront.logged().get(1).size())
                .isGreaterThan(shopfront.logged().get(1).message().length());
    }
}
