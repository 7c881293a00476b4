package io.punchout.oci;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a form field of an item, in all the ways in which shops write it (OCI 7).
 *
 * @param field the field in upper case, known or not
 * @param index the item's number as written, 1 when missing; {@link #COUNTED} for empty brackets, where the values count
 * @param style how it is written
 */
record OciFieldName(String field, int index, Style style) {
    /** The number of a name with empty brackets: its first value is of item 1, its second of item 2. */
    static final int COUNTED = -1;

    private static final int MAX_LENGTH = 200;
    private static final Pattern PREFIX = Pattern.compile("(?i)\\s*NEW[_-]ITEM[_-](.*)", Pattern.DOTALL);
    private static final Pattern LONGTEXT = Pattern.compile(
            "(?i)LONGTEXT(?:_([0-9]{1,5}))?(?::[0-9]{1,4})?((?:\\s*\\[\\s*[0-9]{0,5}\\s*\\]){0,2})\\s*");
    private static final Pattern OTHER =
            Pattern.compile("(?i)([A-Z][A-Z0-9_]{0,99})\\s*(?:\\[\\s*([0-9]{0,5})\\s*\\])?\\s*(?:\\[\\s*\\])?\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** How a name is written, the standard's way or another one. */
    enum Style {
        USUAL,
        /** Another prefix or case, blanks, no number, further brackets. */
        UNUSUAL,
        /** A long text that is numbered like other fields: SRM adds it to the first item. */
        MISPLACED_NUMBER
    }

    static boolean isItem(String name) {
        return PREFIX.matcher(name).matches();
    }

    static Optional<OciFieldName> of(String raw) {
        String name = unescaped(raw);
        Matcher prefix = PREFIX.matcher(name);
        if (name.length() > MAX_LENGTH || !prefix.matches()) {
            return Optional.empty();
        }
        String rest = prefix.group(1);
        Matcher longText = LONGTEXT.matcher(rest);
        if (longText.matches()) {
            // of LONGTEXT_2:132[1] the first number is the item, the second counts its lines
            String index = longText.group(1);
            int item = index == null ? number(longText.group(2)) : Integer.parseInt(index);
            String field = OciField.LONGTEXT.name();
            boolean misplaced = index == null && item != COUNTED;
            boolean usual = raw.equals(OciField.LONGTEXT.parameterName(item));
            Style style = misplaced ? Style.MISPLACED_NUMBER : usual ? Style.USUAL : Style.UNUSUAL;
            return Optional.of(new OciFieldName(field, index == null && item == COUNTED ? 1 : item, style));
        }
        Matcher other = OTHER.matcher(rest);
        if (!other.matches()) {
            return Optional.empty();
        }
        String field = other.group(1).toUpperCase(Locale.ROOT);
        String brackets = other.group(2);
        int item = brackets == null ? 1 : brackets.isBlank() ? COUNTED : number(brackets);
        boolean usual = raw.equals("NEW_ITEM-" + field + "[" + item + "]");
        return Optional.of(new OciFieldName(field, item, usual ? Style.USUAL : Style.UNUSUAL));
    }

    /** Some shops escape the brackets twice. */
    private static String unescaped(String name) {
        return name.indexOf('%') < 0
                ? name
                : name.replaceAll("(?i)%5B", "[").replaceAll("(?i)%5D", "]").replaceAll("(?i)%3A", ":");
    }

    private static int number(String brackets) {
        Matcher number = NUMBER.matcher(brackets);
        return number.find() ? Integer.parseInt(number.group()) : brackets.isEmpty() ? 1 : COUNTED;
    }
}
