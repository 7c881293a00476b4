package io.punchout.oci;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a form field of an item, in all the ways in which shops write it (OCI 7).
 *
 * @param field the field in upper case, known or not
 * @param index the item's number as written, 1 when missing
 */
record OciFieldName(String field, int index) {
    private static final int MAX_LENGTH = 200;
    private static final Pattern PREFIX = Pattern.compile("(?i)\\s*NEW[_-]ITEM[_-](.*)", Pattern.DOTALL);
    private static final Pattern LONGTEXT = Pattern.compile(
            "(?i)LONGTEXT(?:_([0-9]{1,5}))?(?::[0-9]{1,4})?((?:\\s*\\[\\s*[0-9]{0,5}\\s*\\]){0,2})\\s*");
    private static final Pattern OTHER =
            Pattern.compile("(?i)([A-Z][A-Z0-9_]{0,99})\\s*(?:\\[\\s*([0-9]{0,5})\\s*\\])?\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    static boolean isItem(String name) {
        return PREFIX.matcher(name).matches();
    }

    static Optional<OciFieldName> of(String name) {
        Matcher prefix = PREFIX.matcher(name);
        if (name.length() > MAX_LENGTH || !prefix.matches()) {
            return Optional.empty();
        }
        String rest = prefix.group(1);
        Matcher longText = LONGTEXT.matcher(rest);
        if (longText.matches()) {
            // of LONGTEXT_2:132[1] the first number is the item, the second counts its lines
            String index = longText.group(1);
            return Optional.of(new OciFieldName(
                    OciField.LONGTEXT.name(), index == null ? number(longText.group(2)) : Integer.parseInt(index)));
        }
        Matcher other = OTHER.matcher(rest);
        return other.matches()
                ? Optional.of(new OciFieldName(
                        other.group(1).toUpperCase(Locale.ROOT), number(other.group(2) == null ? "" : other.group(2))))
                : Optional.empty();
    }

    private static int number(String brackets) {
        Matcher number = NUMBER.matcher(brackets);
        return number.find() ? Integer.parseInt(number.group()) : 1;
    }
}
