package io.punchout.cxml.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A timestamp as a document wrote it, and the instant it most likely means. The guide wants
 * {@code 2026-01-31T12:00:00+01:00} (p.24-25); real systems leave the offset or its colon out, write {@code Z}, a date
 * alone, SAP's {@code 20260131}, {@code Mon May 19 18:29:48 +0000 2008}, or nothing of use such as {@code --T+00:00}. Immutable.
 *
 * @param raw the text, letter by letter
 * @param value the point in time; empty if it cannot be told. Without an offset UTC is taken, without a time of day midnight
 * @param isStrict whether the text is of the form that the guide demands
 */
public record CxmlTimestamp(String raw, Optional<OffsetDateTime> value, boolean isStrict) {
    private static final int MOST_CHARACTERS = 80;
    private static final Pattern ISO = Pattern.compile(
            "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9})[0-9]*)?)?)? ?"
                    + "(Z|z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern WORDS =
            Pattern.compile("[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}([0-9]{1,2}) ([0-9]{2}):([0-9]{2}):([0-9]{2})"
                    + " (Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}) ([0-9]{4})");
    private static final Pattern STRICT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?[+-][0-9]{2}:[0-9]{2}");
    private static final String PLAIN = "0000-00-00T00:00:00+00:00";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Tells whether a timestamp is of the form that the guide demands, as {@link #parse} does, but sooner. */
    static boolean isAsDemanded(String text) {
        return isPlain(text) || parse(text).isStrict();
    }

    /** Tells whether a text is surely a point in time in that form: with no fraction, on a day that each month has. */
    private static boolean isPlain(String text) {
        if (text.length() != PLAIN.length()) {
            return false;
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            char c = text.charAt(i);
            boolean fits = switch (PLAIN.charAt(i)) {
                case '0' -> c >= '0' && c <= '9';
                case '+' -> c == '+' || c == '-';
                default -> c == PLAIN.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        int month = two(text, 5);
        int day = two(text, 8);
        return (month >= 1 && month <= 12 && day >= 1 && day <= 28)
                && (two(text, 11) <= 23 && two(text, 14) <= 59 && two(text, 17) <= 59)
                && (two(text, 20) <= 17 && two(text, 23) <= 59);
    }

    private static int two(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    /** Reads a timestamp; never throws, whatever the text is. */
    public static CxmlTimestamp parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MOST_CHARACTERS) {
            return new CxmlTimestamp(text, Optional.empty(), false);
        }
        Optional<OffsetDateTime> value;
        try {
            value = read(trimmed);
        } catch (DateTimeException noSuchDay) {
            value = Optional.empty();
        }
        return new CxmlTimestamp(
                text, value, value.isPresent() && STRICT.matcher(text).matches());
    }

    private static Optional<OffsetDateTime> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalTime time = iso.group(4) == null
                    ? LocalTime.MIDNIGHT
                    : LocalTime.of(
                            number(iso.group(4)), number(iso.group(5)), number(iso.group(6)), nanos(iso.group(7)));
            LocalDate day = LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            return Optional.of(OffsetDateTime.of(day, time, offset(iso.group(8))));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            LocalDate day = LocalDate.of(number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
            return Optional.of(OffsetDateTime.of(day, LocalTime.MIDNIGHT, ZoneOffset.UTC));
        }
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(words.group(1).toLowerCase(Locale.ROOT)) + 1;
        LocalDate day = LocalDate.of(number(words.group(7)), month, number(words.group(2)));
        LocalTime time = LocalTime.of(number(words.group(3)), number(words.group(4)), number(words.group(5)));
        return Optional.of(OffsetDateTime.of(day, time, offset(words.group(6))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static ZoneOffset offset(@Nullable String offset) {
        if (offset == null || Character.isLetter(offset.charAt(0))) {
            return ZoneOffset.UTC;
        }
        return ZoneOffset.of(offset);
    }
}
