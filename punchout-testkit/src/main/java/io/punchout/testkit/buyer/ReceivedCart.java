package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a procurement system understands of a return. Immutable.
 *
 * @param kind how the visit ended
 * @param cart the cart; null unless the kind is {@link Kind#CART}
 * @param buyerCookie the buyer's own mark of the visit, as it came back; null when there is none
 * @param problems what was found while reading
 * @param fields the form's fields as decoded, in order
 * @param document the document that the form carried, as text; empty if it carried none
 */
public record ReceivedCart(
        Kind kind,
        @Nullable Cart cart,
        @Nullable String buyerCookie,
        List<Problem> problems,
        Parameters fields,
        String document) {

    /** How a visit ended, as the receiver sees it. */
    public enum Kind {
        /** A cart came back. */
        CART,
        /** Nothing was taken: the requisition stays as it is. */
        CANCELLED,
        /** An edited cart was emptied: its lines are removed from the requisition. */
        CLEARED,
        /** What came back cannot be read; the problems say why. */
        UNREADABLE
    }

    public ReceivedCart {
        Objects.requireNonNull(kind, "kind");
        problems = List.copyOf(problems);
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(document, "document");
        if ((kind == Kind.CART) != (cart != null)) {
            throw new IllegalArgumentException("there is a cart if and only if the kind is CART");
        }
    }

    /**
     * Returns the cart.
     *
     * @throws NoSuchElementException if no cart came back, with the problems in its message
     */
    public Cart orElseThrow() {
        if (cart == null) {
            throw new NoSuchElementException("no cart came back: " + kind + " " + problems);
        }
        return cart;
    }
}
