package io.punchout.testkit.conformance;

import static io.punchout.testkit.conformance.ShopExpectations.address;
import static io.punchout.testkit.conformance.ShopExpectations.or;

import io.punchout.cart.Charge;
import io.punchout.cart.Contact;
import io.punchout.cart.Money;
import io.punchout.order.Delivery;
import io.punchout.order.DeliveryTerms;
import io.punchout.order.Order;
import io.punchout.order.OrderDeviation;
import io.punchout.order.OrderLine;
import io.punchout.order.ReceivedOrder;
import io.punchout.testkit.conformance.ShopExpectations.Comparison;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the order that reached the shop with what is expected. */
final class OrderExpectations {
    private final Seen seen;
    private final Comparison same;

    OrderExpectations(Seen seen, Comparison same) {
        this.seen = seen;
        this.same = same;
    }

    void check(Block block) {
        List<ReceivedOrder> all = seen.orders();
        ReceivedOrder received = all.isEmpty() ? null : all.get(all.size() - 1);
        Order order = received == null ? null : received.order();
        block.all("from cart")
                .forEach(entry -> same.compare(entry, entry.text(), received == null ? "none" : cart(received)));
        block.all("orders received").forEach(entry -> same.compare(entry, entry.text(), Integer.toString(all.size())));
        block.all("order").forEach(entry -> same.compare(entry, entry.text(), order == null ? "none" : head(order)));
        Stream<String> lines =
                order == null ? Stream.of() : order.lines().stream().map(OrderExpectations::head);
        list(block, "order line", lines.toList());
        list(
                block,
                "deviation",
                received == null
                        ? List.of()
                        : received.deviations().stream()
                                .map(OrderExpectations::deviation)
                                .toList());
        among(block, "order has", order == null ? List.of() : told(order));
        among(block, "order line has", order == null ? List.of() : toldOfLines(order));
    }

    private void list(Block block, String key, List<String> found) {
        List<Entry> named = block.all(key).toList();
        if (!named.isEmpty()) {
            List<String> expected = named.stream()
                    .map(Entry::text)
                    .filter(text -> !text.equals("none"))
                    .toList();
            same.compare(named.get(0), String.join("\n", expected), String.join("\n", found));
        }
    }

    private void among(Block block, String key, List<String> found) {
        block.all(key)
                .filter(entry -> !found.contains(entry.text()))
                .forEach(entry -> same.compare(entry, entry.text(), found.toString()));
    }

    /** The second keys that lead to the carts of one visit. */
    private static String cart(ReceivedOrder received) {
        boolean known =
                received.carts().stream().anyMatch(cart -> cart.sessionId().equals(received.sessionId()));
        return known
                ? received.carts().stream()
                        .flatMap(cart -> cart.auxiliaryIds().stream())
                        .sorted()
                        .collect(Collectors.joining(", "))
                : "none";
    }

    private static String head(Order order) {
        return String.join(
                " | ",
                order.id(),
                order.type().label(),
                order.version() == null ? "none" : order.version().toString(),
                or(order.references().replaces()));
    }

    private static String head(OrderLine line) {
        return String.join(
                " | ",
                or(line.number()),
                line.item().supplierPartId(),
                or(line.item().supplierPartAuxiliaryId()),
                line.item().quantity().toPlainString(),
                line.item().unit(),
                line.priced() ? money(line.item().unitPrice()) : "none");
    }

    private static String deviation(OrderDeviation deviation) {
        return deviation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (deviation.index() < 0 ? "" : " of line " + (deviation.index() + 1));
    }

    private static List<String> told(Order order) {
        List<String> told = new ArrayList<>();
        told.add("date = " + time(order.date()));
        told.add("requisition = " + or(order.references().requisition()));
        told.add("agreement = " + or(order.references().agreement()));
        told.add("supplier order = "
                + (order.references().supplierOrder() == null
                        ? "none"
                        : order.references().supplierOrder().id()));
        told.add("total = " + (order.total() == null ? "none" : money(order.total())));
        told.add("ship to = " + address(order.terms().shipTo()));
        told.add("bill to = " + address(order.terms().billTo()));
        told.add("shipping = " + charge(order.terms().shipping()));
        told.add("tax = " + charge(order.terms().tax()));
        order.terms()
                .parties()
                .forEach(party -> told.add(
                        "party = " + party.role() + " | " + or(party.address().name())));
        told.add("delivery terms = " + delivery(order.terms().delivery()));
        order.terms().comments().forEach(text -> told.add("comments = " + text.value()));
        order.terms().contacts().forEach(contact -> told.add("contact = " + ShopExpectations.contact(contact)));
        order.attributes().forEach(each -> told.add("extrinsic " + each.name() + " = " + each.value()));
        order.details().forEach(each -> told.add("detail " + each.name() + " = " + each.value()));
        return told;
    }

    private static List<String> toldOfLines(Order order) {
        List<String> told = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            String at = or(line.number()) + " | ";
            told.add(at + "bundle = " + or(line.parent()));
            told.add(at + "requested delivery = " + time(line.requestedDelivery()));
            told.add(at + "ship to = " + address(line.item().terms().shipTo()));
            told.add(at + "shipping = " + charge(line.item().terms().shipping()));
            told.add(at + "tax = " + charge(line.item().terms().tax()));
            told.add(at + "delivery terms = " + delivery(line.deliveryTerms()));
            told.add(at + "comments = " + or(line.item().terms().comments()));
            for (Contact contact : line.item().terms().contacts()) {
                told.add(at + "contact = " + ShopExpectations.contact(contact));
            }
            for (Delivery part : line.deliveries()) {
                told.add(at + "delivery = " + part.quantity().toPlainString() + " | " + time(part.requestedAt()));
            }
            line.item().attributes().forEach(each -> told.add(at + "extrinsic " + each.name() + " = " + each.value()));
            line.details().forEach(each -> told.add(at + "detail " + each.name() + " = " + each.value()));
        }
        return told;
    }

    private static String delivery(@Nullable DeliveryTerms terms) {
        return terms == null
                ? "none"
                : String.join(
                        " | ",
                        terms.condition().code(),
                        terms.payment().code(),
                        terms.transport() == null ? "none" : terms.transport().code());
    }

    private static String charge(@Nullable Charge charge) {
        return charge == null ? "none" : money(charge.money());
    }

    private static String money(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }

    private static String time(@Nullable OffsetDateTime time) {
        return time == null ? "none" : time.toString();
    }
}
