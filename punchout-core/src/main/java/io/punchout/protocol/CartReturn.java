package io.punchout.protocol;

import io.punchout.cart.Cart;

/** How a visit ends. */
public sealed interface CartReturn {

    /** The cart goes back: transfer to requisition. */
    record Transfer(Cart cart) implements CartReturn {}

    /** The user leaves without a cart: the buyer's requisition stays as it is. */
    record Cancel() implements CartReturn {}

    /** The user empties the cart of an edit session: the buyer removes its lines. */
    record Clear() implements CartReturn {}
}
