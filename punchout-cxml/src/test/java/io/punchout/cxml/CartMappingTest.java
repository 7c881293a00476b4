package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.Quote;
import io.punchout.connection.BundleMode;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.read.CxmlCart;
import io.punchout.http.ReturnForm;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingRule;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.protocol.TargetValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A connection's cart mapping in the message that is sent (guide p.85-94)")
class CartMappingTest {
    private static final String HEADER = "PunchOutOrderMessageHeader/";
    private static final CartLine LINE = CartLine.builder("A-1")
            .supplierPartAuxiliaryId("aux")
            .buyerPartId("B-1")
            .description("Pen")
            .shortName("P")
            .classification("UNSPSC", "44121704")
            .manufacturer("Maker", "M-1")
            .url("https://shop.example/1")
            .leadTimeDays(3)
            .quantity("2")
            .unit("EA")
            .unitPrice("1.50", "EUR")
            .attribute("colour", "blue")
            .comments("remark")
            .build();
    private static final Cart CART = Cart.builder("EUR")
            .line(LINE)
            .shipping(new Charge(Money.of("5", "EUR"), "By mail"))
            .tax(new Charge(Money.of("1", "EUR"), "VAT"))
            .build();

    private static Connection mapped(MappingRule... rules) {
        return connection("acme", settings().dtdVersion("1.2.050"))
                .cart(CartSettings.builder()
                        .bundleMode(BundleMode.COMPOSITE)
                        .mapping(Mapping.of(rules))
                        .build())
                .build();
    }

    private static MappingRule constant(String target, String value) {
        return MappingRule.to(target).constant(value).build();
    }

    private static Outcome<ReturnForm> transfer(Cart cart, MappingRule... rules) {
        Shopfront shopfront = new Shopfront(mapped(rules));
        return shopfront.punchOut.transfer(shopfront.visit(CREATE).id(), cart);
    }

    private static Cart sent(Cart cart, MappingRule... rules) {
        return CxmlCart.toCart(Shopfront.order(transfer(cart, rules).orElseThrow()))
                .orElseThrow();
    }

    @Test
    @DisplayName("header: amounts and texts of shipping and tax, each with what the cart said of the other")
    void header() {
        Cart sent = sent(
                CART,
                constant(HEADER + "Shipping/Money", " 7.25 "),
                constant(HEADER + "Tax/Description", "USt"),
                constant(HEADER + "@quoteStatus", "pending"),
                constant(HEADER + "SupplierOrderInfo/@orderID", "S-1"));
        assertThat(sent.shipping()).isEqualTo(new Charge(Money.of("7.25", "EUR"), "By mail"));
        assertThat(sent.tax()).isEqualTo(new Charge(Money.of("1", "EUR"), "USt"));
        assertThat(sent.quote().status()).isEqualTo(Quote.Status.PENDING);
        assertThat(sent.supplierOrder().id()).isEqualTo("S-1");
        assertThat(sent(CART, constant(HEADER + "@quoteStatus", " final "))
                        .quote()
                        .status())
                .isEqualTo(Quote.Status.FINAL);
    }

    @Test
    @DisplayName("header: a cart without shipping gets the amount that is mapped, and a text alone makes none")
    void headerOfNothing() {
        Cart bare = Cart.builder("EUR").line(LINE).build();
        assertThat(sent(bare, constant(HEADER + "Shipping/Money", "4"))
                        .shipping()
                        .money())
                .isEqualTo(Money.of("4", "EUR"));
        Cart described =
                sent(bare, constant(HEADER + "Shipping/Description", "x"), constant(HEADER + "Tax/Description", "x"));
        assertThat(described.shipping()).isNull();
        assertThat(described.tax()).isNull();
        Cart omitted = sent(
                CART,
                MappingRule.to(HEADER + "Shipping/Money").omit().build(),
                MappingRule.to(HEADER + "Tax/Description").omit().build());
        assertThat(omitted.shipping()).isNull();
        assertThat(omitted.tax().description()).isEmpty();
    }

    @Test
    @DisplayName("header: operationAllowed in the word of the mapping, without it in that of the connection")
    void operationAllowed() {
        for (String word : List.of("create", "inspect", "edit")) {
            PunchOutOrderMessage order = Shopfront.order(
                    transfer(CART, constant(HEADER + "@operationAllowed", word)).orElseThrow());
            assertThat(order.getPunchOutOrderMessageHeader().getOperationAllowed())
                    .isEqualTo(word);
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "PunchOutOrderMessageHeader/@operationAllowed, buy, cart",
        "PunchOutOrderMessageHeader/@quoteStatus, perhaps, cart",
        "PunchOutOrderMessageHeader/Shipping/Money, much, cart",
        "PunchOutOrderMessageHeader/Tax/Money, '1,5', cart",
        "@quantity, 0, lines[0]",
        "@quantity, -1, lines[0]",
        "@quantity, 1e101, lines[0]",
        "@quantity, 1e-101, lines[0]",
        "ItemDetail/LeadTime, -1, lines[0]",
        "ItemDetail/LeadTime, 1.5, lines[0]",
        "ItemDetail/UnitPrice/Money/@currency, EURO, lines[0]"
    })
    @DisplayName("a value that cannot stand there refuses the cart, by target and line, and says what would do")
    void refused(String target, String value, String where) {
        Outcome<ReturnForm> outcome = transfer(CART, constant(target, value));
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .returns("cxml.mapped_value", Problem::code)
                .returns(where, Problem::where)
                .matches(problem -> problem.message().contains(target))
                .matches(problem -> problem.hint() != null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"@quantity", "ItemID/SupplierPartID", "ItemDetail/UnitOfMeasure", "ItemDetail/UnitPrice/Money"})
    @DisplayName("what the DTD demands cannot be left out")
    void demanded(String target) {
        assertThat(transfer(CART, MappingRule.to(target).omit().build()).problems())
                .extracting(Problem::code, Problem::where)
                .contains(tuple("cxml.mapped_value", "lines[0]"));
    }

