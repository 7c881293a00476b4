package io.punchout.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.Address;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Contact;
import io.punchout.cart.Dimension;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.ProductOption;
import io.punchout.cart.SupplierId;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.Text;
import io.punchout.connection.Connection;
import io.punchout.protocol.TargetValue;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.session.UserData;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the sources say of a cart and a request in which everything is said")
class FullCartSourcesTest {
    private static final Address PLACE = new Address(
            "A-1", "Gate", List.of("Ann"), List.of("Main St 1"), "Graz", "Styria", "8010", "AT", "a@b.example", "1");
    private static final CartLine PART = line("P-1").build();
    private static final CartLine SET = line("SET").part(PART).build();

    private static CartLine.Builder line(String id) {
        return CartLine.builder(id)
                .buyerPartId("B-" + id)
                .supplier(new SupplierId("DUNS", "77"))
                .unitPrice("10", "EUR")
                .priceBasis(new PriceBasis(new BigDecimal("1E2"), "PCE", BigDecimal.ONE))
                .description("Set")
                .shortName("short")
                .language("en-GB")
                .translation(new Text(" ", "de"))
                .translation(new Text("Satz", "de-AT"))
                .translation(new Text("niet", "dex"))
                .classification("UNSPSC", "1")
                .classification("UNSPSC", "2")
                .url("https://shop.example/set")
                .dimension(Dimension.Type.GROSS_WEIGHT, "1.50", "KGM")
                .option(new ProductOption("colour", "blue"))
                .shipTo(PLACE)
                .shipping(new Charge(Money.of("1.5", "EUR"), "by post"))
                .tax(new Charge(Money.of("2", "EUR"), "VAT"))
                .comments("soon");
    }

    private static MappingPreview.Result preview(String rule) {
        String json = Mapped.cxml("{\"Comments\": " + rule + "}")
                .replace("\"defaultSupplierId\"", "\"bundleMode\": \"composite\", \"defaultSupplierId\"");
        Connection connection = Mapped.read(json);
        RestoredItem item = new RestoredItem("PEN", "aux", BigDecimal.ONE, List.of());
        SetupRequest setup = SetupRequest.builder(Operation.INSPECT)
                .selectedItem(item)
                .shipTo(new Address(
                        null, null, List.of(" "), List.of("", "Back door"), null, null, null, null, null, null))
                .attribute(" Blank ", " ")
                .attribute("blank", "said")
                .contact(new Contact("endUser", "Ann", List.of(" "), List.of("+43 1", "+43 2")))
                .user(UserData.builder()
                        .id("u1")
                        .email("u@b.example")
                        .firstName("Jane")
                        .lastName("Doe")
                        .name("Dr. Doe")
                        .phone("+1")
                        .businessUnit("unit")
                        .language("de")
                        .attribute("Floor", "3")
                        .build())
                .build();
        Cart cart = Cart.builder("EUR")
                .line(SET)
                .shipping(new Charge(Money.of("9", "EUR"), "by air"))
                .tax(new Charge(Money.of("8", "EUR"), "GST"))
                .shipTo(PLACE)
                .supplierOrder(new SupplierOrder("O-1", null))
                .attribute("a", "x")
                .attribute("b", "y")
                .build();
        return MappingPreview.create().cart(connection, setup, new ShopUser("j", "J"), cart);
    }

