package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.protocol.ReadLimits;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No document makes the library open a connection: a listener counts who calls. */
class NoConnectionTest {
    private final AtomicInteger calls = new AtomicInteger();
    private LoopbackServer listener;
    private TestHost host;
    private CxmlBuyer buyer;

    @BeforeEach
    void start() throws IOException {
        listener = LoopbackServer.bind(0).start(1_000, request -> {
            calls.incrementAndGet();
            return HttpReply.text(200, "<!ENTITY a 'b'>");
        });
        host = TestHost.start();
        buyer = host.cxmlBuyer(TestHost.SECRET);
    }

    @AfterEach
    void close() {
        buyer.close();
        host.close();
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE cXML SYSTEM \"URL/cXML.dtd\">",
                "<!DOCTYPE cXML PUBLIC \"-//x//y\" \"URL/cXML.dtd\">",
                "<!DOCTYPE cXML SYSTEM 'URL/cXML.dtd' [<!ENTITY x SYSTEM 'URL/x'>]>",
                "<!DOCTYPE cXML [<!ENTITY % p SYSTEM 'URL/p'> %p;]>",
                "<!DOCTYPE cXML [<!ENTITY % p SYSTEM 'URL/p'> %p;<!ENTITY % q '%p;'> %q;]>",
                "<!DOCTYPE cXML [<!NOTATION n SYSTEM 'URL/n'><!ENTITY u SYSTEM 'URL/u' NDATA n>]>",
                "<?xml-stylesheet href='URL/s.xsl' type='text/xsl'?>",
                "<?xml-model href='URL/m.rnc'?>"
            })
    void prolog_is_never_followed(String prolog) {
        String document = document().replaceAll("<!DOCTYPE[^>]*>", "PROLOG");
        sendAndRead(
                document.replace("PROLOG", prolog.replace("URL", listener.uri().toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Extrinsic name=\"x\">&x;</Extrinsic>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"URL/include\"/>",
                "<Extrinsic name=\"x\"><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"URL/i\"/></Extrinsic>",
                "<x xmlns=\"URL/ns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"URL/ns URL/schema.xsd\" xsi:noNamespaceSchemaLocation=\"URL/n.xsd\"/>"
            })
    void content_is_never_followed(String content) {
        String url = listener.uri().toString();
        String prolog = "<!DOCTYPE cXML SYSTEM '" + url + "/cXML.dtd' [<!ENTITY x SYSTEM '" + url + "/x'>]>";
        sendAndRead(document()
                .replaceAll("<!DOCTYPE[^>]*>", prolog)
                .replace("<BrowserFormPost>", content.replace("URL", url) + "<BrowserFormPost>")
                .replace(
                        "<cXML ",
                        "<cXML xsi:schemaLocation='" + url + "/a " + url + "/b'"
                                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "));
    }

    @Test
    void return_url_is_never_called() {
        URI hook = listener.uri("/hook");
        SetupAnswer answer = buyer.setup(Setups.create(hook).build());
        assertThat(answer.isAccepted()).isTrue();
        try (Browser browser = new Browser()) {
            browser.open(answer.startPageOrThrow());
            assertThat(host.punchOut()
                            .transfer(host.session().id(), Samples.cart())
                            .isAccepted())
                    .isTrue();
            host.ociBuyer(TestHost.PASSWORD).build().callUp(browser, hook);
            assertThat(host.punchOut()
                            .transfer(host.session().id(), Samples.cart())
                            .isAccepted())
                    .isTrue();
        }
        assertThat(calls).hasValue(0);
    }

    private String document() {
        return new String(buyer.write(Setups.create(listener.uri("/hook")).build()), StandardCharsets.UTF_8);
    }

    private void sendAndRead(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        SetupAnswer answer = buyer.send(bytes, CxmlBuyer.CONTENT_TYPE);
        assertThat(answer.httpStatus()).isEqualTo(200);
        assertThat(answer.statusCode()).isIn(200, 406);
        new CxmlReader(ReadLimits.defaults()).read(bytes, null);
        assertThat(calls).hasValue(0);
    }
}
