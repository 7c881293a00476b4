package io.punchout.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact amount in a currency. Two amounts of the same value are equal however they were written. Nothing is rounded
 * unless {@link #rounded()} is called. Immutable.
 *
 * @param amount the amount, of any scale
 * @param currency the ISO 4217 code in upper case, for example {@code "EUR"}
 */
public record Money(BigDecimal amount, String currency) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /**
     * @throws IllegalArgumentException if the currency is not a code of three letters
     */
    public Money {
        amount = Decimals.normalise(Objects.requireNonNull(amount, "amount"));
        currency = currency.toUpperCase(Locale.ROOT);
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("'" + currency + "' is no ISO 4217 currency code");
        }
    }

    /**
     * Returns an amount.
     *
     * @param amount a plain decimal with a dot, for example {@code "1234.50"}
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Returns nothing in a currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Returns how many decimals the currency has: 2 for EUR, 0 for JPY, 3 for KWD; 2 for one that the JVM knows not. */
    public int decimals() {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }

    /** Returns this amount rounded half up to the decimals of its currency. */
    public Money rounded() {
        return new Money(amount.setScale(decimals(), RoundingMode.HALF_UP), currency);
    }

    /**
     * Returns the sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Returns the amount as a plain decimal with at least the currency's decimals and as many more as it has. */
    public String plainAmount() {
        return amount.setScale(Math.max(decimals(), amount.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    @Override
    public String toString() {
        return plainAmount() + " " + currency;
    }
}
