package io.punchout.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.cart.Address;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Contact;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("orders: values, bundles, and the cart's lines that belong to them")
class OrderTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final Money EURO = Money.of("1", "EUR");

    private static CartLine.Builder item(String id) {
        return CartLine.builder(id).unitPrice(EURO);
    }

    private static DeliveryTerms terms() {
        DeliveryTerms.Term term = new DeliveryTerms.Term("FOB", "free on board");
        return new DeliveryTerms(term, term, null, null, List.of());
    }

    private static Order full() {
        Address place = Address.builder("AT").name("Gate").build();
        Charge charge = new Charge(EURO, "by post");
        return Order.builder("o-1")
                .type(OrderType.UPDATE)
                .version(2)
                .date(TIME)
                .replaces("m-1")
                .requisition("R")
                .agreement("K")
                .supplierOrder(new SupplierOrder("S", null))
                .total(EURO)
                .adjustment(PriceAdjustment.cost("packing", EURO))
                .shipTo(place)
                .billTo(Address.builder("DE").build())
                .party(new OrderParty("soldTo", place, List.of()))
                .requestedDelivery(TIME)
                .deliveryTerms(terms())
                .shipping(charge)
                .tax(new Charge(EURO, "VAT"))
                .card(new PaymentCard("1234", "Jane"))
                .paymentTerm(new PaymentTerm(14, new BigDecimal("2.50"), null))
                .contact(new Contact("endUser", "Ann", List.of(), List.of()))
                .comment(new Text("soon", "en"))
                .language("de")
                .attribute("Cost Center", "1")
                .attribute(" cost center ", "2")
                .detail("orderType", "release")
                .line(OrderLine.builder(item("A").build())
                        .number("1")
                        .parent("0")
                        .priced(false)
                        .requestedDelivery(TIME)
                        .deliveryTerms(terms())
                        .delivery(Delivery.of(new BigDecimal("10.0"), "EA", TIME))
                        .detail("isAdHoc", "yes")
                        .build())
                .build();
    }

    @Test
    void anEditedOrderKeepsEveryValue() {
        Order order = full();
        assertThat(order.toBuilder().build()).isEqualTo(order);
        assertThat(order).hasNoNullFieldsOrProperties();
        assertThat(order.references()).hasNoNullFieldsOrProperties();
        assertThat(order.terms()).hasNoNullFieldsOrProperties();
        assertThat(order.terms().shipTo()).isNotEqualTo(order.terms().billTo());
        assertThat(order.terms().shipping()).isNotEqualTo(order.terms().tax());
        assertThat(order.terms().paymentTerms().get(0).discountPercent()).isEqualTo(new BigDecimal("2.5"));
        assertThat(order.lines().get(0).deliveries().get(0).quantity()).isEqualTo(BigDecimal.TEN);
        assertThat(new PaymentTerm(30, null, EURO).discountPercent()).isNull();
    }

    @Test
    void namedValuesAreFoundInAnyCase() {
        Order order = full();
        assertThat(order.attribute("COST CENTER")).isEqualTo("1");
        assertThat(order.attribute("orderType")).isNull();
        assertThat(order.detail("ordertype")).isEqualTo("release");
        assertThat(order.detail("none")).isNull();
        assertThat(order.lines().get(0).detail("ISADHOC")).isEqualTo("yes");
        assertThat(OrderType.DELETE.label()).isEqualTo("delete");
    }

    @Test
    void theLinesOfAnOrderAreReplacedAsAWhole() {
        OrderLine other = OrderLine.builder(item("B").build()).build();
        Order order = full().toBuilder().lines(List.of(other, other)).build();
        assertThat(order.lines()).containsExactly(other, other);
        assertThat(order.toBuilder().lines(order.lines()).build()).isEqualTo(order);
    }

    @Test
    void aCartBecomesAnOrderWithItsBundlesAndBack() {
        CartLine inner = item("IN").part(item("P").build()).build();
        Cart cart = Cart.builder("EUR")
                .line(item("SET").part(inner).part(item("Q").build()))
                .line(item("LAST"))
                .adjustment(PriceAdjustment.cost("packing", EURO))
                .shipping(new Charge(EURO, "by post"))
                .tax(new Charge(EURO, "VAT"))
                .shipTo(Address.builder("AT").build())
                .supplierOrder(new SupplierOrder("S", null))
                .build();
        Order order = Order.builder("o").cart(cart).build();
        assertThat(order.lines()).extracting(OrderLine::number).containsExactly("1", "2", "3", "4", "5");
        assertThat(order.lines()).extracting(OrderLine::parent).containsExactly(null, "1", "2", "1", null);
        assertThat(order.lines()).allMatch(line -> line.item().parts().isEmpty() && line.priced());
        assertThat(order.cartLines()).isEqualTo(cart.lines());
        assertThat(order.total()).isEqualTo(cart.total());
        assertThat(order.adjustments()).isEqualTo(cart.adjustments());
        assertThat(order.terms().shipping()).isEqualTo(cart.shipping());
        assertThat(order.terms().tax()).isEqualTo(cart.tax());
        assertThat(order.terms().shipTo()).isEqualTo(cart.shipTo());
        assertThat(order.references().supplierOrder()).isEqualTo(cart.supplierOrder());
    }

    @Test
    void aPartWithoutItsBundleStandsAlone() {
        OrderLine lost =
                OrderLine.builder(item("P").build()).number("2").parent("1").build();
        OrderLine late = OrderLine.builder(item("SET").build()).number("1").build();
        OrderLine nameless = OrderLine.builder(item("X").build()).build();
        assertThat(Order.builder("o")
                        .lines(List.of(lost, late, nameless))
                        .build()
                        .cartLines())
                .extracting(CartLine::supplierPartId)
                .containsExactly("P", "SET", "X");
    }

    @Test
    void aLineBelongsToTheCartsLinesOfItsProductAndKey() {
        CartLine part = item("A").supplierPartAuxiliaryId("k1").quantity("2").build();
        CartLine same = item("A").supplierPartAuxiliaryId("k1").build();
        Cart cart = Cart.builder("EUR")
                .line(same)
                .line(item("A").supplierPartAuxiliaryId("k2"))
                .line(item("B").supplierPartAuxiliaryId("k1"))
                .line(item("SET").part(part))
                .build();
        CartLink link = new CartLink("s", null, Instant.EPOCH, Set.of("k1"), cart);
        OrderLine line = OrderLine.builder(same).build();
        assertThat(link.lines(line)).containsExactly(same, part);
        assertThat(link.lines(OrderLine.builder(
                                item("A").supplierPartAuxiliaryId("k2").build())
                        .build()))
                .as("not a key of this order")
                .isEmpty();
        assertThat(link.lines(OrderLine.builder(item("A").build()).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4111 1111-1111.1234, 1234", "123456789012, 9012", "12345678901, ''", "xxxx-1234, ''", "'', ''"})
    void ofACardTheLastFourDigitsAreKept(String number, String last) {
        assertThat(PaymentCard.of(number, "Jane")).isEqualTo(new PaymentCard(last, "Jane"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "123x", " ", "\u0661"})
    void nothingElseOfACardCanBeKept(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentCard(digits, null));
    }

    @Test
    void aReceiptSaysWhetherTheOrderWaits() {
        assertThat(OrderReceipt.taken().queued()).isFalse();
        assertThat(OrderReceipt.taken().text()).contains("taken");
        assertThat(OrderReceipt.inQueue().queued()).isTrue();
        assertThat(OrderReceipt.inQueue().withText("later")).isEqualTo(new OrderReceipt(true, "later"));
    }
}
