package io.punchout.cxml.write;

import org.jspecify.annotations.Nullable;

/** A document without a declaration, written into memory as text. Used by one thread. */
final class MarkupText {
    private final StringBuilder text;
    private boolean startOpen;

    MarkupText(int capacity) {
        text = new StringBuilder(capacity);
    }

    void start(@Nullable String prefix, String name) {
        closeStart();
        text.append('<');
        name(prefix, name);
        startOpen = true;
    }

    /** Adds an attribute to the element that just began. */
    void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        if (isPlain(value)) {
            text.append(value).append('"');
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                text.append("&quot;");
            } else if (c < ' ') {
                text.append("&#").append((int) c).append(';');
            } else {
                escaped(c);
            }
        }
        text.append('"');
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '&' || c == '<' || c == '>') {
                return false;
            }
        }
        return true;
    }

    void text(String some) {
        text(some.toCharArray(), 0, some.length());
    }

    void text(char[] some, int offset, int length) {
        closeStart();
        int end = offset + length;
        int written = offset;
        for (int i = offset; i < end; i++) {
            char c = some[i];
            if (c == '&' || c == '<' || c == '>' || c == '\r') {
                text.append(some, written, i - written);
                escaped(c);
                written = i + 1;
            }
        }
        text.append(some, written, end - written);
    }

    private void escaped(char c) {
        switch (c) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '\r' -> text.append("&#13;");
            default -> text.append(c);
        }
    }

    void end(@Nullable String prefix, String name) {
        if (startOpen) {
            text.append("/>");
            startOpen = false;
        } else {
            text.append("</");
            name(prefix, name);
            text.append('>');
        }
    }

    private void closeStart() {
        if (startOpen) {
            text.append('>');
            startOpen = false;
        }
    }

    private void name(@Nullable String prefix, String name) {
        if (prefix != null && !prefix.isEmpty()) {
            text.append(prefix).append(':');
        }
        text.append(name);
    }

    /** Returns what there is of a document that breaks off. */
    String broken() {
        closeStart();
        return toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
