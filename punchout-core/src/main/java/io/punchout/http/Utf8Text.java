package io.punchout.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A page or a form body while it is written, as UTF-8. Runs of plain ASCII, which nearly everything is, are copied as
 * they are; only the other characters are looked at one by one. Not thread-safe.
 */
final class Utf8Text {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private static final int ASCII = 0x80;

    /** What one byte becomes at most when it is URL-encoded. */
    private static final int ESCAPE = 3;

    /** What is reserved before it is needed, in bytes. */
    private static final int MOST_AT_ONCE = 1 << 28;

    private byte[] bytes;
    private int length;

    /** How many characters are written at most without looking whether there is room. */
    private static final int STRETCH = 256;

    /** Room for a stretch in either way of writing; larger than what a character becomes at most. */
    private static final int RESERVE = ESCAPE * STRETCH;

    /** How many pairs are looked at to tell how long all will be: to look at each takes as long as to write some. */
    private static final int SAMPLE = 200;

    /**
     * @param size how many bytes are expected; it grows beyond them
     */
    Utf8Text(int size) {
        bytes = new byte[size];
    }

    /**
     * Returns a text with room for pairs as long as the first ones are.
     *
     * @param around how many bytes stand around the name and value of a pair
     */
    static Utf8Text of(List<Parameter> pairs, int around) {
        int sample = Math.min(pairs.size(), SAMPLE);
        long size = 0;
        for (int i = 0; i < sample; i++) {
            size += pairs.get(i).name().length() + pairs.get(i).value().length() + around;
        }
        long all = sample == 0 ? 0 : size * pairs.size() / sample;
        return new Utf8Text((int) Math.min(all + all / 8 + RESERVE, MOST_AT_ONCE));
    }

    /** Adds ASCII as it is. */
    Utf8Text ascii(byte[] some) {
        room(some.length);
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
        return this;
    }

    /** Adds a text of ASCII alone, as it is. */
    Utf8Text ascii(String text) {
        return ascii(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Adds a text as {@link Html#escape(String)} gives it. */
    Utf8Text escaped(String text) {
        int from = 0;
        while (from < text.length()) {
            room(RESERVE);
            from = escaped(text, from, Math.min(text.length(), from + STRETCH));
        }
        return this;
    }

    /** Writes up to an end, or one character that does not stand for itself; returns where it came to. */
    private int escaped(String text, int from, int end) {
        byte[] out = bytes;
        int at = length;
        int i = from;
        while (i < end && text.charAt(i) < ASCII && Html.PLAIN[text.charAt(i)]) {
            out[at++] = (byte) text.charAt(i++);
        }
        length = at;
        if (i == end) {
            return end;
        }
        char c = text.charAt(i);
        if (c >= ASCII && !Character.isSurrogate(c)) {
            utf8(c);
        } else if (Html.isPair(text, i)) {
            utf8(text.codePointAt(i++));
        } else {
            for (char each : Html.reference(c).toCharArray()) {
                utf8(each);
            }
        }
        return i + 1;
    }

    /** Adds a text as {@code application/x-www-form-urlencoded} has it, in a charset in which ASCII is ASCII. */
    Utf8Text urlEncoded(String text, Charset charset) {
        int from = 0;
        while (from < text.length()) {
            room(RESERVE);
            from = urlEncoded(text, from, Math.min(text.length(), from + STRETCH), charset);
        }
        return this;
    }

    /** Writes ASCII up to an end, for which there is room, or a run of other characters; returns where it came to. */
    private int urlEncoded(String text, int from, int end, Charset charset) {
        byte[] out = bytes;
        int at = length;
        int i = from;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                break;
            }
            if (UrlEncoding.SAFE[c]) {
                out[at++] = (byte) c;
            } else if (c == ' ') {
                out[at++] = '+';
            } else {
                out[at++] = '%';
                out[at++] = HEX[c >> 4];
                out[at++] = HEX[c & 15];
            }
        }
        length = at;
        return i < end ? encodedOther(text, i, charset) : end;
    }

    private int encodedOther(String text, int from, Charset charset) {
        int to = from + 1;
        while (to < text.length() && text.charAt(to) >= ASCII) {
            to++;
        }
        byte[] some = text.substring(from, to).getBytes(charset);
        room(ESCAPE * some.length);
        for (byte b : some) {
            // the second byte of a character in Shift_JIS, Big5 or GBK may be ASCII
            if (b >= 0 && UrlEncoding.SAFE[b]) {
                bytes[length++] = b;
            } else if (b == ' ') {
                bytes[length++] = '+';
            } else {
                bytes[length++] = '%';
                bytes[length++] = HEX[(b >> 4) & 15];
                bytes[length++] = HEX[b & 15];
            }
        }
        return to;
    }

    private void utf8(int c) {
        if (c < ASCII) {
            bytes[length++] = (byte) c;
            return;
        }
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            if (c < 0x1_0000) {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
            } else {
                bytes[length++] = (byte) (0xF0 | (c >> 18));
                bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * length));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Returns what was written, if it was ASCII alone. */
    String toAscii() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
