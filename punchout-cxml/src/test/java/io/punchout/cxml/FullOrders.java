package io.punchout.cxml;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Contact;
import io.punchout.cart.Money;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.Text;
import io.punchout.order.Delivery;
import io.punchout.order.DeliveryTerms;
import io.punchout.order.Order;
import io.punchout.order.OrderBuilder;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderParty;
import io.punchout.order.OrderType;
import io.punchout.order.PaymentCard;
import io.punchout.order.PaymentTerm;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** Orders made from carts, each part of an order on and off at random; the same for the same seed. */
final class FullOrders {
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-03-01T10:15:30+05:45");
    private static final List<String> TEXTS = List.of("Stift & <Block>", "قلم", "ペン 😀", "İş \"ok\"", "a]]>b");

    private final Random random;

    private FullOrders(long seed) {
        this.random = new Random(seed);
    }

    static Order of(long seed, Cart cart) {
        return new FullOrders(seed).order(cart);
    }

    /** An order of lines with limits, with and without a price. */
    static Order blanket(long seed) {
        FullOrders full = new FullOrders(seed);
        OrderBuilder order = Order.builder("46" + seed).date(DAY).detail("orderType", "blanket");
        order.total(Money.of("900", "EUR"))
                .billTo(full.address())
                .lines(List.of(full.blanketLine(1), full.blanketLine(2)));
        return order.build();
    }

    private OrderLine blanketLine(int number) {
        boolean priced = flip();
        CartLine.Builder item = CartLine.builder("PEN-" + number)
                .quantity("1")
                .unit(flip() ? "EA" : "BX")
                .unitPrice(priced ? "1.25" : "0", priced ? "EUR" : "XXX")
                .description(text())
                .language("en");
        if (flip()) {
            item.classification("UNSPSC", "44121704");
        }
        if (flip()) {
            item.attribute("Plant", text());
        }
        OrderLine.Builder line =
                OrderLine.builder(item.build()).number(Integer.toString(number)).priced(priced);
        line.detail("isAdHoc", "yes");
        for (String limit : List.of("OverallLimit", "ExpectedLimit")) {
            if (flip()) {
                line.detail(limit, "1000.00 EUR");
            }
        }
        if (priced || flip()) {
            line.detail("MaxAmount", "900.00 EUR");
        }
        for (String limit : List.of("MinAmount", "MaxContractAmount", "MaxAdhocAmount")) {
            if (flip()) {
                line.detail(limit, "120 JPY");
            }
        }
        for (String limit : List.of("MaxQuantity", "MinQuantity")) {
            if (flip()) {
                line.detail(limit, "7.5");
            }
        }
        return line.build();
    }

