package io.punchout.cart;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named cost or deduction on a price or on the sum of a cart, as an amount or a percentage. cXML: Modification.
 *
 * @param name what it is, for example {@code "Volume discount"}
 * @param kind added or taken off
 * @param amount the amount; null if a percentage
 * @param percent the percentage, for example 2.5; null if an amount
 * @param originalPrice what it is reckoned on; null if not told
 * @param description a text for a person
 */
public record PriceAdjustment(
        String name,
        Kind kind,
        @Nullable Money amount,
        @Nullable BigDecimal percent,
        @Nullable Money originalPrice,
        @Nullable Text description) {

    /** Whether an adjustment makes a thing dearer or cheaper. */
    public enum Kind {
        COST,
        DEDUCTION
    }

    /**
     * @throws IllegalArgumentException unless there is an amount or a percentage, and not both, and it is not negative
     */
    public PriceAdjustment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        percent = percent == null ? null : Decimals.normalise(percent);
        if ((amount == null) == (percent == null)) {
            throw new IllegalArgumentException("an adjustment has an amount or a percentage");
        }
        if ((amount != null && amount.amount().signum() < 0) || (percent != null && percent.signum() < 0)) {
            throw new IllegalArgumentException("an adjustment is not negative: its kind says what it does");
        }
    }

    /** Returns a cost of an amount. */
    public static PriceAdjustment cost(String name, Money amount) {
        return new PriceAdjustment(name, Kind.COST, amount, null, null, null);
    }

    /** Returns a cost in per cent, a plain decimal such as {@code "2.5"}. */
    public static PriceAdjustment costPercent(String name, String percent) {
        return new PriceAdjustment(name, Kind.COST, null, new BigDecimal(percent), null, null);
    }

    /** Returns a deduction of an amount. */
    public static PriceAdjustment deduction(String name, Money amount) {
        return new PriceAdjustment(name, Kind.DEDUCTION, amount, null, null, null);
    }

    /** Returns a deduction in per cent, a plain decimal such as {@code "2.5"}. */
    public static PriceAdjustment deductionPercent(String name, String percent) {
        return new PriceAdjustment(name, Kind.DEDUCTION, null, new BigDecimal(percent), null, null);
    }

    /** Returns this adjustment with what it is reckoned on. */
    public PriceAdjustment on(Money price) {
        return new PriceAdjustment(name, kind, amount, percent, price, description);
    }

    /** Returns this adjustment with a text for a person. */
    public PriceAdjustment described(String text, String language) {
        return new PriceAdjustment(name, kind, amount, percent, originalPrice, new Text(text, language));
    }

    /** Returns what is to be added to a sum, negative for a deduction; a percentage is of that sum. */
    Money effectOn(Money sum) {
        Money size = amount != null
                ? amount
                : new Money(
                        sum.amount().multiply(Objects.requireNonNull(percent)).movePointLeft(2), sum.currency());
        return kind == Kind.COST ? size : new Money(size.amount().negate(), size.currency());
    }
}
