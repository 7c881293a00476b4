package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.Price;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.PriceBasis;
import io.punchout.connection.CartSettings;
import io.punchout.connection.DecimalPolicy;
import io.punchout.order.Order;
import io.punchout.order.OrderBuilder;
import io.punchout.order.OrderDeviation;
import io.punchout.order.OrderDeviation.Kind;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderType;
import io.punchout.order.ReceivedOrder;
import io.punchout.support.TextOrders;
import io.punchout.support.Visits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("where an order differs from the shop's prices, from its cart, and from its own total")
class OrderDeviationsTest {
    private final TextOrders orders = new TextOrders();
    private final Visits visits = new Visits().with(orders::in);

    private static CartLine.Builder item(String id, String price) {
        return CartLine.builder(id).supplierPartAuxiliaryId(id).unitPrice(price, "EUR");
    }

    private static OrderLine line(CartLine.Builder item) {
        return OrderLine.builder(item.build()).build();
    }

    private static OrderBuilder order(OrderLine... lines) {
        return Order.builder("o-1").lines(List.of(lines));
    }

    private List<String> found(OrderBuilder order) {
        return orders.send(visits, order.build()).deviations().stream()
                .map(deviation -> deviation.kind() + " " + deviation.problem().where())
                .toList();
    }

    private void shopAsks(Price price) {
        orders.prices(line -> Optional.of(price));
    }

    private static Price per(String amount, String quantity, String factor) {
        PriceBasis basis = new PriceBasis(new BigDecimal(quantity), "PCE", new BigDecimal(factor));
        return new Price(Money.of(amount, "EUR"), basis, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 100, 1, true",
        "12.5, 99, 1, false",
        "0.0625, 1, 2, true",
        "0.0625, 1, 3, false",
        "0.125, 1, 1, true"
    })
    void pricesAreComparedPerOrderUnit(String amount, String per, String factor, boolean same) {
        shopAsks(per(amount, per, factor));
        assertThat(found(order(line(item("A", "0.125"))))).isEqualTo(same ? List.of() : List.of("PRICE lines[0]"));
        orders.prices(line -> Optional.of(new Price(Money.of("0.125", "EUR"), null, List.of())));
        CartLine.Builder ordered =
                item("A", amount).priceBasis(new PriceBasis(new BigDecimal(per), "PCE", new BigDecimal(factor)));
        assertThat(found(order(line(ordered)))).isEqualTo(same ? List.of() : List.of("PRICE lines[0]"));
    }

    @Test
    void bothPricesAreSaid() {
        shopAsks(per("12.5", "50", "1"));
        OrderDeviation deviation = orders.send(
                        visits, order(line(item("A", "0.125"))).build())
                .deviations()
                .get(0);
        assertThat(deviation.problem().message())
                .isEqualTo("Ordered at 0.125 EUR; the shop's price is 12.50 EUR per 50 PCE.");
        assertThat(deviation.price()).isEqualTo(per("12.5", "50", "1"));
        assertThat(deviation.index()).isZero();
        shopAsks(new Price(Money.of("0.125", "USD"), null, List.of()));
        assertThat(found(order(line(item("A", "0.125"))))).containsExactly("PRICE lines[0]");
    }

    @Test
    void whatTheShopHasNoPriceForIsNotSoldAndALineWithoutPriceIsNotCompared() {
        orders.prices(line -> line.item().supplierPartId().equals("A")
                ? Optional.of(new Price(Money.of("2", "EUR"), null, List.of()))
                : Optional.empty());
        OrderLine unpriced =
                OrderLine.builder(item("A", "1").build()).priced(false).build();
        assertThat(found(order(unpriced, line(item("B", "1"))).total(Money.of("9", "EUR"))))
                .containsExactly("NOT_SOLD lines[1]");
    }

    @Test
    void ofABundleThatIsComparedWhichHasThePrice() {
        shopAsks(new Price(Money.of("7", "EUR"), null, List.of()));
        CartLine part = item("P", "3").build();
        OrderBuilder free = Order.builder("o")
                .cart(Cart.builder("EUR").line(item("SET", "0").part(part)).build());
        assertThat(found(free.total(null))).containsExactly("PRICE lines[1]");
        OrderBuilder priced = Order.builder("o")
                .cart(Cart.builder("EUR").line(item("SET", "5").part(part)).build());
        assertThat(found(priced.total(null))).containsExactly("PRICE lines[0]");
        OrderLine gift = OrderLine.builder(item("G", "0").build()).number("1").build();
        OrderLine other = OrderLine.builder(item("H", "0").build()).parent("9").build();
        assertThat(found(order(gift, other))).containsExactly("PRICE lines[0]", "PRICE lines[1]");
    }

