package io.punchout.cart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * What a unit price is for, when it is not for one order unit: "12.50 per 100". cXML: PriceBasisQuantity; OCI:
 * PRICEUNIT, which knows the quantity only.
 *
 * @param quantity how many units the price is for; positive
 * @param unit the unit of the price, a UN/ECE Recommendation 20 code
 * @param conversionFactor how many price units one order unit is; positive, 1 if the units are the same
 */
public record PriceBasis(BigDecimal quantity, String unit, BigDecimal conversionFactor) {

    /**
     * @throws IllegalArgumentException if a number is not positive
     */
    public PriceBasis {
        quantity = Decimals.normalise(quantity);
        conversionFactor = Decimals.normalise(conversionFactor);
        Objects.requireNonNull(unit, "unit");
        if (quantity.signum() <= 0 || conversionFactor.signum() <= 0) {
            throw new IllegalArgumentException("a price basis needs a positive quantity and conversion factor");
        }
    }

    /** Returns a basis in the order unit: the price is for this many of them. */
    public static PriceBasis per(int quantity, String unit) {
        return new PriceBasis(BigDecimal.valueOf(quantity), unit, BigDecimal.ONE);
    }

    /** Returns what a quantity of order units costs at a price for this basis; 34 significant digits if inexact. */
    BigDecimal extend(BigDecimal price, BigDecimal orderQuantity) {
        return price.multiply(orderQuantity).multiply(conversionFactor).divide(quantity, MathContext.DECIMAL128);
    }
}
