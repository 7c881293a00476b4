package io.punchout.testkit.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.punchout.cart.Address;
import io.punchout.cart.Contact;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import io.punchout.testkit.Samples;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.Setups;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What the demo sends is valid against the official DTDs, which stand outside the repository: see CONTRIBUTING.md. */
class DemoDtdTest {
    private static final Path FOLDER =
            Path.of(System.getenv().getOrDefault("PUNCHOUT_CXML_DTD", "../../shared/cxml-dtd"));

    @BeforeAll
    static void dtdFilesAreThere() {
        boolean there = Files.isDirectory(FOLDER);
        if ("true".equals(System.getenv("PUNCHOUT_CXML_DTD_REQUIRED"))) {
            assertThat(there).as("DTD files in %s", FOLDER.toAbsolutePath()).isTrue();
        }
        assumeTrue(there, () -> "no DTD files in " + FOLDER.toAbsolutePath() + ": set PUNCHOUT_CXML_DTD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.014", "1.2.020", "1.2.050", "1.2.071"})
    void cart_is_valid(String version) throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.anywhere());
                ReturnEndpoint endpoint = ReturnEndpoint.start();
                CxmlBuyer buyer = demo.buyers().cxmlBuyer(demo.uri("/punchout"), Clock.systemUTC());
                Browser browser = new Browser()) {
            Page shop = browser.open(
                    buyer.setup(Setups.create(endpoint.uri()).build()).startPageOrThrow());
            for (Product product : Catalog.products()) {
                shop = browser.submit(shop, "form#add-" + product.id());
            }
            browser.submit(browser.submit(shop, "form#transfer"), "form#punchout-return");
            String cart = CxmlReceiver.read(endpoint.await(), Operation.CREATE).document();
            assertThat(cart).contains("SCREW-M4", "CLIP-1");
            assertThat(errors(cart, version)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.014", "1.2.020", "1.2.050", "1.2.071"})
    void setup_request_is_valid(String version) {
        URI nowhere = URI.create("http://127.0.0.1:9/return");
        SetupRequest setup = Setups.edit(nowhere, Samples.cart())
                .attribute("CostCenter", "4711")
                .contact(new Contact("endUser", "Pat", List.of("pat@acme.example"), List.of("221 1234")))
                .shipTo(new Address(
                        "7",
                        "ACME",
                        List.of("Pat"),
                        List.of("Road 1"),
                        "Köln",
                        "NW",
                        "50667",
                        "DE",
                        "a@b.example",
                        "1"))
                .selectedItem(new RestoredItem("P", "aux", BigDecimal.ONE, List.of()))
                .build();
        try (CxmlBuyer buyer = CxmlBuyer.builder(nowhere)
                .credential("NetworkId", "x")
                .sharedSecret("s")
                .build()) {
            String document = new String(buyer.write(setup), StandardCharsets.UTF_8);
            assertThat(errors(document, version)).isEmpty();
        }
    }

    private static List<String> errors(String document, String version) {
        List<String> errors = new ArrayList<>();
        DefaultHandler handler = new DefaultHandler() {
            @Override
            public InputSource resolveEntity(String publicId, String systemId) throws IOException {
                assertThat(systemId)
                        .startsWith("http://xml.cxml.org/schemas/cXML/")
                        .endsWith("/cXML.dtd");
                InputStream dtd = Files.newInputStream(FOLDER.resolve(version).resolve("cXML.dtd"));
                InputSource source = new InputSource(dtd);
                source.setSystemId(systemId);
                return source;
            }

            @Override
            public void error(SAXParseException failure) {
                errors.add(failure.getLineNumber() + ": " + failure.getMessage());
            }
        };
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setValidating(true);
            factory.newSAXParser().parse(new InputSource(new StringReader(document)), handler);
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new AssertionError(document, failure);
        }
        return errors;
    }
}
