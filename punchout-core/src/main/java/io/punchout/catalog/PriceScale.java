package io.punchout.catalog;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A price that holds for a range of quantities.
 *
 * @param from the smallest quantity; positive
 * @param to the largest quantity; null if there is none
 * @param price the net price, in the currency and for the price basis of the item
 */
public record PriceScale(BigDecimal from, @Nullable BigDecimal to, BigDecimal price) {
    public PriceScale {
        Objects.requireNonNull(price, "price");
        if (from.signum() <= 0 || (to != null && to.compareTo(from) < 0)) {
            throw new IllegalArgumentException(
                    "a range of quantities begins above zero and ends where it began or later");
        }
    }
}
