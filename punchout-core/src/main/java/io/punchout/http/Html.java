package io.punchout.http;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Escapes text for HTML. */
public final class Html {
    private static final boolean[] PLAIN = new boolean[127];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        "&<>\"'".chars().forEach(c -> PLAIN[c] = false);
    }

    private Html() {}

    /**
     * Returns the text so that it can stand in element content and in a quoted attribute: markup characters and line
     * breaks become references (a browser gives them back unchanged), NUL and other C0 controls except tab become
     * U+FFFD, lone surrogates too.
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        escape(text, out);
        return out.toString();
    }

    /** Returns a page in a charset; characters that it lacks become references. */
    static byte[] encode(String html, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return html.getBytes(charset);
        }
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder out = new StringBuilder(html.length());
        html.codePoints().forEach(c -> {
            String character = Character.toString(c);
            out.append(encoder.canEncode(character) ? character : "&#" + c + ";");
        });
        return out.toString().getBytes(charset);
    }

    /** Returns markup in ASCII; all other characters become references. */
    static String ascii(CharSequence html) {
        StringBuilder out = new StringBuilder(html.length());
        html.codePoints().forEach(c -> {
            if (c < 0x80) {
                out.append((char) c);
            } else {
                out.append("&#").append(c).append(';');
            }
        });
        return out.toString();
    }

    /** Appends the escaped text, see {@link #escape(String)}. */
    public static void escape(String text, StringBuilder out) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escaped = c < PLAIN.length && PLAIN[c] ? null : escaped(c, text, i);
            if (escaped != null) {
                out.append(text, written, i).append(escaped);
                written = i + 1;
            }
        }
        out.append(text, written, text.length());
    }

    /** Returns what stands for a character; null for the character itself. */
    private static @Nullable String escaped(char c, String text, int at) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            case '\t' -> null;
            default -> c < ' ' || c == 0x7f || (Character.isSurrogate(c) && isLone(text, at)) ? "\uFFFD" : null;
        };
    }

    private static boolean isLone(String text, int at) {
        boolean paired = Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !paired;
    }
}
