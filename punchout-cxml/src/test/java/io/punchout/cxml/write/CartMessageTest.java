package io.punchout.cxml.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PunchOutOrderMessage (guide p.84-94) from a cart: what is written, what is left out and told")
class CartMessageTest {
    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0} {1} x {2} = {3}")
    @CsvSource({
        "EUR, 3, 0.335, 1.01",
        "EUR, 3, 0.334, 1.00",
        "EUR, 1, 0, 0.00",
        "JPY, 3, 33.5, 101",
        "JPY, 2, 50, 100",
        "KWD, 3, 0.3335, 1.001",
        "KWD, 2, 1.5, 3.000",
        "EUR, 1000000, 123456789.12, 123456789120000.00"
    })
    @DisplayName("Total: the sum in the currency's own decimals, rounded half up, once")
    void total(String currency, String quantity, String price, String total) {
        Cart cart = Cart.builder(currency)
                .line(line().quantity(quantity).unitPrice(price, currency))
                .build();
        PunchOutOrderMessage message = message("1.2.014", cart);
        var money = message.getPunchOutOrderMessageHeader().getTotal().getMoney();
        assertThat(money.getValue()).isEqualTo(total);
        assertThat(money.getCurrency()).isEqualTo(currency);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    @DisplayName("Total excludes shipping and tax (p.85), and sums before it rounds")
    void totalOfLines() {
        Cart cart = Cart.builder("EUR")
                .line(line().unitPrice("0.004", "EUR"))
                .line(line().unitPrice("0.004", "EUR"))
                .shipping(new Charge(Money.of("5", "EUR"), "Post"))
                .tax(new Charge(Money.of("1.9", "EUR"), "VAT"))
                .build();
        PunchOutOrderMessage message = message("1.2.014", cart);
        var header = message.getPunchOutOrderMessageHeader();
        assertThat(header.getTotal().getMoney().getValue()).isEqualTo("0.01");
        assertThat(header.getShipping().getMoney().getValue()).isEqualTo("5.00");
        assertThat(header.getTax().getMoney().getValue()).isEqualTo("1.90");
        assertThat(header.getTax().getDescription().text()).isEqualTo("VAT");
        assertThat(message.getItemIn()
                        .get(0)
                        .getItemDetail()
                        .getUnitPrice()
                        .getMoney()
                        .getValue())
                .isEqualTo("0.004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.036", "1.2.050", "1.2.071"})
    @DisplayName("PriceBasisQuantity and BuyerPartID, where the DTD has them")
    void later(String version) {
        ItemIn item = item(version, based(100, 1).buyerPartId("B-1"));
        var basis = item.getItemDetail().getPriceBasisQuantity();
        assertThat(basis.getQuantity()).isEqualTo("100");
        assertThat(basis.getConversionFactor()).isEqualTo("1");
        assertThat(basis.getUnitOfMeasure()).isEqualTo("EA");
        assertThat(item.getItemDetail().getUnitPrice().getMoney().getValue()).isEqualTo("12.50");
        assertThat(item.getItemID().getBuyerPartID()).isEqualTo("B-1");
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.010", "1.2.014", "1.2.035"})
    @DisplayName("before 1.2.036: the price of one order unit instead, exactly; BuyerPartID left out and told")
    void earlier(String version) {
        ItemIn item = item(version, based(100, 1).buyerPartId("B-1"));
        assertThat(item.getItemDetail().getPriceBasisQuantity()).isNull();
        assertThat(item.getItemDetail().getUnitPrice().getMoney().getValue()).isEqualTo("0.125");
        assertThat(item.getItemID().getBuyerPartID()).isNull();
        assertThat(problems.list())
                .extracting(Problem::code, Problem::where, Problem::isError)
                .containsExactly(tuple("cxml.left_out", "lines[0].buyerPartId", false));
    }

    @Test
    @DisplayName("a price that has no end per order unit is refused, not rounded")
    void endless() {
        item("1.2.014", based(3, 1));
        assertThat(problems.list())
                .extracting(Problem::code, Problem::where, Problem::isError)
                .containsExactly(tuple("cxml.price_basis_inexact", "lines[0].priceBasis", true));
    }

    @Test
    @DisplayName("Classification is required: a line without one is sent all the same, and told")
    void unclassified() {
        ItemIn item =
                item("1.2.014", CartLine.builder("A").unitPrice("1", "EUR").description("x"));
        assertThat(item.getItemDetail().getClassification()).singleElement().matches(c -> c.getDomain() != null);
        assertThat(problems.list()).extracting(Problem::code).containsExactly("cxml.classification_missing");
    }

    @Test
    @DisplayName("comments and attributes of the whole cart have no place, and that is told")
    void leftOut() {
        message("1.2.071", Cart.builder("EUR").line(line()).comments("hello").build());
        message("1.2.071", Cart.builder("EUR").line(line()).attribute("a", "b").build());
        assertThat(problems.list())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("cxml.left_out", "cart"), tuple("cxml.left_out", "cart"));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\u0000", "\u0001", "\u000B", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uD800x"})
    @DisplayName("characters that XML does not have become U+FFFD, and each place is told")
    void forbiddenCharacters(String bad) {
        String clean = bad.equals("\uD800x") ? "\uFFFDx" : "\uFFFD";
        CartLine.Builder line = CartLine.builder("id" + bad)
                .supplierPartAuxiliaryId("aux" + bad)
                .buyerPartId("buyer" + bad)
                .unit("EA" + bad)
                .unitPrice("1", "EUR")
                .priceBasis(PriceBasis.per(10, "EA" + bad))
                .description("text" + bad + bad)
                .language("en" + bad)
                .classification("UNSPSC" + bad, "1" + bad)
                .manufacturer("maker" + bad, "part" + bad)
                .url("https://shop.example/" + bad)
                .attribute("name" + bad, "value" + bad);
        PunchOutOrderMessage message = new CartMessage(new DtdVersion("1.2.071"))
                .of(
                        Cart.builder("EUR")
                                .line(line)
                                .shipping(new Charge(Money.zero("EUR"), "post" + bad))
                                .tax(new Charge(Money.zero("EUR"), "vat" + bad))
                                .build(),
                        "cookie",
                        "create",
                        problems);
        String written = write(message);
        assertThat(written)
                .contains("id" + clean, "aux" + clean, "buyer" + clean, "EA" + clean, "text" + clean + clean)
                .contains(
                        "UNSPSC" + clean,
                        "maker" + clean,
                        "part" + clean,
                        "name" + clean,
                        "value" + clean,
                        "en" + clean)
                .contains("post" + clean, "vat" + clean, "shop.example/" + clean);
        assertThat(problems.list()).extracting(Problem::code).containsOnly("cxml.character_replaced");
        assertThat(problems.list())
                .extracting(Problem::where)
                .contains(
                        "lines[0].supplierPartId",
                        "lines[0].description",
                        "shipping",
                        "tax",
                        "lines[0].attributes",
                        "lines[0].language");
    }

    @Test
    @DisplayName("pitfalls: no exponent, no grouping, no locale in any number")
    void plainNumbers() {
        CartLine.Builder line =
                line().quantity(new BigDecimal("1E+6")).unitPrice(new Money(new BigDecimal("1E-7"), "EUR"));
        ItemIn item = item("1.2.014", line.leadTimeDays(1_000_000));
        ItemDetail detail = item.getItemDetail();
        assertThat(item.getQuantity()).isEqualTo("1000000");
        assertThat(detail.getUnitPrice().getMoney().getValue()).isEqualTo("0.0000001");
        assertThat(detail.getLeadTime()).isEqualTo("1000000");
    }

    @Test
    @DisplayName("a cookie that was never sent is written as an empty one: the DTD demands the element")
    void noCookie() {
        PunchOutOrderMessage message = new CartMessage(DtdVersion.DEFAULT).empty("EUR", null, "create");
        assertThat(message.getBuyerCookie().text()).isEmpty();
        assertThat(write(message)).contains("<BuyerCookie");
    }

    private static CartLine.Builder line() {
        return CartLine.builder("A-1").unitPrice("1", "EUR").description("x").classification("UNSPSC", "1");
    }

    private static CartLine.Builder based(int quantity, int factor) {
        return line().unitPrice("12.50", "EUR")
                .priceBasis(new PriceBasis(BigDecimal.valueOf(quantity), "EA", BigDecimal.valueOf(factor)));
    }

    private ItemIn item(String version, CartLine.Builder line) {
        return message(version, Cart.builder("EUR").line(line).build())
                .getItemIn()
                .get(0);
    }

    private PunchOutOrderMessage message(String version, Cart cart) {
        return new CartMessage(new DtdVersion(version)).of(cart, "cookie", "create", problems);
    }

    private static String write(PunchOutOrderMessage order) {
        Message message = new Message();
        message.setPunchOutOrderMessage(order);
        CXML document = new CXML();
        document.setMessage(message);
        return new String(
                new CxmlWriter().write(document, new DtdVersion("1.2.071"), StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }
}