    @ParameterizedTest
    @CsvSource({"ROUND, 1.26, true", "ROUND, 1.255, false", "REFUSE, 1.26, false", "REFUSE, 1.255, true"})
    void theShopsPriceIsRoundedAsItsCartsAre(DecimalPolicy.Excess excess, String ordered, boolean same) {
        DecimalPolicy two = DecimalPolicy.builder().price(2).excess(excess).build();
        visits.connect(Visits.connection()
                .cart(CartSettings.builder().decimals(two).build())
                .build());
        shopAsks(new Price(Money.of("1.255", "EUR"), null, List.of()));
        assertThat(found(order(line(item("A", ordered)))).isEmpty()).isEqualTo(same);
        shopAsks(new Price(Money.of("1.5", "EUR"), null, List.of()));
        assertThat(found(order(line(item("A", "1.5"))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.01, true", "1.02, true", "1.00, false", "1.03, false", "1.009, true"})
    void aTotalIsOfTheExactSumOrOfRoundedLines(String total, boolean fits) {
        OrderLine third = line(item("A", "0.335"));
        OrderBuilder order = order(third, third, third).total(Money.of(total, "EUR"));
        assertThat(found(order)).isEqualTo(fits ? List.of() : List.of("TOTAL total"));
    }

    @ParameterizedTest
    @CsvSource({"92, true", "100, true", "102, false", "90, false"})
    void aTotalIsWithAdjustmentsOrWithout(String total, boolean fits) {
        OrderBuilder order = order(line(item("A", "100")))
                .adjustment(PriceAdjustment.cost("packing", Money.of("2", "EUR")))
                .adjustment(PriceAdjustment.deductionPercent("volume", "10"))
                .total(Money.of(total, "EUR"));
        ReceivedOrder received = orders.send(visits, order.build());
        assertThat(received.deviates(Kind.TOTAL)).isNotEqualTo(fits);
        if (!fits) {
            assertThat(received.deviationProblems().get(0).message())
                    .isEqualTo("The total is stated as " + total + ".00 EUR; the lines come to 92.00 EUR.");
            assertThat(received.deviations().get(0).index()).isEqualTo(-1);
        }
    }

    @Test
    void aTotalInAnotherCurrencyIsNotCompared() {
        assertThat(found(order(line(item("A", "1"))).total(Money.of("9", "USD"))))
                .isEmpty();
        assertThat(found(order(line(item("A", "1")), line(item("B", "1").unitPrice("1", "USD")))
                        .total(Money.of("9", "EUR"))))
                .isEmpty();
        OrderLine bundle = OrderLine.builder(item("S", "0").build()).number("1").build();
        OrderLine part = OrderLine.builder(item("P", "1").unitPrice("1", "USD").build())
                .parent("1")
                .build();
        assertThat(found(order(bundle, part).total(Money.of("9", "EUR")))).isEmpty();
    }

    private void cart(CartLine.Builder... lines) {
        Cart.Builder cart = Cart.builder("EUR");
        for (CartLine.Builder line : lines) {
            cart.line(line.description("a pen"));
        }
        String session = visits.session().id();
        assertThat(visits.punchOut()
                        .transfer(session, orders.record(cart.build()))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void theSumOfWhatWasOrderedOfAProductIsComparedOnce() {
        cart(item("PEN-1", "1").quantity("2"), item("PEN-1", "1").quantity("3"), item("PEN-2", "1"));
        OrderLine two = line(item("PEN-1", "1").quantity("2"));
        assertThat(found(order(two, line(item("PEN-1", "1").quantity("3.0"))))).isEmpty();
        ReceivedOrder received = orders.send(visits, order(two, two).build());
        assertThat(received.deviations()).singleElement().satisfies(deviation -> {
            assertThat(deviation.kind()).isEqualTo(Kind.CART_QUANTITY);
            assertThat(deviation.problem().message()).isEqualTo("Ordered 4; the cart had 5.");
            assertThat(deviation.problem().where()).isEqualTo("lines[0]");
        });
        assertThat(found(order(line(item("PEN-2", "1").quantity("10"))))).containsExactly("CART_QUANTITY lines[0]");
    }

    @Test
    void anotherPriceOrUnitThanTheCartsIsSaid() {
        cart(item("PEN-1", "1.50").unit("BX").quantity("4"));
        ReceivedOrder received =
                orders.send(visits, order(line(item("PEN-1", "1").unit("EA"))).build());
        assertThat(received.deviationProblems())
                .extracting("message")
                .containsExactly(
                        "Ordered at 1.00 EUR; the cart said 1.50 EUR.", "Ordered in 'EA'; the cart said 'BX'.");
        assertThat(received.deviations())
                .allMatch(deviation -> deviation.cartLine() != null)
                .extracting(OrderDeviation::kind)
                .containsExactly(Kind.CART_PRICE, Kind.CART_UNIT);
        OrderLine unpriced = OrderLine.builder(
                        item("PEN-1", "1").unit("BX").quantity("4").build())
                .priced(false)
                .build();
        assertThat(found(order(unpriced))).isEmpty();
    }

    @Test
    void aWithdrawalIsComparedWithNothing() {
        orders.prices(line -> Optional.empty());
        assertThat(found(order(line(item("A", "1"))).type(OrderType.DELETE))).isEmpty();
        assertThat(found(order(line(item("A", "1"))).type(OrderType.UPDATE))).containsExactly("NOT_SOLD lines[0]");
    }

    @Test
    void theVisitIsThatOfTheCartWithMostLinesAndOfTheNewestOfEqualOnes() {
        cart(item("PEN-1", "1"), item("PEN-2", "1"));
        String larger = visits.lastEntry().sessionId();
        visits.clock.advance(Duration.ofSeconds(1));
        cart(item("PEN-3", "1"));
        visits.clock.advance(Duration.ofSeconds(1));
        cart(item("PEN-4", "1"));
        String newest = visits.lastEntry().sessionId();
        OrderLine[] all = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> line(item("PEN-" + i, "1")))
                .toArray(OrderLine[]::new);
        ReceivedOrder received = orders.send(visits, order(all).build());
        assertThat(received.carts()).hasSize(3);
        assertThat(received.sessionId()).isEqualTo(larger);
        assertThat(orders.send(visits, order(all[2], all[3]).build()).sessionId())
                .isEqualTo(newest);
    }

    @Test
    void onlyFiveCartsAreLookedFor() {
        OrderLine[] lines = new OrderLine[6];
        for (int i = 0; i < 6; i++) {
            cart(item("PEN-" + i, "1"));
            lines[i] = line(item("PEN-" + i, "1"));
        }
        assertThat(orders.send(visits, order(lines).build()).carts()).hasSize(5);
    }
}
