package io.punchout.cart;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order that the shop already holds for a cart: the buyer's system may cancel it.
 *
 * @param id the shop's number of the order
 * @param date when it was made
 */
public record SupplierOrder(String id, @Nullable OffsetDateTime date) {
    public SupplierOrder {
        Objects.requireNonNull(id, "id");
    }
}
