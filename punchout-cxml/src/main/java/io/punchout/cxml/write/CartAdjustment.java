package io.punchout.cxml.write;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;

/**
 * What a host changes in a cart message before it is written, for values that the neutral cart has no place for. What
 * the DTD version does not know is left out and told afterwards as well. Used by several threads; an exception stops
 * the transfer. Carts with an adjustment take longer to write, as every line goes
 * through the model.
 */
public interface CartAdjustment {

    /** Changes the header of the message. */
    default void header(PunchOutOrderMessageHeader header, Cart cart) {}

    /** Changes one item: a line, or a part of a bundle. */
    default void item(ItemIn item, CartLine line) {}
}
