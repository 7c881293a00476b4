package io.punchout.cxml.write;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a PunchOutOrderMessage is to say. The lines are read once, one at a time.
 *
 * @param cart the cart; its own lines are not looked at
 * @param total the sum of the lines, as {@link Cart#totalOf} reckons it
 * @param lines the lines
 * @param buyerCookie the buyer's mark of the visit, returned unchanged; null is written as an empty one
 * @param operationAllowed what the buyer's system may ask for later: create, inspect or edit
 */
public record CartContent(
        Cart cart,
        Money total,
        Iterator<CartLine> lines,
        @Nullable String buyerCookie,
        String operationAllowed) {
    public CartContent {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(operationAllowed, "operationAllowed");
    }

    /** Returns a whole cart. */
    public static CartContent of(Cart cart, @Nullable String buyerCookie, String operationAllowed) {
        return new CartContent(cart, cart.total(), cart.lines().iterator(), buyerCookie, operationAllowed);
    }
}
