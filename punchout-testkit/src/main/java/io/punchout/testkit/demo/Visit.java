package io.punchout.testkit.demo;

import io.punchout.session.Operation;
import io.punchout.session.Session;
import java.util.List;

/**
 * A browser's visit to the sample shop.
 *
 * @param session the punch-out session
 * @param cart what is in the cart
 * @param missing article numbers of the former cart that the shop does not have
 */
record Visit(Session session, ShopCart cart, List<String> missing) {

    static Visit begin(Session session) {
        ShopCart cart = new ShopCart();
        return new Visit(session, cart, cart.restore(session.setup().items()));
    }

    boolean mayShop() {
        return session.operation() != Operation.INSPECT;
    }

    boolean mayClear() {
        return session.operation() == Operation.EDIT;
    }
}
