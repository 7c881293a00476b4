package io.punchout.cart;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A net price as it is to be paid.
 *
 * @param money the price of one order unit, or of the price basis if there is one
 * @param basis what the price is for, when it is not for one order unit
 * @param adjustments how the price came about, in order; they are in {@code money} already
 */
public record Price(Money money, @Nullable PriceBasis basis, List<PriceAdjustment> adjustments) {
    public Price {
        Objects.requireNonNull(money, "money");
        adjustments = List.copyOf(adjustments);
    }
}
