package io.punchout.testkit.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Text in bytes of which nobody says the charset. */
final class TextBytes {
    static final Charset LEGACY = Charset.forName("windows-1252");

    private TextBytes() {}

    /** Returns the text: by its byte order mark, else as UTF-16 or UTF-8 if it is, else as windows-1252. */
    static String decode(byte[] bytes) {
        return decode(bytes, bytes.length);
    }

    /** Returns the text of the first bytes; its last character may be cut off. */
    static String decode(byte[] bytes, int most) {
        int length = Math.min(bytes.length, most);
        String text = new String(bytes, 0, length, charset(bytes, length));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes, int length) {
        int first = length > 0 ? bytes[0] & 0xff : 0;
        int second = length > 1 ? bytes[1] & 0xff : 0xff;
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf8(bytes, length) ? StandardCharsets.UTF_8 : LEGACY;
    }

    /** Tells whether bytes are UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        return isUtf8(bytes, bytes.length);
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(bytes, 0, length), CharBuffer.allocate(length), length == bytes.length)
                .isError();
    }
}
