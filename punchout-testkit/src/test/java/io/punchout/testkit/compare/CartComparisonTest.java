package io.punchout.testkit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import io.punchout.testkit.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the cart that was sent against what came of it")
class CartComparisonTest {
    private static final CartLine PEN = Samples.cart().lines().get(0);
    private static final CartLine CABLE = Samples.cart().lines().get(1);
    private static final CartLine CHAIR = Samples.cart().lines().get(2);

    private static Cart cart(CartLine... lines) {
        return Cart.builder("EUR").lines(List.of(lines)).build();
    }

    private static List<String> told(CartComparison comparison) {
        return comparison.differences().stream().map(CartDifference::toString).toList();
    }

    @Test
    void the_same_lines_in_another_order_are_the_same() {
        CartComparison comparison = CartComparison.of(cart(PEN, CABLE, CHAIR), cart(CHAIR, PEN, CABLE));
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison).hasToString("nothing differs");
    }

    @Test
    void each_line_says_what_became_of_it() {
        CartLine shorter = CABLE.withDescription("Cable");
        CartLine dearer = PEN.toBuilder()
                .quantity("10")
                .unit("EA")
                .unitPrice("1.30", "EUR")
                .manufacturerPartId("M-1")
                .build();
        CartLine new1 = CartLine.builder("NEW-1")
                .unitPrice("2", "EUR")
                .description("sold instead")
                .build();
        CartComparison comparison = CartComparison.of(cart(PEN, CABLE, CHAIR), cart(dearer, shorter, new1));
        assertThat(told(comparison))
                .containsExactly(
                        "PEN-01 quantity: sent 12, arrived 10",
                        "PEN-01 unit: sent PCE, arrived EA",
                        "PEN-01 unitPrice: sent 1.25 EUR, arrived 1.3 EUR",
                        "PEN-01 manufacturerPartId: sent nothing, arrived M-1",
                        "CABLE-5M description: cut after 5 of "
                                + CABLE.description().length() + " characters, arrived Cable",
                        "CHAIR-7 missing: sent CHAIR-7: 1 EA at 1499 EUR, \"Bürostuhl Müller\"",
                        "NEW-1 added: arrived NEW-1: 1 EA at 2 EUR, \"sold instead\"",
                        "total: sent 1514.94 EUR, arrived 15.94 EUR");
        assertThat(comparison.of("PEN-01")).hasSize(4);
        assertThat(comparison.toString().lines()).hasSize(8);
    }

    @Test
    void keys_that_were_changed_are_still_found_by_the_others() {
        CartLine withoutPart = PEN.toBuilder().supplierPartId("PEN-1").build();
        CartLine withoutAny = CHAIR.toBuilder().supplierPartId("CH").build();
        assertThat(told(CartComparison.of(cart(PEN, CHAIR), cart(withoutAny, withoutPart))))
                .containsExactly(
                        "PEN-01 supplierPartId: sent PEN-01, arrived PEN-1",
                        "CHAIR-7 supplierPartId: cut after 2 of 7 characters, arrived CH");
    }

    @Test
    void two_lines_of_one_article_are_told_apart_by_the_second_key_and_equal_ones_in_order() {
        CartLine red = PEN.toBuilder().supplierPartAuxiliaryId("red").build();
        CartLine blue = PEN.toBuilder().supplierPartAuxiliaryId("blue").build();
        CartLine more = blue.toBuilder().quantity("13").build();
        assertThat(told(CartComparison.of(cart(red, blue), cart(more, red))))
                .containsExactly("PEN-01 quantity: sent 12, arrived 13", "total: sent 30 EUR, arrived 31.25 EUR");
        assertThat(told(CartComparison.of(cart(PEN, PEN), cart(PEN))))
                .containsExactly("PEN-01 missing: sent " + CartText.of(PEN), "total: sent 30 EUR, arrived 15 EUR");
    }

    @Test
    void lines_of_one_article_are_paired_by_their_quantity_and_text_whatever_their_order() {
        CartLine five = PEN.toBuilder().quantity("5").build();
        CartLine three = PEN.toBuilder().quantity("3").build();
        assertThat(told(CartComparison.of(cart(five, three), cart(three, five))))
                .isEmpty();
        CartLine red = five.withDescription("red");
        CartLine blue = five.withDescription("blue");
        assertThat(told(CartComparison.of(cart(red, blue), cart(blue, red)))).isEmpty();
    }

    @Test
    void a_line_that_was_split_and_lines_that_were_merged_are_told_as_that() {
        CartLine ten = PEN.toBuilder().quantity("10").build();
        CartLine six = PEN.toBuilder().quantity("6").build();
        CartLine four = PEN.toBuilder().quantity("4").build();
        assertThat(told(CartComparison.of(cart(ten, CHAIR), cart(four, CHAIR, six))))
                .containsExactly("PEN-01 split: sent 10, arrived 4 + 6");
        assertThat(told(CartComparison.of(cart(four, CHAIR, six), cart(CHAIR, ten))))
                .containsExactly("PEN-01 merged: sent 4 + 6, arrived 10");

        CartLine five = PEN.toBuilder().quantity("5").build();
        assertThat(told(CartComparison.of(cart(ten), cart(four, five))))
                .containsExactly(
                        "PEN-01 quantity: sent 10, arrived 4",
                        "PEN-01 added: arrived " + CartText.of(five),
                        "total: sent 12.5 EUR, arrived 11.25 EUR");
        CartLine dearer = six.toBuilder().unitPrice("2", "EUR").build();
        assertThat(told(CartComparison.of(cart(ten), cart(four, dearer))))
                .contains("PEN-01 quantity: sent 10, arrived 4", "PEN-01 added: arrived " + CartText.of(dearer));
    }

    @Test
    void a_price_for_another_basis_that_is_worth_the_same_is_the_same() {
        CartLine perHundred = Samples.cartWithPriceBasis().lines().get(0);
        CartLine perOne = perHundred.toBuilder()
                .unitPrice("0.079", "EUR")
                .priceBasis(null)
                .build();
        CartLine perThousand =
                perHundred.toBuilder().priceBasis(PriceBasis.per(1000, "EA")).build();
        assertThat(CartComparison.of(cart(perHundred), cart(perOne)).isSame()).isTrue();
        assertThat(told(CartComparison.of(cart(perHundred), cart(perThousand))))
                .contains("SCREW-M4 unitPrice: sent 7.9 EUR per 100 EA, arrived 7.9 EUR per 1000 EA");
    }

    @Test
    void parts_of_a_bundle_stand_below_it() {
        CartLine brush = CartLine.builder("BRUSH")
                .unitPrice("3", "EUR")
                .description("a brush")
                .build();
        CartLine paint = CartLine.builder("PAINT")
                .unitPrice("9", "EUR")
                .description("paint")
                .build();
        CartLine.Builder set = CartLine.builder("SET")
                .unitPrice("10", "EUR")
                .description("a set")
                .part(brush);
        CartLine whole = set.part(paint).build();
        Order order = Order.builder("4711")
                .total(Money.of("10", "EUR"))
                .line(OrderLine.builder(whole.toBuilder().parts(List.of()).build())
                        .number("1")
                        .build())
                .line(OrderLine.builder(brush.toBuilder().quantity("2").build())
                        .number("2")
                        .parent("1")
                        .build())
                .build();
        assertThat(told(CartComparison.of(cart(whole), order)))
                .containsExactly(
                        "SET > BRUSH quantity: sent 1, arrived 2",
                        "SET > PAINT missing: sent PAINT: 1 EA at 9 EUR, \"paint\"");
    }

    @Test
    void an_order_that_states_no_price_and_no_total_differs_in_neither() {
        CartLine unpriced = PEN.toBuilder().unitPrice("0", "EUR").build();
        Order order = Order.builder("4711")
                .line(OrderLine.builder(unpriced).priced(false).build())
                .build();
        assertThat(CartComparison.of(cart(PEN), order).isSame()).isTrue();
        Order priced = order.toBuilder().total(Money.of("14.99", "EUR")).build();
        assertThat(told(CartComparison.of(cart(PEN), priced))).containsExactly("total: sent 15 EUR, arrived 14.99 EUR");
    }

    @Test
    void another_currency_is_another_price() {
        CartLine dollars = PEN.toBuilder().unitPrice("1.25", "USD").build();
        Cart arrived = Cart.builder("USD").line(dollars).build();
        assertThat(told(CartComparison.of(cart(PEN), arrived)))
                .containsExactly(
                        "PEN-01 unitPrice: sent 1.25 EUR, arrived 1.25 USD", "total: sent 15 EUR, arrived 15 USD");
    }
}
