package io.punchout.order;

import io.punchout.cart.CartLine;
import io.punchout.cart.Price;
import io.punchout.problem.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an order differs from what the shop would charge, or from the cart that it seems to come from. What follows from
 * it is the host's decision: the library refuses nothing for it.
 *
 * @param kind what differs
 * @param index the place of the line in {@link Order#lines()}; -1 for the order itself
 * @param price the shop's price, where it was asked
 * @param cartLine the line of the cart, where it is compared
 * @param problem the same in words, for the log and for {@code Outcome.refused}
 */
public record OrderDeviation(
        Kind kind,
        int index,
        @Nullable Price price,
        @Nullable CartLine cartLine,
        Problem problem) {

    /** What can differ. */
    public enum Kind {
        /** The price is not the shop's. */
        PRICE,
        /** The shop has no price for the product: it is not sold, or not to this buyer. */
        NOT_SOLD,
        /** The price is not that of the cart. */
        CART_PRICE,
        /** More or fewer are ordered than were in the cart. */
        CART_QUANTITY,
        /** The order unit is not that of the cart. */
        CART_UNIT,
        /** The stated total is not the sum of the lines. */
        TOTAL
    }

    public OrderDeviation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(problem, "problem");
    }
}
