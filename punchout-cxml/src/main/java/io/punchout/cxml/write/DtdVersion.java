package io.punchout.cxml.write;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of the cXML DTD, for example {@code 1.2.014}. Compared number by number. Immutable.
 *
 * @param text the version as the DOCTYPE writes it
 */
public record DtdVersion(String text) implements Comparable<DtdVersion> {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){2}");

    /** What most procurement systems send and accept. */
    public static final DtdVersion DEFAULT = new DtdVersion("1.2.014");

    private static final DtdVersion OLDEST = new DtdVersion("1.1.001");
    private static final DtdVersion NEWEST = new DtdVersion("1.2.071");

    /**
     * @throws IllegalArgumentException if the text is no version
     */
    public DtdVersion {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no cXML version such as 1.2.014");
        }
    }

    /** Tells whether this lies between the first version of the PunchOut documents of today and the newest known here. */
    public boolean isKnown() {
        return isAtLeast(OLDEST) && NEWEST.isAtLeast(this);
    }

    /** Returns the system id of this version's main DTD. */
    public String systemId() {
        return "http://xml.cxml.org/schemas/cXML/" + text + "/cXML.dtd";
    }

    /** Tells whether this is the other version or a later one. */
    public boolean isAtLeast(DtdVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(DtdVersion other) {
        return Integer.compare(number(), other.number());
    }

    /** Returns the three numbers as one: none has more than three digits. */
    private int number() {
        int number = 0;
        int part = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                number = (number + part) * 1_000;
                part = 0;
            } else {
                part = part * 10 + (c - '0');
            }
        }
        return number + part;
    }

    /** Versions are equal if their numbers are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DtdVersion that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return number();
    }

    @Override
    public String toString() {
        return text;
    }
}
