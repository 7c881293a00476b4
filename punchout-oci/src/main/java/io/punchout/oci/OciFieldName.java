package io.punchout.oci;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a form field of an item, in all the ways in which shops write it (OCI 7).
 *
 * @param field the field in upper case, known or not
 * @param index the item's number as written, 1 when missing; {@link #COUNTED} for empty brackets, where the values count
 * @param oddities in what it is not written as the standard has it
 */
record OciFieldName(String field, int index, Set<Oddity> oddities) {
    /** The number of a name with empty brackets: its first value is of item 1, its second of item 2. */
    static final int COUNTED = -1;

    private static final int MAX_LENGTH = 200;
    private static final Pattern PREFIX = Pattern.compile("(?i)\\s*NEW[_-]ITEM[_-](.*)", Pattern.DOTALL);
    private static final Pattern LONGTEXT = Pattern.compile(
            "(?i)LONGTEXT(?:_([0-9]{1,5}))?(?::[0-9]{1,4})?((?:\\s*\\[\\s*[0-9]{0,5}\\s*\\]){0,2})\\s*");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)([A-Z][A-Z0-9_]{0,99})\\s*+(?:\\[\\s*+([0-9]{0,5})\\s*+\\])?\\s*+(?:\\[\\s*+\\])?\\s*+");
    private static final Pattern FURTHER = Pattern.compile("\\]\\s*\\[");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** In what a name differs from the standard's. */
    enum Oddity {
        PREFIX("the prefix is not NEW_ITEM-"),
        CASE("it is not in upper case"),
        BLANKS("there are blanks in it"),
        ESCAPED("its brackets are escaped twice"),
        NO_NUMBER("it has no number, so 1 is taken"),
        NOT_COUNTED("its brackets are empty, so its values are counted"),
        NUMBER("its number has zeros before it"),
        BRACKETS("it has further brackets"),
        LONG_TEXT("the long text is spelt in another way"),
        /** A long text that is numbered like other fields: SRM adds it to the first item. */
        MISPLACED_NUMBER("the number of the long text is at the wrong place");

        private final String text;

        Oddity(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
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
            return Optional.of(longText(raw, longText));
        }
        Matcher other = OTHER.matcher(rest);
        if (!other.matches()) {
            return Optional.empty();
        }
        String field = other.group(1).toUpperCase(Locale.ROOT);
        String brackets = other.group(2);
        int item = brackets == null ? 1 : brackets.isBlank() ? COUNTED : number(brackets);
        if (raw.equals("NEW_ITEM-" + field + "[" + item + "]")) {
            return Optional.of(new OciFieldName(field, item, Set.of()));
        }
        Set<Oddity> oddities = oddities(raw, name);
        if (brackets == null) {
            oddities.add(Oddity.NO_NUMBER);
        } else if (item == COUNTED) {
            oddities.add(Oddity.NOT_COUNTED);
        } else if (!brackets.equals(Integer.toString(item))) {
            oddities.add(Oddity.NUMBER);
        }
        if (FURTHER.matcher(rest).find()) {
            oddities.add(Oddity.BRACKETS);
        }
        return Optional.of(new OciFieldName(field, item, oddities));
    }

    private static OciFieldName longText(String raw, Matcher name) {
        // of LONGTEXT_2:132[1] the first number is the item, the second counts its lines
        String index = name.group(1);
        int item = index == null ? number(name.group(2)) : Integer.parseInt(index);
        String field = OciField.LONGTEXT.name();
        if (raw.equals(OciField.LONGTEXT.parameterName(item))) {
            return new OciFieldName(field, item, Set.of());
        }
        if (index == null && item != COUNTED) {
            return new OciFieldName(field, item, EnumSet.of(Oddity.MISPLACED_NUMBER));
        }
        Set<Oddity> oddities = oddities(raw, unescaped(raw));
        if (oddities.isEmpty()) {
            oddities.add(Oddity.LONG_TEXT);
        }
        return new OciFieldName(field, item == COUNTED ? 1 : item, oddities);
    }

    private static Set<Oddity> oddities(String raw, String name) {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        if (!raw.equals(name)) {
            oddities.add(Oddity.ESCAPED);
        }
        if (name.chars().anyMatch(Character::isWhitespace)) {
            oddities.add(Oddity.BLANKS);
        }
        String plain = name.strip();
        if (!plain.regionMatches(true, 0, "NEW_ITEM-", 0, "NEW_ITEM-".length())) {
            oddities.add(Oddity.PREFIX);
        }
        if (!plain.equals(plain.toUpperCase(Locale.ROOT))) {
            oddities.add(Oddity.CASE);
        }
        return oddities;
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
