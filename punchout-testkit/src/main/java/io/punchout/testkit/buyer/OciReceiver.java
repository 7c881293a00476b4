package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.oci.OciReturn;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import java.util.List;

/** Reads OCI carts from what browsers send, as a procurement system does. A form without items is a cancelled visit. */
public final class OciReceiver {
    private OciReceiver() {}

    /** Reads a form, of the body or of the query. */
    public static ReceivedCart read(HttpRequest arrived) {
        Parameters fields = FormCharset.fields(arrived);
        OciReturn form = OciReturn.of(fields);
        if (form.items().isEmpty()) {
            return new ReceivedCart(Kind.CANCELLED, null, null, form.problems(), fields, "");
        }
        Outcome<Cart> cart = form.toCart();
        return cart.fold(
                value -> new ReceivedCart(Kind.CART, value, null, problems(form, cart), fields, ""),
                refused -> new ReceivedCart(Kind.UNREADABLE, null, null, problems(form, cart), fields, ""));
    }

    private static List<Problem> problems(OciReturn form, Outcome<Cart> cart) {
        Problems problems = new Problems();
        problems.addAll(form.problems());
        problems.addAll(cart.problems());
        return problems.list();
    }
}
