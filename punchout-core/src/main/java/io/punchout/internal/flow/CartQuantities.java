package io.punchout.internal.flow;

import io.punchout.cart.CartLine;
import io.punchout.order.CartLink;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered of each product, and what the carts had of it. Buyers split lines, and carts may repeat a product: sums
 * are compared, each product once.
 */
final class CartQuantities {
    private record Key(String partId, @Nullable String auxiliaryId) {}

    private record Sum(CartLine first, BigDecimal inCart) {}

    private final Map<Key, BigDecimal> ordered = new HashMap<>();
    private final Map<Key, Sum> carts = new HashMap<>();
    private final Set<Key> told = new HashSet<>();

    CartQuantities(Order order, List<CartLink> links) {
        for (OrderLine line : order.lines()) {
            Key key = key(line);
            ordered.merge(key, line.item().quantity(), BigDecimal::add);
            if (!carts.containsKey(key)) {
                for (CartLink link : links) {
                    add(key, link.lines(line));
                }
            }
        }
    }

    private void add(Key key, List<CartLine> lines) {
        for (CartLine line : lines) {
            carts.merge(
                    key,
                    new Sum(line, line.quantity()),
                    (one, other) -> new Sum(one.first(), one.inCart().add(other.inCart())));
        }
    }

    private static Key key(OrderLine line) {
        return new Key(line.item().supplierPartId(), line.item().supplierPartAuxiliaryId());
    }

    /** Returns the cart's line of a product; null if no cart had it. */
    @Nullable
    CartLine line(OrderLine line) {
        Sum sum = carts.get(key(line));
        return sum == null ? null : sum.first();
    }

    /** Tells, for the first line of a product, whether another quantity was in the carts. */
    boolean differs(OrderLine line) {
        Key key = key(line);
        Sum sum = carts.get(key);
        return sum != null && told.add(key) && total(key).compareTo(sum.inCart()) != 0;
    }

    String text(OrderLine line) {
        Key key = key(line);
        String inCart = Objects.requireNonNull(carts.get(key))
                .inCart()
                .stripTrailingZeros()
                .toPlainString();
        return "Ordered " + total(key).stripTrailingZeros().toPlainString() + "; the cart had " + inCart + ".";
    }

    private BigDecimal total(Key key) {
        return ordered.getOrDefault(key, BigDecimal.ZERO);
    }
}
