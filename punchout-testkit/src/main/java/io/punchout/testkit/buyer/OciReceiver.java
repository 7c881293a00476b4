package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.oci.OciReturn;
import io.punchout.problem.Outcome;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import java.util.List;
import java.util.Locale;

/** Reads OCI carts from what browsers send, as a procurement system does. A form without items is a cancelled visit. */
public final class OciReceiver {
    private OciReceiver() {}

    /** Reads a form, of the body or of the query. */
    public static ReceivedCart read(HttpRequest arrived) {
        Parameters fields = FormCharset.fields(arrived);
        boolean items = fields.stream()
                .anyMatch(field -> field.name().toUpperCase(Locale.ROOT).startsWith("NEW_ITEM"));
        if (!items) {
            return new ReceivedCart(Kind.CANCELLED, null, null, List.of(), fields, "");
        }
        Outcome<Cart> cart = OciReturn.read(fields).toCart();
        return cart.fold(
                value -> new ReceivedCart(Kind.CART, value, null, cart.problems(), fields, ""),
                problems -> new ReceivedCart(Kind.UNREADABLE, null, null, problems, fields, ""));
    }
}
