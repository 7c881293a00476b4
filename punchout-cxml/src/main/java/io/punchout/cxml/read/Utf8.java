package io.punchout.cxml.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8 (RFC 3629, 4): without decoding them, which takes several times as long. Stateless. */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    static boolean isWellFormed(byte[] bytes, int start) {
        int at = start;
        while (true) {
            at = afterAscii(bytes, at);
            if (at == bytes.length) {
                return true;
            }
            int length = sequence(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
    }

    /** Most of a document is US-ASCII: eight bytes at once. */
    private static int afterAscii(byte[] bytes, int start) {
        int at = start;
        while (bytes.length - at >= Long.BYTES && ((long) EIGHT.get(bytes, at) & BEYOND_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Returns the length of the character beyond US-ASCII at a place; 0 if none stands there. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        if (first < 0xE0) {
            return isBetween(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (first < 0xF0) {
            // no shorter form of a character, and no surrogate
            boolean second = isBetween(bytes, at + 1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
            return second && isBetween(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
        }
        boolean second = isBetween(bytes, at + 1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return second && isBetween(bytes, at + 2, 0x80, 0xBF) && isBetween(bytes, at + 3, 0x80, 0xBF) ? 4 : 0;
    }

    private static boolean isBetween(byte[] bytes, int at, int least, int most) {
        return at < bytes.length && (bytes[at] & 0xFF) >= least && (bytes[at] & 0xFF) <= most;
    }
}