    @Test
    @DisplayName("lines and parts: each target in its element; numbers up to a hundred digits, days from zero")
    void lines() {
        String hundred = "1".repeat(100);
        Cart bundle = Cart.builder("EUR")
                .line(LINE)
                .line(LINE.toBuilder()
                        .supplierPartAuxiliaryId("other")
                        .part(LINE.toBuilder()
                                .supplierPartAuxiliaryId("part")
                                .unitPrice("0", "EUR")
                                .build()))
                .build();
        Cart sent = sent(
                bundle,
                constant("ItemID/BuyerPartID", "B-2"),
                constant("ItemDetail/LeadTime", "0"),
                constant("ItemDetail/ManufacturerName", "Other"),
                constant("Comments", "Hello"));
        assertThat(sent.lines()).hasSize(2);
        assertThat(sent.lines().get(1).parts()).hasSize(1);
        for (CartLine line : List.of(
                sent.lines().get(0),
                sent.lines().get(1),
                sent.lines().get(1).parts().get(0))) {
            assertThat(line.buyerPartId()).isEqualTo("B-2");
            assertThat(line.leadTimeDays()).isZero();
            assertThat(line.manufacturerName()).isEqualTo("Other");
            assertThat(line.terms().comments()).isEqualTo("Hello");
            assertThat(line.quantity()).isEqualTo(new BigDecimal("2"));
        }
        assertThat(transfer(CART, constant("@quantity", hundred)).problems())
                .noneMatch(problem -> problem.code().equals("cxml.mapped_value"));
        assertThat(transfer(CART, constant("@quantity", hundred + "1")).problems())
                .anyMatch(problem -> problem.code().equals("cxml.mapped_value"));
    }

    @Test
    @DisplayName("the preview shows every value of a line and its parts, with where it comes from")
    void preview() {
        Cart cart = Cart.builder("EUR")
                .line(LINE.toBuilder()
                        .part(CartLine.builder("P")
                                .description("Part")
                                .unitPrice("0", "EUR")
                                .build()))
                .build();
        MappingPreview.Result result = MappingPreview.forProtocols(List.of(new CxmlProtocol()))
                .cart(
                        mapped(
                                constant("Comments", "Hello"),
                                MappingRule.to("ItemDetail/URL").omit().build(),
                                constant(HEADER + "@quoteStatus", "final")),
                        cart);
        assertThat(result.problems()).noneMatch(Problem::isError);
        assertThat(result.values())
                .filteredOn(value -> value.where() == null)
                .containsExactly(new TargetValue(null, HEADER + "@quoteStatus", List.of("final"), "constant"));
        Map<String, String> line = result.values().stream()
                .filter(value -> "lines[0]".equals(value.where()))
                .collect(Collectors.toMap(TargetValue::target, value -> value.values() + " " + value.from()));
        assertThat(line)
                .isEqualTo(Map.ofEntries(
                        Map.entry("@quantity", "[2] built-in"),
                        Map.entry("ItemID/SupplierPartID", "[A-1] built-in"),
                        Map.entry("ItemID/SupplierPartAuxiliaryID", "[aux] built-in"),
                        Map.entry("ItemID/BuyerPartID", "[B-1] built-in"),
                        Map.entry("ItemDetail/UnitPrice/Money", "[1.50] built-in"),
                        Map.entry("ItemDetail/UnitPrice/Money/@currency", "[EUR] built-in"),
                        Map.entry("ItemDetail/Description", "[Pen] built-in"),
                        Map.entry("ItemDetail/Description/ShortName", "[P] built-in"),
                        Map.entry("ItemDetail/Description/@xml:lang", "[en] built-in"),
                        Map.entry("ItemDetail/UnitOfMeasure", "[EA] built-in"),
                        Map.entry("ItemDetail/Classification[@domain='UNSPSC']", "[44121704] built-in"),
                        Map.entry("ItemDetail/ManufacturerPartID", "[M-1] built-in"),
                        Map.entry("ItemDetail/ManufacturerName", "[Maker] built-in"),
                        Map.entry("ItemDetail/URL", "[] null"),
                        Map.entry("ItemDetail/LeadTime", "[3] built-in"),
                        Map.entry("ItemDetail/Extrinsic[@name='colour']", "[blue] built-in"),
                        Map.entry("Comments", "[Hello] constant")));
        assertThat(result.values())
                .contains(
                        new TargetValue(
                                "lines[0].parts[0]", "ItemID/SupplierPartID", List.of("P"), TargetValue.BUILT_IN),
                        new TargetValue("lines[0].parts[0]", "Comments", List.of("Hello"), "constant"));
    }
}