    private static List<String> values(String rule, String where) {
        return preview(rule).values().stream()
                .filter(value -> value.target().equals("Comments") && where.equals(value.where()))
                .map(TargetValue::values)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            cart.shipping                             | 9.00
            cart.shipping.description                 | by air
            cart.tax                                  | 8.00
            cart.tax.description                      | GST
            cart.supplierOrderId                      | O-1
            cart.shipTo.id                            | A-1
            cart.shipTo.name                          | Gate
            cart.shipTo.deliverTo                     | Ann
            cart.shipTo.street                        | Main St 1
            cart.shipTo.city                          | Graz
            cart.shipTo.state                         | Styria
            cart.shipTo.postalCode                    | 8010
            cart.shipTo.country                       | AT
            cart.shipTo.email                         | a@b.example
            cart.shipTo.phone                         | 1
            line.buyerPartId                          | B-SET
            line.supplierId                           | 77
            line.priceBasis.quantity                  | 100
            line.priceBasis.unit                      | PCE
            line.description:DE                       | Satz
            line.description:de-at                    | Satz
            line.description:en                       | Set
            line.shortName                            | short
            line.classification                       | 1
            line.classification:unspsc                | 1
            line.url                                  | https://shop.example/set
            line.dimension:grossWeight                | 1.5
            line.dimension:gross_weight               | 1.5
            line.shipping                             | 1.50
            line.tax                                  | 2.00
            line.shipTo.city                          | Graz
            setup.operation                           | inspect
            setup.attribute:BLANK                     | said
            setup.selectedItem.supplierPartId         | PEN
            setup.selectedItem.supplierPartAuxiliaryId | aux
            setup.user.id                             | u1
            setup.user.email                          | u@b.example
            setup.user.firstName                      | Jane
            setup.user.lastName                       | Doe
            setup.user.name                           | Dr. Doe
            setup.user.phone                          | +1
            setup.user.businessUnit                   | unit
            setup.user.language                       | de
            setup.user.attribute:floor                | 3
            """)
    void source(String source, String expected) {
        assertThat(values("{\"source\": \"" + source + "\"}", "lines[0]")).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "line.dimension:weight",
        "line.description:fr",
        "bundle.unit",
        "bundle.shipTo.city",
        "bundle.option:colour",
        "setup.contact.email",
        "setup.shipTo.deliverTo",
        "setup.shipTo.city"
    })
    void whatSaysNothingOrIsBlankGivesWayToTheNextSource(String source) {
        assertThat(values("{\"source\": [\"" + source + "\", \"line.unit\"]}", "lines[0]"))
                .containsExactly("EA");
        assertThat(values("{\"template\": \"${" + source + "}-\"}", "lines[0]")).isEmpty();
    }

    @Test
    void aPartSeesItselfAndItsBundle() {
        assertThat(values("{\"source\": \"bundle.buyerPartId\"}", "lines[0].parts[0]"))
                .containsExactly("B-SET");
        assertThat(values("{\"source\": \"line.buyerPartId\"}", "lines[0].parts[0]"))
                .containsExactly("B-P-1");
        assertThat(values("{\"source\": \"bundle.shipTo.city\"}", "lines[0].parts[0]"))
                .containsExactly("Graz");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"source": "setup.shipTo.street"}                                                            | Back door
            {"template": "${line.unit}$${x} ${line.url:} "}                                              |
            {"template": "a${line.unit}b${line.language}"}                                               | aEAben-GB
            {"template": "no source"}                                                                    | no source
            {"constant": "c", "when": {"source": "line.unit", "in": ["X", "EA"]}}                        | c
            {"constant": "c", "when": {"source": "line.unit", "matches": "E*"}}                          | c
            {"constant": "c", "when": {"source": "line.unit", "matches": "?A"}}                          | c
            {"constant": "c", "when": {"source": "line.url", "matches": "https://*.example/s*t"}}        | c
            {"constant": "c", "when": [{"source": "line.unit", "present": true}, {"source": "bundle.unit", "present": false}]} | c
            """)
    void rules(String rule, String expected) {
        if (expected == null) {
            assertThat(Mapped.refused(Mapped.cxml("{\"Comments\": " + rule + "}")))
                    .extracting("code")
                    .containsExactly("mapping.unknown_source");
        } else {
            assertThat(values(rule, "lines[0]")).containsExactly(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"source": "line.unit", "in": ["X", "e"]}
            {"source": "line.unit", "equals": "ea"}
            {"source": "line.unit", "matches": "E"}
            {"source": "line.unit", "matches": "EA?"}
            {"source": "line.unit", "matches": "A*"}
            {"source": "line.unit", "matches": ""}
            {"source": "line.unit", "present": false}
            {"source": "bundle.unit", "present": true}
            """)
    void conditionsThatDoNotHoldLeaveTheTargetAlone(String condition) {
        assertThat(preview("{\"constant\": \"c\", \"when\": " + condition + "}").values())
                .noneMatch(value -> value.target().equals("Comments")
                        && "lines[0]".equals(value.where())
                        && value.values().contains("c"));
    }
}
