package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.oci.OciReturn;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads OCI carts from what browsers send, as a procurement system does. A form without items is a cancelled visit. */
public final class OciReceiver {
    private OciReceiver() {}

    /** Reads a form, of the body or of the query, in UTF-8 if that is what it is, else in windows-1252. */
    public static ReceivedCart read(HttpRequest arrived) {
        return read(arrived, null);
    }

    /**
     * Reads a form whose charset is known, for example because the call-up asked for it: browsers do not tell it.
     *
     * @param known the charset where the request itself names none; null if it is not known
     */
    public static ReceivedCart read(HttpRequest arrived, @Nullable Charset known) {
        return read(FormCharset.fields(arrived, known));
    }

    /**
     * Reads the forms of a page, as a procurement system does with the answer to VALIDATE and BACKGROUND_SEARCH (OCI 1.4,
     * 7): inputs, text areas and selections, hidden or not. Forms without items, to search or to log in, do not count;
     * the items of several forms are one cart, in the order of the page, and that is told.
     *
     * @param page the page as it came
     * @param named the charset of its Content-Type; null if that names none, and the page itself says
     */
    public static ReceivedCart readPage(byte[] page, @Nullable Charset named) {
        return OciPage.of(page, named).received();
    }

    static ReceivedCart read(Parameters fields) {
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
