package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.order.CartLink;
import io.punchout.order.Order;
import io.punchout.order.OrderDeviation;
import io.punchout.order.OrderProblem;
import io.punchout.order.OrderReceipt;
import io.punchout.order.OrderType;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.OrderMessage;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.protocol.Served;
import io.punchout.spi.Orders;
import io.punchout.spi.Shop;
import java.util.List;

/** From an authenticated order to the host: read it, find the cart it came from, compare prices, hand it over. */
final class OrderFlow {
    private final Shop shop;
    private final CartSearch search;

    OrderFlow(Shop shop, CartSearch search) {
        this.shop = shop;
        this.search = search;
    }

    /** Hands an order to the host and returns the reply. */
    Served take(OrderMessage message, Connection connection, Journal.Step step, Problems problems)
            throws RefusedException {
        Orders orders = shop.orders().orElse(null);
        if (orders == null) {
            throw refused(problems, Problem.of(PunchOutProblem.NOT_OFFERED, "This shop takes no orders by messages."));
        }
        Outcome<Order> read = message.order(connection);
        // what was found in the text has its line and column
        problems.addNew(read.problems());
        if (!(read instanceof Outcome.Accepted<Order> accepted)) {
            throw new RefusedException(Reason.BAD_REQUEST, read.problems());
        }
        Order order = accepted.value();
        if (!orders.types().contains(order.type())) {
            throw refused(
                    problems,
                    Problem.of(
                            OrderProblem.TYPE_NOT_OFFERED,
                            "This shop takes no orders of the type '"
                                    + order.type().label() + "' by messages."));
        }
        if (message.hasAttachments() && !orders.attachments()) {
            problems.add(Problem.of(
                    OrderProblem.ATTACHMENTS_IGNORED, "Files came with the order, and this shop looks at none."));
        }
        CartSearch.Found found = search.find(message, connection, order, problems);
        step.session(found.sessionId());
        List<OrderDeviation> deviations = deviations(orders, connection, order, found.carts());
        ReceivedOrder received = new ReceivedOrder(
                order,
                message.payloadId(),
                found.sessionId(),
                found.carts(),
                deviations,
                problems.list(),
                message.document());
        problems.addAll(received.deviationProblems());
        Outcome<OrderReceipt> taken = orders.accept(connection, received);
        problems.addAll(taken.problems());
        if (!(taken instanceof Outcome.Accepted<OrderReceipt> receipt)) {
            throw new RefusedException(Reason.BAD_REQUEST, taken.problems());
        }
        return Served.done(message.accept(receipt.value())).of(found.sessionId());
    }

    private static List<OrderDeviation> deviations(
            Orders orders, Connection connection, Order order, List<CartLink> carts) {
        if (order.type() == OrderType.DELETE) {
            return List.of();
        }
        return new OrderComparison(order, connection.cart().decimals())
                .with(line -> orders.price(connection, order, line), carts);
    }

    private static RefusedException refused(Problems problems, Problem problem) {
        problems.add(problem);
        return new RefusedException(Reason.NOT_SUPPORTED, List.of(problem));
    }
}
