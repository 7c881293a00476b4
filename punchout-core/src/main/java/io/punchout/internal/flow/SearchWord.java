package io.punchout.internal.flow;

import org.jspecify.annotations.Nullable;

/** What to search recorded messages for, whatever way a text was escaped in them. */
final class SearchWord {
    private static final int SHORTEST = 2;

    private SearchWord() {}

    /** Returns the longest piece that no protocol escapes: letters and digits of ASCII, dots, hyphens; null if too short. */
    static @Nullable String of(String text) {
        String best = "";
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isPlain(text.charAt(i))) {
                if (i - start > best.length()) {
                    best = text.substring(start, i);
                }
                start = i + 1;
            }
        }
        return best.length() < SHORTEST ? null : best;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
