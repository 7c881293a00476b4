package io.punchout.testkit.check;

import java.util.Locale;

/** Keeps what a message holds from steering the terminal that shows it. */
final class Escapes {
    private Escapes() {}

    /** Returns one line of text in which every character that is no visible one is written as an escape. */
    static String text(String raw) {
        return escape(raw, true);
    }

    /** Returns JSON with the same meaning: only inside its strings are there characters to be escaped. */
    static String json(String json) {
        return escape(json, false);
    }

    private static String escape(String raw, boolean lines) {
        if (raw.codePoints().noneMatch(c -> isHidden(c, lines))) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> {
            if (!isHidden(c, lines)) {
                out.appendCodePoint(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else {
                for (char unit : Character.toChars(c)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        });
        return out.toString();
    }

    private static boolean isHidden(int c, boolean lines) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> lines || c >= 0x7f;
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
