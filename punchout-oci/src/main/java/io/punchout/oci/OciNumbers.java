package io.punchout.oci;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes numbers strictly and reads them leniently (OCI 2.4). Nothing is ever rounded. */
final class OciNumbers {
    private static final int DECIMALS = 3;
    private static final int DIGITS = 11;
    private static final Pattern READABLE = Pattern.compile("[+-]?(?:[0-9]{1,20}(?:[.,][0-9]{0,20})?|[.,][0-9]{1,20})");

    private OciNumbers() {}

    /** Returns {@code ^\d{1,11}\.\d{3}$}, or nothing if that would not be exactly the number. */
    static Optional<String> decimal(BigDecimal number) {
        BigDecimal plain = number.scale() >= 0 && number.scale() <= DECIMALS ? number : number.stripTrailingZeros();
        boolean fits = plain.signum() >= 0 && plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= DIGITS;
        return fits
                ? Optional.of(plain.setScale(DECIMALS, RoundingMode.UNNECESSARY).toPlainString())
                : Optional.empty();
    }

    /** Returns the number without decimals and sign, or nothing if it has some or more digits than these. */
    static Optional<String> whole(BigDecimal number, int digits) {
        if (number.compareTo(BigDecimal.ONE) == 0) {
            return Optional.of("1");
        }
        BigDecimal plain = number.stripTrailingZeros();
        boolean fits = plain.signum() >= 0 && plain.scale() <= 0 && plain.precision() - plain.scale() <= digits;
        return fits ? Optional.of(plain.setScale(0, RoundingMode.UNNECESSARY).toPlainString()) : Optional.empty();
    }

    /** Tells whether a text is a whole number as it is written: digits alone, no zero before them. */
    static boolean isPlainWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && (text.charAt(0) != '0' || text.length() == 1);
    }

    /**
     * Reads a number with a dot or a comma as decimal mark, with leading zeros and blanks around it. A second separator
     * could be a grouping one or a mistake: such a number is not guessed.
     */
    static Optional<BigDecimal> read(String text) {
        String plain = text.replace('\u00A0', ' ').strip();
        if (!READABLE.matcher(plain).matches()) {
            return Optional.empty();
        }
        String dotted = plain.replace(',', '.');
        return Optional.of(new BigDecimal(dotted.endsWith(".") ? dotted.substring(0, dotted.length() - 1) : dotted));
    }
}
