package io.punchout.cart;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A size or weight.
 *
 * @param type what is measured
 * @param quantity how much
 * @param unit the unit, a UN/ECE Recommendation 20 code such as {@code "KGM"}
 */
public record Dimension(Type type, BigDecimal quantity, String unit) {

    /** What can be measured; the kinds that cXML knows. */
    public enum Type {
        LENGTH,
        WIDTH,
        HEIGHT,
        WEIGHT,
        VOLUME,
        STACK_HEIGHT,
        GROSS_WEIGHT,
        GROSS_VOLUME,
        UNIT_GROSS_WEIGHT,
        UNIT_NET_WEIGHT
    }

    public Dimension {
        Objects.requireNonNull(type, "type");
        quantity = Decimals.normalise(Objects.requireNonNull(quantity, "quantity"));
        Objects.requireNonNull(unit, "unit");
    }
}
