package io.punchout.cxml.read;

import io.punchout.cxml.model.BillTo;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.OrderRequest;
import io.punchout.cxml.model.OrderRequestHeader;
import io.punchout.cxml.model.Request;
import io.punchout.order.Order;
import io.punchout.order.OrderBuilder;
import io.punchout.order.OrderProblem;
import io.punchout.order.OrderType;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns an OrderRequest into a neutral order, as a shop reads it (guide p.104-190). What that has no place for stays in the
 * document. Stateless.
 */
public final class CxmlOrder {
    private static final String HEADER = "cXML/Request/OrderRequest/OrderRequestHeader";

    private CxmlOrder() {}

    /**
     * Returns the order of a whole document.
     *
     * @return a refusal if it has no number, an unknown type, or a number or currency that cannot be read
     */
    public static Outcome<Order> toOrder(CXML root) {
        CxmlOrderLines lines = new CxmlOrderLines();
        order(root).ifPresent(order -> order.getItemOut().forEach(lines::line));
        return toOrder(root, lines);
    }

    /**
     * Returns the order of a document whose lines were taken while it was read.
     *
     * @param root the document without its lines
     * @param lines what took them
     */
    public static Outcome<Order> toOrder(CXML root, CxmlOrderLines lines) {
        Problems problems = new Problems();
        OrderRequestHeader header =
                order(root).map(OrderRequest::getOrderRequestHeader).orElseGet(OrderRequestHeader::new);
        String id = CxmlParties.strip(header.getOrderID());
        if (id == null) {
            problems.add(Problem.of(OrderProblem.ID_MISSING, "The order has no number.")
                    .at(HEADER + "/@orderID"));
        }
        OrderBuilder order = Order.builder(id == null ? "" : id);
        type(header, problems).ifPresent(order::type);
        order.language(CxmlParties.strip(root.getLang()));
        references(order, header, problems);
        OrderParts.money(order, header, HEADER, problems);
        OrderParts.terms(order, header, root.getLang(), HEADER, problems);
        header.getExtrinsic().forEach(each -> order.attribute(CxmlSetup.name(each), AnyText.value(each)));
        OrderDetails.of(header).forEach(order::detail);
        problems.addAll(lines.problems());
        order.lines(lines.list());
        return problems.hasErrors()
                ? Outcome.refused(problems.list())
                : Outcome.accepted(order.build(), problems.list());
    }

    private static Optional<OrderRequest> order(CXML root) {
        return Optional.ofNullable(root.getRequest()).map(Request::getOrderRequest);
    }

    private static Optional<OrderType> type(OrderRequestHeader header, Problems problems) {
        String said = CxmlParties.strip(header.getType());
        if (said == null) {
            return Optional.of(OrderType.NEW);
        }
        for (OrderType type : OrderType.values()) {
            if (type.label().equalsIgnoreCase(said)) {
                return Optional.of(type);
            }
        }
        problems.add(Problem.of(OrderProblem.TYPE_UNKNOWN, "The type of the order is none of new, update and delete.")
                .at(HEADER + "/@type"));
        return Optional.empty();
    }

    private static void references(OrderBuilder order, OrderRequestHeader header, Problems problems) {
        order.version(version(header.getOrderVersion(), problems))
                .date(OrderParts.time(header.getOrderDate(), HEADER + "/@orderDate", problems))
                .requisition(CxmlParties.strip(header.getRequisitionID()))
                .agreement(CxmlParties.strip(header.getAgreementID()))
                .supplierOrder(CartParts.supplierOrder(header.getSupplierOrderInfo(), problems));
        String replaces = header.getDocumentReference() == null
                ? null
                : CxmlParties.strip(header.getDocumentReference().getPayloadID());
        order.replaces(replaces);
        BillTo billTo = header.getBillTo();
        order.billTo(CxmlParties.address(billTo == null ? null : billTo.getAddress()));
    }

    private static @Nullable Integer version(@Nullable String text, Problems problems) {
        String said = CxmlParties.strip(text);
        if (said == null) {
            return null;
        }
        try {
            return CxmlDecimal.parse(said).orElseThrow(ArithmeticException::new).intValueExact();
        } catch (ArithmeticException notWhole) {
            problems.add(Problem.of(CxmlProblem.VERSION, "The version of the order is no whole number.")
                    .at(HEADER + "/@orderVersion"));
            return null;
        }
    }
}
