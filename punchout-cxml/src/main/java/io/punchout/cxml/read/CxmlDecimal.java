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
    private static final int MOST_DIGITS = 40;
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}(,[0-9]{3}){1,12}(\\.[0-9]{0,40})?");

    private CxmlDecimal() {}

    /** Returns the value of a text, blanks around it ignored; empty if it is no number that can be read surely. */
    public static Optional<BigDecimal> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        if (isPlain(trimmed)) {
            return Optional.of(new BigDecimal(trimmed));
        }
        return isGrouped(trimmed) ? Optional.of(new BigDecimal(trimmed.replace(",", ""))) : Optional.empty();
    }

    /** Digits, at most one dot among or before them; by hand, as every line of a cart has several numbers. */
    private static boolean isPlain(String text) {
        int start = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
        int dot = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && dot < 0) {
                dot = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int whole = (dot < 0 ? text.length() : dot) - start;
        int decimals = dot < 0 ? 0 : text.length() - dot - 1;
        return whole + decimals > 0 && whole <= MOST_DIGITS && decimals <= MOST_DIGITS;
    }

    /** Tells whether a text is a number with commas between thousands. */
    public static boolean isGrouped(String text) {
        String trimmed = text.strip();
        return trimmed.indexOf(',') > 0
                && trimmed.length() <= MOST_CHARACTERS
                && GROUPED.matcher(trimmed).matches();
    }
}
