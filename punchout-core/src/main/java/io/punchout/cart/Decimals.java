package io.punchout.cart;

import java.math.BigDecimal;

/** Decimals as carts hold them: exact, and in one form for one value, so that equal values are equal. */
final class Decimals {
    private Decimals() {}

    static BigDecimal normalise(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
