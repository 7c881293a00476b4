package io.punchout.protocol;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.mapping.MappedValue;
import io.punchout.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a connection's cart mapping says of one cart. A target that is not named keeps its built-in value. Problems are
 * told with their place in the cart; an error means that the cart is not to be sent. Not thread-safe.
 */
public interface CartMapper {
    /** Leaves every built-in value as it is. */
    CartMapper NONE = new CartMapper() {
        @Override
        public List<MappedValue> cart(Cart cart, Problems problems) {
            return List.of();
        }

        @Override
        public List<MappedValue> line(CartLine line, @Nullable CartLine bundle, String where, Problems problems) {
            return List.of();
        }
    };

    /** Returns the values of the targets that are filled once for the cart. */
    List<MappedValue> cart(Cart cart, Problems problems);

    /**
     * Returns the values of the targets of one line.
     *
     * @param line the line, or a part of a bundle
     * @param bundle the bundle that it is a part of; null if it is none
     * @param where its place in the cart, for example {@code lines[3]} or {@code lines[3].parts[0]}
     */
    List<MappedValue> line(CartLine line, @Nullable CartLine bundle, String where, Problems problems);
}
