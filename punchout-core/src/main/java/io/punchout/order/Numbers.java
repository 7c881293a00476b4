package io.punchout.order;

import java.math.BigDecimal;

/** Decimals in one form for one value, so that equal values are equal. */
final class Numbers {
    private Numbers() {}

    static BigDecimal normalise(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
