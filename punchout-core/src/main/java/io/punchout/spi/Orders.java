package io.punchout.spi;

import io.punchout.cart.Price;
import io.punchout.connection.Connection;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderProblem;
import io.punchout.order.OrderReceipt;
import io.punchout.order.OrderType;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Outcome;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The host's orders (cXML OrderRequest). Whoever orders was authenticated as the connection's buyer. Called by many
 * threads at once.
 *
 * <pre>{@code
 * final class ShopOrders implements Orders {
 *     public Optional<Price> price(Connection connection, Order order, OrderLine line) {
 *         return catalog.price(connection.businessUnit(), line.item().supplierPartId(), line.item().quantity());
 *     }
 *
 *     public Outcome<OrderReceipt> accept(Connection connection, ReceivedOrder received) {
 *         if (received.deviates(OrderDeviation.Kind.PRICE)) {
 *             return Outcome.refused(Problem.of(OrderProblem.REFUSED, "A price is not ours: order from a new cart."));
 *         }
 *         backOffice.save(connection.businessUnit(), received.order());
 *         return Outcome.accepted(OrderReceipt.taken());
 *     }
 * }
 * }</pre>
 */
public interface Orders {

    /**
     * Returns what the shop charges for a line at present: a cart went through the browser of the buyer's user, and an order
     * may come weeks after it. Asked for every line of a new or changed order.
     *
     * @return the net price for this buyer and quantity, with what it is for; empty if the shop does not sell it
     */
    Optional<Price> price(Connection connection, Order order, OrderLine line);

    /**
     * Takes an order, or refuses it. A retry of the same message is answered by the library for some days; after that, and
     * after a crash at the wrong moment, it comes again, so an order of a number and version that is known is taken
     * without doing it twice.
     *
     * @return the receipt; or a refusal, whose first error the buyer is told, see {@link OrderProblem} for what its code
     *     means to the buyer's system
     * @throws RuntimeException if the shop fails: the buyer is told that the server failed, and may send the order again
     */
    Outcome<OrderReceipt> accept(Connection connection, ReceivedOrder received);

    /** Returns what the shop takes by messages; everything unless a host says otherwise. Other types are answered so. */
    default Set<OrderType> types() {
        return EnumSet.allOf(OrderType.class);
    }

    /** Tells whether files that come with an order are looked at; not unless a host says so. */
    default boolean attachments() {
        return false;
    }
}
