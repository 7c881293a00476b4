package io.punchout.oci;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.stream.Collectors;

/** Brings texts into the form that return forms carry (OCI 2.4). */
final class OciText {
    private OciText() {}

    /** Returns the text on one line: line breaks and tabs become a blank, control characters and outer blanks go. */
    static String singleLine(String text) {
        return clean(unified(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /** Returns the text with its line breaks as LF; control characters and outer blanks go. */
    static String lines(String text) {
        return clean(unified(text));
    }

    private static String unified(String text) {
        return text.replaceAll("\\R", "\n").replace('\t', ' ');
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    static boolean fits(String text, int length) {
        return text.codePointCount(0, text.length()) <= length;
    }

    /** Returns the first characters, never half of one. */
    static String cut(String text, int length) {
        return fits(text, length)
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length)).strip();
    }

    /** Returns the text with what the charset lacks replaced: by its base letter, or else by a question mark. */
    static String encodable(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (encoder.canEncode(character)) {
                replaced.append(character);
            } else {
                String base =
                        Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
                replaced.append(!base.isEmpty() && encoder.canEncode(base) ? base : "?");
            }
        });
        return replaced.toString();
    }
}
