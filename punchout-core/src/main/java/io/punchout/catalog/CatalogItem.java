package io.punchout.catalog;

import io.punchout.cart.CartLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product of the catalog. Immutable.
 *
 * @param line the product with its unit and net price, as a cart would carry it; the quantity does not matter
 * @param priceFrom the first day of the price; null if it is not known
 * @param priceTo the last day of the price; null if it is not known
 * @param minimumQuantity the fewest units that can be ordered; null if there is no such rule
 * @param packagingQuantity how many units a package has; null if that does not matter
 * @param scales prices for larger quantities, the smallest quantity first
 * @param changedAt when the product changed last; null if it is not known
 */
public record CatalogItem(
        CartLine line,
        @Nullable LocalDate priceFrom,
        @Nullable LocalDate priceTo,
        @Nullable BigDecimal minimumQuantity,
        @Nullable BigDecimal packagingQuantity,
        List<PriceScale> scales,
        @Nullable Instant changedAt) {
    public CatalogItem {
        Objects.requireNonNull(line, "line");
        scales = List.copyOf(scales);
    }

    /** Returns a product of which nothing more is known. */
    public static CatalogItem of(CartLine line) {
        return builder(line).build();
    }

    /** Starts a product. */
    public static Builder builder(CartLine line) {
        return new Builder(line);
    }

    /** Builds a product. Not thread-safe. */
    public static final class Builder {
        private final CartLine line;
        private @Nullable LocalDate priceFrom;
        private @Nullable LocalDate priceTo;
        private @Nullable BigDecimal minimumQuantity;
        private @Nullable BigDecimal packagingQuantity;
        private final List<PriceScale> scales = new ArrayList<>();
        private @Nullable Instant changedAt;

        private Builder(CartLine line) {
            this.line = line;
        }

        /** Sets the first and the last day of the price. */
        public Builder priceValid(@Nullable LocalDate from, @Nullable LocalDate to) {
            this.priceFrom = from;
            this.priceTo = to;
            return this;
        }

        /** Sets the fewest units that can be ordered. */
        public Builder minimumQuantity(@Nullable BigDecimal units) {
            this.minimumQuantity = units;
            return this;
        }

        /** Sets how many units a package has. */
        public Builder packagingQuantity(@Nullable BigDecimal units) {
            this.packagingQuantity = units;
            return this;
        }

        /** Adds a price for larger quantities. */
        public Builder scale(PriceScale scale) {
            scales.add(scale);
            return this;
        }

        /** Sets when the product changed last. */
        public Builder changedAt(@Nullable Instant time) {
            this.changedAt = time;
            return this;
        }

        public CatalogItem build() {
            return new CatalogItem(line, priceFrom, priceTo, minimumQuantity, packagingQuantity, scales, changedAt);
        }
    }
}
