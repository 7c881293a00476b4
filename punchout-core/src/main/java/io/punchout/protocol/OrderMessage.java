package io.punchout.protocol;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.order.Order;
import io.punchout.order.OrderDocument;
import io.punchout.order.OrderReceipt;
import io.punchout.problem.Outcome;
import java.util.Optional;

/** An order, its change or its withdrawal. */
public non-sealed interface OrderMessage extends CredentialMessage {

    /** Returns what is ordered, in neutral values; a refusal when it cannot be told, or not over this connection. */
    Outcome<Order> order(Connection connection);

    /** Returns the message in the protocol's own terms. */
    OrderDocument document();

    /** Tells whether files came with the order. */
    boolean hasAttachments();

    /**
     * Returns the cart of a message that this protocol wrote once.
     *
     * @param recorded the message as the transaction log has it
     * @return empty if it cannot be read, or holds no cart
     */
    Optional<Cart> recordedCart(String recorded);

    /** Returns the reply that the order was taken. */
    Answer accept(OrderReceipt receipt);
}
