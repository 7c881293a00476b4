package io.punchout.testkit.demo;

import io.punchout.cart.CartLine;
import io.punchout.http.Parameters;
import io.punchout.testkit.buyer.OrderAnswer;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.SetupAnswer;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A visit that a person plays, as the procurement system keeps it. Immutable.
 *
 * @param key names it in addresses, the return URL among them; not to be guessed
 * @param returnUrl where the shop sends the cart
 * @param role the procurement system
 * @param ask what it asks for
 * @param window whether the shop opens in a window of its own; else in a frame
 * @param arguments what a call-up has besides the usual; empty with cXML
 * @param setup the answer to the setup request; null with OCI, where the browser asks
 * @param received what came back; null if nothing did yet
 * @param text what a function answered that is no form; empty otherwise
 * @param order the answer to the order; null if none was sent
 */
record Play(
        String key,
        URI returnUrl,
        Role role,
        Ask ask,
        boolean window,
        Parameters arguments,
        @Nullable SetupAnswer setup,
        @Nullable ReceivedCart received,
        String text,
        @Nullable OrderAnswer order) {

    static Play begin(String key, URI returnUrl, Role role, Ask ask, boolean window) {
        return new Play(key, returnUrl, role, ask, window, ask.arguments(), null, null, "", null);
    }

    /** Asks an OCI function about an article of a cart that came back, instead of the usual one. */
    Play about(CartLine line) {
        return new Play(key, returnUrl, role, ask, window, ask.arguments(line), setup, received, text, order);
    }

    Play answered(SetupAnswer answer) {
        return new Play(key, returnUrl, role, ask, window, arguments, answer, received, text, order);
    }

    Play came(ReceivedCart cart) {
        return new Play(key, returnUrl, role, ask, window, arguments, setup, cart, text, order);
    }

    Play told(String answer) {
        return new Play(key, returnUrl, role, ask, window, arguments, setup, received, answer, order);
    }

    Play ordered(OrderAnswer answer) {
        return new Play(key, returnUrl, role, ask, window, arguments, setup, received, text, answer);
    }

    String title() {
        return role.profile().name() + ", " + role.protocolName() + " " + ask.id();
    }

    /** Whether the play is over: what came back can be looked at. */
    boolean isOver() {
        return received != null || !text.isEmpty();
    }

    /** About how many characters it keeps. */
    int weight() {
        int weight = 1_000 + text.length();
        if (setup != null) {
            weight += setup.sent().length() + setup.received().length();
        }
        if (received != null) {
            // the cart that was read is about as large as what it was read from
            weight += 2 * received.document().length();
            weight += received.fields().stream()
                    .mapToInt(
                            field -> 2 * (field.name().length() + field.value().length()))
                    .sum();
        }
        return order == null
                ? weight
                : weight + order.sent().length() + order.received().length();
    }
}