    private Order order(Cart cart) {
        OrderBuilder order =
                Order.builder("45" + random.nextInt(1_000)).date(DAY).cart(cart);
        if (flip()) {
            order.type(flip() ? OrderType.UPDATE : OrderType.DELETE)
                    .replaces("former@buyer.example")
                    .version(2 + random.nextInt(5));
        }
        if (flip()) {
            order.requisition(text()).agreement(text());
        }
        if (flip()) {
            order.detail("orderType", flip() ? "blanket" : "release").detail("releaseRequired", "yes");
        }
        if (flip()) {
            order.shipTo(address()).requestedDelivery(DAY.plusDays(9));
        }
        if (flip()) {
            order.billTo(address());
        } else {
            order.billTo(new Address(null, null, List.of(), List.of(), null, null, null, null, null, null));
        }
        if (flip()) {
            order.card(PaymentCard.of("4111 1111 1111 1234", flip() ? text() : null));
        }
        if (flip()) {
            order.paymentTerm(new PaymentTerm(30, null, null))
                    .paymentTerm(new PaymentTerm(14, new BigDecimal("2.50"), null));
            order.paymentTerm(new PaymentTerm(10, null, Money.of("3", cart.currency())));
        }
        if (flip()) {
            order.contact(new Contact("endUser", text(), List.of("pat@buyer.example"), List.of()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            order.comment(new Text(text(), flip() ? "de" : "en"));
        }
        terms(order);
        if (flip()) {
            order.supplierOrder(new SupplierOrder(text(), flip() ? DAY : null));
        }
        if (flip()) {
            order.attribute("CostCenter", text()).attribute("CostCenter", text());
        }
        Order made = order.build();
        return made.toBuilder()
                .lines(made.lines().stream().map(this::line).toList())
                .build();
    }

    private void terms(OrderBuilder order) {
        if (flip()) {
            order.party(new OrderParty("soldTo", address(), List.of(new Attribute("vatID", text()))))
                    .party(new OrderParty("shipFrom", address(), List.of()));
        }
        if (flip()) {
            order.deliveryTerms(deliveryTerms());
        }
        if (flip()) {
            order.detail("LegalEntity/IdReference/@domain", "CompanyCode")
                    .detail("LegalEntity/IdReference/@identifier", text())
                    .detail("LegalEntity/IdReference/Description/@lang", "de")
                    .detail("LegalEntity/IdReference/Description", text())
                    .detail("OrganizationalUnit/IdReference/@domain", "PurchasingGroup")
                    .detail("OrganizationalUnit/IdReference/@identifier", "1")
                    .detail("OrganizationalUnit[2]/IdReference/@domain", "PurchasingOrganization")
                    .detail("OrganizationalUnit[2]/IdReference/@identifier", "2");
        }
        if (flip()) {
            order.detail("ControlKeys/OCInstruction/@value", "requiredBeforeASN")
                    .detail("ControlKeys/OCInstruction/Lower/Tolerances/QuantityTolerance/Percentage/@percent", "5")
                    .detail("ControlKeys/InvoiceInstruction/@value", "isERS")
                    .detail("ControlKeys/InvoiceInstruction/@verificationType", "goodsReceipt")
                    .detail("ControlKeys/InvoiceInstruction/TemporaryPrice/@value", "yes");
        }
        if (flip()) {
            order.detail("DeliveryPeriod/Period/@endDate", "2026-03-31T00:00:00+01:00")
                    .detail("DeliveryPeriod/Period/@startDate", "2026-03-01T00:00:00+01:00");
        }
    }

    private DeliveryTerms deliveryTerms() {
        return new DeliveryTerms(
                new DeliveryTerms.Term("TransportCondition", ""),
                new DeliveryTerms.Term("Other", text()),
                flip() ? new DeliveryTerms.Term("Other", "CIF") : null,
                flip() ? address() : null,
                flip() ? List.of(new Text(text(), "de"), new Text(text(), "en")) : List.of());
    }

    private OrderLine line(OrderLine line) {
        OrderLine.Builder more =
                OrderLine.builder(line.item()).number(line.number()).parent(line.parent());
        if (flip()) {
            more.requestedDelivery(DAY.plusDays(3));
        }
        if (flip()) {
            more.detail("agreementItemNumber", text()).detail("isAdHoc", "yes").detail("isReturn", "yes");
        }
        if (flip()) {
            more.deliveryTerms(deliveryTerms())
                    .detail("Tolerances/QuantityTolerance/Percentage/@percent", "2.5")
                    .detail("Tolerances/TimeTolerance/@limit", "3")
                    .detail("ControlKeys/ASNInstruction/@value", "notAllowed")
                    .detail("MasterAgreementIDInfo/@agreementID", text());
        }
        if (flip()) {
            more.delivery(new Delivery("1", new BigDecimal("2.5"), "EA", DAY, flip() ? address() : null, List.of()));
        }
        return more.build();
    }

    private Address address() {
        return Address.builder("DE")
                .id("7")
                .name(text())
                .street(text())
                .city("53113", "Bonn")
                .build();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private boolean flip() {
        return random.nextBoolean();
    }
}
