package io.punchout.order;

import io.punchout.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order that arrived, and what the library found out about it. The sender was authenticated as the connection's buyer.
 *
 * @param order the order
 * @param messageId the id of the message, which a status update later refers to; null if it had none
 * @param sessionId the visit that the order seems to belong to: that of the cart that most of its lines came from, or of the
 *     order that it changes; null if none is known
 * @param carts the carts that it seems to come from, see {@link CartLink}; empty if none is known
 * @param deviations where it differs from the shop's prices and from those carts; none for a deletion
 * @param problems what was found while reading it
 * @param document the message in the protocol's own terms
 */
public record ReceivedOrder(
        Order order,
        @Nullable String messageId,
        @Nullable String sessionId,
        List<CartLink> carts,
        List<OrderDeviation> deviations,
        List<Problem> problems,
        OrderDocument document) {
    public ReceivedOrder {
        Objects.requireNonNull(order, "order");
        carts = List.copyOf(carts);
        deviations = List.copyOf(deviations);
        problems = List.copyOf(problems);
        Objects.requireNonNull(document, "document");
    }

    /** Tells whether something of a kind differs. */
    public boolean deviates(OrderDeviation.Kind kind) {
        return deviations.stream().anyMatch(deviation -> deviation.kind() == kind);
    }

    /** Returns the deviations in words. */
    public List<Problem> deviationProblems() {
        return deviations.stream().map(OrderDeviation::problem).toList();
    }
}
