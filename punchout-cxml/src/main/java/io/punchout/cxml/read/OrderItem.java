package io.punchout.cxml.read;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cxml.model.BlanketItemDetail;
import io.punchout.cxml.model.Comments;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemOut;
import io.punchout.cxml.model.ScheduleLine;
import io.punchout.order.Delivery;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an ItemOut into a line of an order (guide p.139-155). */
final class OrderItem {
    private static final String NO_CURRENCY = "XXX";

    private OrderItem() {}

    static OrderLine line(ItemOut item, String where, Problems problems) {
        ItemDetail detail = detail(item);
        boolean priced = CxmlCart.isStated(CxmlCart.priceOf(detail));
        String at = where
                + (item.getItemDetail() == null && item.getBlanketItemDetail() != null
                        ? "/BlanketItemDetail/UnitPrice"
                        : "/ItemDetail/UnitPrice");
        Money price = priced ? CxmlCart.money(CxmlCart.priceOf(detail), at, problems) : Money.zero(NO_CURRENCY);
        if (!priced) {
            problems.add(Problem.of(OrderProblem.PRICE_MISSING, "The line states no price.")
                    .at(at));
        }
        CartLine.Builder line = CxmlCart.line(item, detail, price, where, problems);
        line.comments(comments(item.getComments()));
        OrderLine.Builder ordered = OrderLine.builder(line.build())
                .number(CxmlParties.strip(item.getLineNumber()))
                .parent(CxmlParties.strip(item.getParentLineNumber()))
                .priced(priced)
                .requestedDelivery(
                        OrderParts.time(item.getRequestedDeliveryDate(), where + "/@requestedDeliveryDate", problems));
        ordered.deliveryTerms(DeliveryParts.terms(item.getTermsOfDelivery(), null));
        deliveries(item, ordered, where, problems);
        OrderDetails.of(item).forEach(ordered::detail);
        return ordered.build();
    }

    private static @Nullable String comments(List<Comments> all) {
        return all.isEmpty() ? null : all.stream().map(Comments::text).collect(Collectors.joining("\n"));
    }

    private static ItemDetail detail(ItemOut item) {
        if (item.getItemDetail() != null) {
            return item.getItemDetail();
        }
        ItemDetail detail = new ItemDetail();
        BlanketItemDetail blanket = item.getBlanketItemDetail();
        if (blanket != null) {
            detail.setUnitPrice(blanket.getUnitPrice());
            detail.getDescription().addAll(blanket.getDescription());
            detail.setUnitOfMeasure(blanket.getUnitOfMeasure());
            detail.setPriceBasisQuantity(blanket.getPriceBasisQuantity());
            detail.getClassification().addAll(blanket.getClassification());
            detail.getExtrinsic().addAll(blanket.getExtrinsic());
        }
        return detail;
    }

    /** Nothing is known to arrive by a part without a quantity, unless it is the only one: then all of the line does. */
    private static void deliveries(ItemOut item, OrderLine.Builder line, String where, Problems problems) {
        List<ScheduleLine> schedule = item.getScheduleLine();
        boolean one = schedule.size() == 1;
        for (int i = 0; i < schedule.size(); i++) {
            ScheduleLine part = schedule.get(i);
            String at = where + "/ScheduleLine" + (one ? "" : "[" + (i + 1) + "]");
            String quantity = CxmlParties.strip(part.getQuantity());
            if (quantity == null) {
                problems.add(Problem.of(
                                CxmlProblem.REQUIRED_MISSING,
                                one
                                        ? "The DTD requires a quantity here; the line's was used."
                                        : "The DTD requires a quantity here; this part of the line was read over.")
                        .at(at + "/@quantity"));
                quantity = one ? CxmlParties.strip(item.getQuantity()) : null;
            }
            if (quantity != null) {
                line.delivery(delivery(part, quantity, at, problems));
            }
        }
    }

    private static Delivery delivery(ScheduleLine schedule, String quantity, String where, Problems problems) {
        String unit = CxmlParties.strip(schedule.getUnitOfMeasure());
        return new Delivery(
                CxmlParties.strip(schedule.getLineNumber()),
                CxmlCart.decimal(quantity, where + "/@quantity", problems),
                unit == null ? "" : unit,
                OrderParts.time(schedule.getRequestedDeliveryDate(), where + "/@requestedDeliveryDate", problems),
                CxmlParties.address(schedule.getShipTo()),
                schedule.getExtrinsic().stream()
                        .map(extrinsic -> new Attribute(CxmlSetup.name(extrinsic), AnyText.value(extrinsic)))
                        .toList());
    }
}
