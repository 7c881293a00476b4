package io.punchout.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.Text;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.oci.OciReturn;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.testkit.TestHost;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OciBuyer;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.Setups;
import io.punchout.transaction.MessageType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The worked examples of docs/mapping.md, from the buyer's call to the cart that arrives")
class WorkedExamplesTest {
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
        endpoint.close();
    }

    private static Connection example(String file, String reference, String secret) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/examples", file), StandardCharsets.UTF_8);
        Outcome<List<Connection>> read = ConnectionReader.create().read(text);
        assertThat(read.problems()).isEmpty();
        return ConnectionReader.create()
                .read(text.replace(reference, secret))
                .orElseThrow()
                .get(0);
    }

    private static Cart cart() {
        return Cart.builder("EUR")
                .shipping(new Charge(Money.of("5", "EUR"), "Post"))
                .line(Mapped.LINE.toBuilder()
                        .description("<b>Ballpoint pen</b>, blue")
                        .classification("UNSPSC", List.of("44-12-17-04"))
                        .unit("PAK")
                        .leadTimeDays(14)
                        .attribute("image", "https://shop.example/1.png"))
                .build();
    }

    @Test
    @DisplayName("Ariba: user and session from extrinsics; classes, units, images, options and cost centre in the cart")
    void ariba() throws IOException {
        Connection connection = example("ariba-cxml.json", "env:ACME_ARIBA_SECRET", "ariba-secret");
        try (TestHost host = TestHost.start(connection);
                CxmlBuyer buyer = host.cxmlBuyer("ariba-secret")) {
            host.shop.account("acme", "jdoe", ShopUser.of("jane-in-the-shop"));
            SetupRequest setup = Setups.create(endpoint.uri())
                    .attribute("UniqueName", "jdoe")
                    .attribute("UserEmail", " Jane@Buyer.example ")
                    .attribute("FirstName", "Jane")
                    .attribute("LastName", "Doe")
                    .attribute("CostCenter", "4711-B")
                    .build();
            browser.open(buyer.setup(setup).startPageOrThrow());
            SetupRequest asked = host.shop.lastCall().setup();
            assertThat(asked.user().email()).isEqualTo("jane@buyer.example");
            assertThat(asked.user().name()).isEqualTo("Jane Doe");
            assertThat(asked.user().attribute("costCentre")).hasValue("4711");
            assertThat(asked.sessionAttribute("plant")).hasValue("MAIN");

            host.transfer(browser, cart());
            Cart arrived = CxmlReceiver.read(endpoint.await(), Operation.CREATE).orElseThrow();
            CartLine line = arrived.lines().get(0);
            assertThat(line.classification("UNSPSC").orElseThrow().code()).isEqualTo("44121704");
            assertThat(line.unit()).isEqualTo("PK");
            assertThat(line.product().descriptions().get(0).shortName()).isEqualTo("Ballpoint pen, blue");
            assertThat(line.part().supplier().value()).isEqualTo("S-10042");
            assertThat(line.attributes())
                    .contains(
                            new Attribute("ImageURL", "https://shop.example/1.png"),
                            new Attribute("Option colour", "blue"),
                            new Attribute("Option engraving", "ACME"),
                            new Attribute("CostCenter", "4711-B"))
                    .noneMatch(attribute -> attribute.name().equals("image"));
            assertThat(line.terms().comments()).isEqualTo("Long delivery");
            assertThat(arrived.shipping().description()).isEqualTo("Delivery to MAIN");
            assertThat(host.transactions())
                    .filteredOn(entry -> entry.type() == MessageType.CART_RETURN)
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.mappedData())
                            .contains(
                                    new Attribute("lines[0] ItemDetail/UnitOfMeasure", "PK"),
                                    new Attribute("lines[0] ItemDetail/Extrinsic[@name='image']", "")));
        }
    }

    @Test
    @DisplayName("Ariba: a line without a UNSPSC class is refused before it leaves, with its place")
    void unclassified() throws IOException {
        Connection connection = example("ariba-cxml.json", "env:ACME_ARIBA_SECRET", "ariba-secret");
        try (TestHost host = TestHost.start(connection);
                CxmlBuyer buyer = host.cxmlBuyer("ariba-secret")) {
            host.shop.account("acme", "jdoe", ShopUser.of("jane"));
            browser.open(buyer.setup(Setups.create(endpoint.uri())
                            .attribute("UniqueName", "jdoe")
                            .build())
                    .startPageOrThrow());
            Outcome<ReturnForm> refused = host.punchOut()
                    .transfer(
                            host.session().id(),
                            Cart.builder("EUR")
                                    .line(CartLine.builder("B")
                                            .description("Text")
                                            .unitPrice("1", "EUR"))
                                    .build());
            assertThat(refused.isAccepted()).isFalse();
            assertThat(refused.problems()).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo("mapping.required");
                assertThat(problem.where()).isEqualTo("lines[0]");
            });
        }
    }

    @Test
    @DisplayName("SAP SRM: vendor, material group, schema, texts and fields by agreement in the form")
    void sap() throws IOException {
        Connection connection = example("sap-oci.json", "env:ACME_SRM_PASSWORD", "srm-password");
        try (TestHost host = TestHost.start(connection)) {
            host.shop.account("acme", "acme-buyer", ShopUser.of("acme-buyer"));
            OciBuyer buyer = OciBuyer.builder(host.entryPoint())
                    .login("acme", "srm-password")
                    .parameter("WERKS", "0815")
                    .build();
            buyer.callUp(browser, endpoint.uri());
            Cart cart = Cart.builder("EUR")
                    .line(Mapped.LINE)
                    .line(CartLine.builder("H-1")
                            .description("Consulting")
                            .translation(new Text("Beratung", "de"))
                            .unit("HUR")
                            .unitPrice("90", "EUR"))
                    .build();
            host.transfer(browser, cart);
            HttpRequest arrived = endpoint.await();
            OciReturn form = OciReturn.of(arrived);
            Map<String, String> first = form.items().get(0).fields();
            assertThat(first)
                    .containsEntry("VENDOR", "0000104711")
                    .containsEntry("MATGROUP", "OFFICE")
                    .containsEntry("EXT_SCHEMA_TYPE", "UNSPSC")
                    .containsEntry("EXT_CATEGORY_ID", "44121704")
                    .containsEntry("LEADTIME", "3")
                    .containsEntry("CUST_FIELD1", "007")
                    .containsEntry("CUST_FIELD5", "acme-buyer/A-1")
                    .containsEntry("ZZPLANT", "0815")
                    .doesNotContainKeys("SERVICE", "MANUFACTMAT");
            assertThat(first.get("LONGTEXT")).isEqualTo("Kugelschreiber, blau\nBallpoint pen, blue\nHandle with care");
            Map<String, String> second = form.items().get(1).fields();
            assertThat(second)
                    .containsEntry("SERVICE", "X")
                    .containsEntry("MATGROUP", "MISC")
                    .containsEntry("LEADTIME", "5");
            assertThat(form.problems()).extracting(Problem::code).isEmpty();
        }
    }
}
