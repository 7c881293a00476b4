package io.punchout.order;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cart of the same connection that an order, or a part of it, seems to come from. Found in the transaction log by the
 * lines' second keys ({@link CartLine#supplierPartAuxiliaryId()}). A hint, never proof: the keys went through the buyer's
 * browser and its system, where carts are copied and changed.
 *
 * @param sessionId the visit that returned the cart
 * @param messageId the id of the message that returned it
 * @param returnedAt when it was returned
 * @param auxiliaryIds the second keys that the order and the cart share and that no newer cart has
 * @param cart the cart as it was sent
 */
public record CartLink(
        String sessionId, @Nullable String messageId, Instant returnedAt, Set<String> auxiliaryIds, Cart cart) {
    public CartLink {
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(returnedAt, "returnedAt");
        auxiliaryIds = Set.copyOf(auxiliaryIds);
        Objects.requireNonNull(cart, "cart");
    }

    /** Returns the cart's lines, parts of bundles included, that have both keys of an order's line. */
    public List<CartLine> lines(OrderLine line) {
        List<CartLine> found = new ArrayList<>();
        String key = line.item().supplierPartAuxiliaryId();
        if (key != null && auxiliaryIds.contains(key)) {
            collect(cart.lines(), line.item().supplierPartId(), key, found);
        }
        return found;
    }

    private static void collect(List<CartLine> lines, String partId, String key, List<CartLine> found) {
        for (CartLine line : lines) {
            if (key.equals(line.supplierPartAuxiliaryId()) && partId.equals(line.supplierPartId())) {
                found.add(line);
            }
            collect(line.parts(), partId, key, found);
        }
    }
}
