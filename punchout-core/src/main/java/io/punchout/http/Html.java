package io.punchout.http;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Escapes text for HTML. */
public final class Html {
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

    /** Appends the escaped text, see {@link #escape(String)}. */
    public static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append('\t');
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(c < ' ' || c == 0x7f || Character.isSurrogate(c) ? '\uFFFD' : c);
                    }
                }
            }
        }
    }
}
