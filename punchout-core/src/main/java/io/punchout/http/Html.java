package io.punchout.http;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

/** Escapes text for HTML. */
public final class Html {
    /** ASCII that stands for itself when it is escaped. */
    static final boolean[] PLAIN = new boolean[128];

    static {
        Arrays.fill(PLAIN, ' ', 0x7f, true);
        "&<>\"'".chars().forEach(c -> PLAIN[c] = false);
        PLAIN['\t'] = true;
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
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(html)) {
            return html.getBytes(charset);
        }
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
            if (c < PLAIN.length ? PLAIN[c] : !Character.isSurrogate(c)) {
                continue;
            }
            if (isPair(text, i)) {
                i++;
            } else {
                out.append(text, written, i).append(reference(c));
                written = i + 1;
            }
        }
        if (written == 0) {
            // the other method copies character by character
            out.append(text);
        } else {
            out.append(text, written, text.length());
        }
    }

    /** Returns what stands for a character of markup or a control character, or for half of a pair. */
    static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> "\uFFFD";
        };
    }

    /** Tells whether a character beyond the basic plane begins here. */
    static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
