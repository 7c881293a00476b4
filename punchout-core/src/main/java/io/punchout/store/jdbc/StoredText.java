package io.punchout.store.jdbc;

import org.jspecify.annotations.Nullable;

/** Texts as every database can keep them: no NUL, no half of a surrogate pair. */
final class StoredText {
    private static final char NUL_SYMBOL = '\u2400';
    private static final char REPLACEMENT = '\uFFFD';

    private StoredText() {}

    static @Nullable String of(@Nullable String text) {
        return text == null || isPlain(text) ? text : replaced(text);
    }

    /** Tells whether a text is kept as it is. */
    static boolean isKept(String text) {
        return text.equals(of(text));
    }

    /**
     * Returns a text of at most so many characters, as a column counts them: H2 counts those of UTF-16, the others code
     * points, which are no more. No pair is split.
     */
    static @Nullable String cut(@Nullable String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        boolean splits =
                Character.isHighSurrogate(text.charAt(most - 1)) && Character.isLowSurrogate(text.charAt(most));
        return text.substring(0, splits ? most - 1 : most);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == 0) {
                kept.append(NUL_SYMBOL);
            } else if (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)) {
                kept.append(REPLACEMENT);
            } else {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }
}
