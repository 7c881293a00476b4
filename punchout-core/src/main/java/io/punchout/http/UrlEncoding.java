package io.punchout.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads and writes {@code application/x-www-form-urlencoded}. */
final class UrlEncoding {
    private static final int ASCII = 128;
    /** ASCII that stands for itself. */
    static final boolean[] SAFE = new boolean[ASCII];

    static {
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*-._"
                .chars()
                .forEach(c -> SAFE[c] = true);
    }

    private static final byte[] AND = {'&'};
    private static final byte[] EQUALS = {'='};

    private UrlEncoding() {}

    static Pairs parse(String encoded, Charset charset) {
        Pairs.Builder pairs = new Pairs.Builder();
        int start = 0;
        while (start < encoded.length()) {
            int end = encoded.indexOf('&', start);
            end = end < 0 ? encoded.length() : end;
            if (end > start) {
                pairs.add(pair(encoded, start, end, charset));
            }
            start = end + 1;
        }
        return pairs.build();
    }

    private static Parameter pair(String encoded, int start, int end, Charset charset) {
        int equals = encoded.indexOf('=', start);
        if (equals < 0 || equals > end) {
            return new Parameter(decode(encoded, start, end, charset), "");
        }
        return new Parameter(decode(encoded, start, equals, charset), decode(encoded, equals + 1, end, charset));
    }

    private static String decode(String text, int start, int end, Charset charset) {
        StringBuilder decoded = new StringBuilder(end - start);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%' && isEscape(text, i, end)) {
                bytes.write(Character.digit(text.charAt(i + 1), 16) << 4 | Character.digit(text.charAt(i + 2), 16));
                i += 2;
            } else if (c < 128) {
                // the second byte of a character in Shift_JIS, Big5 or GBK may be ASCII, and stand unescaped
                bytes.write(c == '+' ? ' ' : c);
            } else {
                flush(bytes, decoded, charset);
                decoded.append(c);
            }
        }
        flush(bytes, decoded, charset);
        return decoded.toString();
    }

    private static boolean isEscape(String text, int at, int end) {
        return at + 2 < end && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    private static void flush(ByteArrayOutputStream bytes, StringBuilder decoded, Charset charset) {
        if (bytes.size() > 0) {
            decoded.append(bytes.toString(charset));
            bytes.reset();
        }
    }

    static String encode(String before, List<Parameter> pairs, Charset charset, UnaryOperator<Parameter> change) {
        Utf8Text encoded = Utf8Text.of(pairs, 8).ascii(before);
        boolean first = true;
        for (Parameter pair : pairs) {
            if (!first) {
                encoded.ascii(AND);
            }
            first = false;
            Parameter changed = change.apply(pair);
            encoded.urlEncoded(changed.name(), charset).ascii(EQUALS).urlEncoded(changed.value(), charset);
        }
        return encoded.toAscii();
    }
}
