package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.testkit.buyer.Fate;
import io.punchout.testkit.buyer.PlatformReceiver;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.TakenLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The cart as the buyer's system has it after it came back: what it changed is changed, what it refused is not there. */
final class BuyersCart {
    private BuyersCart() {}

    static PlatformReceiver receiver(Play play) {
        return PlatformReceiver.of(play.role().profile());
    }

    static List<TakenLine> taken(Play play) {
        ReceivedCart received = play.received();
        Cart cart = received == null ? null : received.cart();
        return cart == null ? List.of() : receiver(play).take(cart);
    }

    /** What the buyer's system made of the return as a whole. */
    static List<TakenLine.Change> whole(Play play) {
        ReceivedCart received = play.received();
        return received == null ? List.of() : receiver(play).whole(received);
    }

    /** Returns what is left of the cart; nothing if no line is. */
    static Optional<Cart> kept(Play play) {
        return Optional.ofNullable(play.received()).flatMap(receiver(play)::requisition);
    }

    /**
     * Returns what is left of one line of the cart; nothing if it was refused, or there is no such line.
     *
     * @param number the line as it came back, from 1
     */
    static Optional<Cart> kept(Play play, String number) {
        if (!number.matches("[1-9][0-9]{0,5}")) {
            return Optional.empty();
        }
        return kept(play)
                .flatMap(cart -> taken(play).stream()
                        .skip(Integer.parseInt(number) - 1L)
                        .limit(1)
                        .filter(line -> line.fate() != Fate.REFUSED)
                        .map(line -> cart.withLines(List.of(line.kept())))
                        .findFirst());
    }

    /** Returns a cart of an earlier visit, for who has none: two articles of the sample shop. */
    static Cart former() {
        Cart.Builder cart = Cart.builder(Catalog.CURRENCY);
        for (String id : List.of("PEN-01", "CHAIR-7")) {
            Catalog.find(id).map(product -> product.line(BigDecimal.ONE)).ifPresent(cart::line);
        }
        return cart.build();
    }
}
