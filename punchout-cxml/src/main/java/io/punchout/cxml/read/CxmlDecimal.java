package io.punchout.cxml.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimals as cXML writes them: a dot for the decimals, a comma allowed between thousands (guide p.44). Exact. Exponents
 * and more than 40 digits are not numbers here.
 */
public final class CxmlDecimal {
    private static final int MOST_CHARACTERS = 60;
    private static final Pattern PLAIN = Pattern.compile("[+-]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}(,[0-9]{3}){1,12}(\\.[0-9]{0,40})?");

    private CxmlDecimal() {}

    /** Returns the value of a text, blanks around it ignored; empty if it is no number that can be read surely. */
    public static Optional<BigDecimal> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        if (PLAIN.matcher(trimmed).matches()) {
            return Optional.of(new BigDecimal(trimmed));
        }
        return isGrouped(trimmed) ? Optional.of(new BigDecimal(trimmed.replace(",", ""))) : Optional.empty();
    }

    /** Tells whether a text is a number with commas between thousands. */
    public static boolean isGrouped(String text) {
        String trimmed = text.strip();
        return trimmed.length() <= MOST_CHARACTERS && GROUPED.matcher(trimmed).matches();
    }
}
