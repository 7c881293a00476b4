package io.punchout.platform;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a procurement system counts when it limits the length of a text. */
public enum Counted {
    /** Characters, each code point as one. */
    CHARACTERS,
    /** Bytes of UTF-8. */
    BYTES;

    /** Returns how long a text is. */
    public int length(String text) {
        return this == BYTES ? text.getBytes(StandardCharsets.UTF_8).length : text.codePointCount(0, text.length());
    }

    /** Returns the longest beginning of a text that is within a length; no character is split. */
    public String beginning(String text, int most) {
        int end = 0;
        int length = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            length += this == BYTES ? length(Character.toString(codePoint)) : 1;
            if (length > most) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    /** Returns the name in a profile's file, for example {@code "bytes"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
