package io.punchout.order;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The purchasing card that pays an order, as far as it may be kept: a neutral order never holds a card's number. Who
 * charges the card finds the number in the protocol's own document, see {@link OrderDocument}.
 *
 * @param lastDigits the last four digits; empty if the number is too short to show a part of it
 * @param holder the name on the card
 */
public record PaymentCard(String lastDigits, @Nullable String holder) {
    private static final int SHOWN = 4;
    private static final int SHORTEST = 12;

    /**
     * @throws IllegalArgumentException if there are more than four digits, or other characters
     */
    public PaymentCard {
        Objects.requireNonNull(lastDigits, "lastDigits");
        if (!lastDigits.matches("[0-9]{0,4}")) {
            throw new IllegalArgumentException("no more of a card's number than its last four digits is kept");
        }
    }

    /** Returns what may be kept of a card. */
    public static PaymentCard of(String number, @Nullable String holder) {
        String digits = number.replaceAll("[^0-9]", "");
        return new PaymentCard(digits.length() < SHORTEST ? "" : digits.substring(digits.length() - SHOWN), holder);
    }
}
