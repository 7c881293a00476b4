package io.punchout.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cart: totals by price basis, values equal by what they are worth")
class CartTest {

    private static CartLine.Builder pen() {
        return CartLine.builder("PEN").unitPrice("1.25", "EUR");
    }

    @Test
    void aLineCostsQuantityTimesPriceUnrounded() {
        assertThat(pen().quantity("2.5").unitPrice("0.375", "EUR").build().total())
                .isEqualTo(Money.of("0.9375", "EUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 250, 100, 1, 31.25",
        "10, 3, 3, 1, 10",
        "6, 2, 1, 12, 144",
        "1, 1, 3, 1, 0.3333333333333333333333333333333333"
    })
    void aPriceBasisDividesAndConverts(String price, String quantity, String per, String factor, String total) {
        PriceBasis basis = new PriceBasis(new BigDecimal(per), "PCE", new BigDecimal(factor));
        CartLine line = pen().unitPrice(price, "EUR")
                .quantity(quantity)
                .priceBasis(basis)
                .build();
        assertThat(line.total()).isEqualTo(Money.of(total, "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -2"})
    void aPriceBasisIsPositive(String quantity, String factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceBasis(new BigDecimal(quantity), "EA", new BigDecimal(factor)));
        assertThat(PriceBasis.per(100, "EA"))
                .isEqualTo(new PriceBasis(new BigDecimal("1E2"), "EA", new BigDecimal("1.0")));
    }

    @Test
    void theTotalIsRoundedOnceAtTheEnd() {
        Cart cart = Cart.builder("EUR")
                .line(pen().unitPrice("0.005", "EUR"))
                .line(pen().unitPrice("0.005", "EUR"))
                .line(pen().unitPrice("0.005", "EUR"))
                .shipping(new Charge(Money.of("99", "EUR"), "by air"))
                .build();
        assertThat(cart.total()).isEqualTo(Money.of("0.02", "EUR"));
        assertThat(Cart.empty("JPY").total()).isEqualTo(Money.zero("JPY"));
    }

    @Test
    void theTotalOfMixedCurrenciesDoesNotExist() {
        Cart cart =
                Cart.builder("EUR").line(pen().unitPrice("1", "USD").build()).build();
        assertThatIllegalArgumentException().isThrownBy(cart::total);
    }

    @Test
    void cartsAreEqualByValueOfTheirDecimals() {
        Cart one = cart("2.0", "1.250");
        Cart other = cart("2", "1.25");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(cart("2", "1.26"));
        assertThat(Cart.empty("eur")).isEqualTo(Cart.empty("EUR"));
    }

    private static Cart cart(String quantity, String price) {
        return Cart.builder("EUR")
                .lines(List.of(CartLine.builder("PEN")
                        .supplierPartAuxiliaryId("aux")
                        .buyerPartId("4711")
                        .quantity(quantity)
                        .unit("PCE")
                        .unitPrice(price, "EUR")
                        .priceBasis(PriceBasis.per(10, "PCE"))
                        .description("pen")
                        .language("de")
                        .classification("UNSPSC", "44121701")
                        .manufacturer("Penco", "P-1")
                        .leadTimeDays(3)
                        .url("https://shop.example/pen")
                        .attribute("colour", "blue")
                        .attribute("colour", "red")
                        .build()))
                .tax(new Charge(Money.of(price, "EUR"), "VAT"))
                .comments("hello")
                .attribute("a", "b")
                .build();
    }

    @Test
    void whatIsBuiltKeepsEveryValue() {
        CartLine line = cart("2", "1.25").lines().get(0);
        assertThat(line.attributes()).extracting(Attribute::value).containsExactly("blue", "red");
        assertThat(line.classification("unspsc")).contains(new Classification("UNSPSC", "44121701"));
        assertThat(line.classification("ECLASS")).isEmpty();
        CartLine other = line.withDescription("another");
        assertThat(other.description()).isEqualTo("another");
        assertThat(other.withDescription("pen")).isEqualTo(line);
        assertThat(line.manufacturerName()).isEqualTo("Penco");
        assertThat(line.manufacturerPartId()).isEqualTo("P-1");
    }

    @Test
    void aLineNeedsAPrice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CartLine.builder("PEN").build())
                .withMessageContaining("PEN");
        assertThatNullPointerException()
                .isThrownBy(() -> pen().description(null).build());
    }

    @Test
    void aCartDoesNotChangeWithTheListsItWasMadeFrom() {
        List<CartLine> lines = new ArrayList<>(List.of(pen().build()));
        Cart cart = Cart.empty("EUR").withLines(lines);
        lines.clear();
        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.isEmpty()).isFalse();
    }

    @Test
    void theOwnPriceOfABundleCountsElseThoseOfItsParts() {
        CartLine.Builder bundle = CartLine.builder("SET")
                .quantity("2")
                .part(pen().quantity("3").unitPrice("1.50", "EUR").build())
                .part(pen().quantity("2").unitPrice("0.25", "EUR").build());
        assertThat(bundle.build().isPricedByParts()).isTrue();
        assertThat(bundle.build().total()).isEqualTo(Money.of("5", "EUR"));
        assertThat(bundle.unitPrice("2", "EUR").build().total()).isEqualTo(Money.of("4", "EUR"));
        assertThat(bundle.build().isPricedByParts()).isFalse();
        assertThat(bundle.parts(List.of()).build().isBundle()).isFalse();
    }

    @Test
    void adjustmentsOfTheCartAreReckonedOnTheSumOfItsLines() {
        Cart cart = Cart.builder("EUR")
                .line(pen().quantity("10").unitPrice("10", "EUR").tax(new Charge(Money.of("19", "EUR"), "VAT")))
                .adjustment(PriceAdjustment.deductionPercent("volume", "2.5"))
                .adjustment(PriceAdjustment.cost("packing", Money.of("4", "EUR")))
                .build();
        assertThat(cart.total()).isEqualTo(Money.of("101.50", "EUR"));
    }

    @Test
    void whatIsBuiltFromALineOrCartIsEqual() {
        CartLine line = CartLine.builder("SET")
                .supplier(new SupplierId("DUNS", "1"))
                .unitPrice("5", "EUR")
                .adjustment(PriceAdjustment.deduction("sale", Money.of("1", "EUR"))
                        .on(Money.of("6", "EUR"))
                        .described("summer", "en"))
                .shortName("set")
                .translation(new Text("Satz", "de"))
                .dimension(Dimension.Type.WEIGHT, "1.50", "KGM")
                .option(new ProductOption("colour", "blue"))
                .attachment(new Attachment("id", "a.pdf", new Text("sheet", "en"), null))
                .shipTo(Address.builder("DE")
                        .name("Gate")
                        .street("S")
                        .city("1", "C")
                        .build())
                .shipping(new Charge(Money.of("1", "EUR"), "post"))
                .costShare(new CostShare(
                        "all", List.of(new CostShare.Account("cost centre", "1", "")), Money.of("5", "EUR")))
                .contact(new Contact("endUser", "Ann", List.of(), List.of()))
                .comments("soon")
                .period(new Period(OffsetDateTime.MIN, OffsetDateTime.MAX))
                .part(pen().build())
                .build();
        assertThat(line.toBuilder().build()).isEqualTo(line);
        Cart cart = cart("2", "1").toBuilder()
                .line(line)
                .shipTo(line.terms().shipTo())
                .supplierOrder(new SupplierOrder("1", null))
                .quote(Quote.PENDING)
                .adjustment(PriceAdjustment.costPercent("more", "1"))
                .build();
        assertThat(cart.toBuilder().build()).isEqualTo(cart);
    }

    @Test
    void anAdjustmentIsAnAmountOrAPercentage() {
        Money euro = Money.of("1", "EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PriceAdjustment("x", PriceAdjustment.Kind.COST, euro, BigDecimal.ONE, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceAdjustment.costPercent("x", "-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CostShare("x", List.of(), euro));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(OffsetDateTime.MAX, OffsetDateTime.MIN));
    }
}
