package io.punchout.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes {@code application/x-www-form-urlencoded}. */
final class UrlEncoding {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private static final int ASCII = 128;
    private static final boolean[] SAFE = new boolean[ASCII];

    static {
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*-._"
                .chars()
                .forEach(c -> SAFE[c] = true);
    }

    private UrlEncoding() {}

    static List<Parameter> parse(String encoded, Charset charset) {
        List<Parameter> pairs = new ArrayList<>();
        int start = 0;
        while (start < encoded.length()) {
            int end = encoded.indexOf('&', start);
            end = end < 0 ? encoded.length() : end;
            if (end > start) {
                pairs.add(pair(encoded, start, end, charset));
            }
            start = end + 1;
        }
        return pairs;
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

    static String encode(List<Parameter> pairs, Charset charset) {
        int size = 0;
        for (Parameter pair : pairs) {
            size += pair.name().length() + pair.value().length() + 8;
        }
        StringBuilder encoded = new StringBuilder(size);
        for (Parameter pair : pairs) {
            if (encoded.length() > 0) {
                encoded.append('&');
            }
            encode(pair.name(), charset, encoded);
            encoded.append('=');
            encode(pair.value(), charset, encoded);
        }
        return encoded.toString();
    }

    /** The charset is one in which ASCII is ASCII, so that only what is none needs to be encoded. */
    private static void encode(String text, Charset charset, StringBuilder encoded) {
        int end = text.length();
        int at = 0;
        while (at < end) {
            int from = at;
            while (at < end && isSafe(text.charAt(at))) {
                at++;
            }
            encoded.append(text, from, at);
            from = at;
            while (at < end && text.charAt(at) >= ASCII) {
                at++;
            }
            if (at > from) {
                for (byte b : text.substring(from, at).getBytes(charset)) {
                    encode(b & 0xff, encoded);
                }
            } else if (at < end) {
                encode(text.charAt(at), encoded);
                at++;
            }
        }
    }

    private static void encode(int c, StringBuilder encoded) {
        if (c == ' ') {
            encoded.append('+');
        } else if (c < ASCII && SAFE[c]) {
            encoded.append((char) c);
        } else {
            encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }

    private static boolean isSafe(char c) {
        return c < ASCII && SAFE[c];
    }
}
