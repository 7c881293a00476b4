package io.punchout.cxml.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which bytes of US-ASCII stand for themselves where, in XML of the plainest kind. Stateless. */
final class PlainBytes {
    private static final byte TEXT = 1;
    private static final byte VALUE = 2;
    private static final byte NAME_START = 4;
    private static final byte NAME = 8;
    private static final byte BLANK = 16;
    private static final byte[] KINDS = kinds();
    private static final byte[] AMP = ascii("&amp;");
    private static final byte[] LT = ascii("&lt;");
    private static final byte[] GT = ascii("&gt;");
    private static final byte[] QUOT = ascii("&quot;");

    private PlainBytes() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int b = 0; b < kinds.length; b++) {
            boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_';
            boolean digit = (b >= '0' && b <= '9') || b == '-' || b == '.';
            boolean blank = b == ' ' || b == '\t' || b == '\n';
            boolean shown = (b >= ' ' && b < 0x7F && b != '&' && b != '<' && b != '>');
            kinds[b] = (byte) ((shown || blank ? TEXT : 0)
                    | (shown && b != '"' ? VALUE : 0)
                    | (letter ? NAME_START : 0)
                    | (letter || digit ? NAME : 0)
                    | (blank || b == '\r' ? BLANK : 0));
        }
        return kinds;
    }

    private static boolean is(byte b, byte kind) {
        return (KINDS[b & 0xFF] & kind) != 0;
    }

    /** Returns the end of the text from a place on that would be written as it stands. */
    static int afterText(byte[] bytes, int start) {
        return after(bytes, start, TEXT);
    }

    /** Returns the end of what stands for itself in a value within a quote, whichever of the two is around it. */
    static int afterValue(byte[] bytes, int start, byte quote) {
        int at = start;
        while (at < bytes.length && bytes[at] != quote && is(bytes[at], VALUE)) {
            at++;
        }
        return at;
    }

    static int afterBlanks(byte[] bytes, int start) {
        return after(bytes, start, BLANK);
    }

    /** Returns the end of a name of US-ASCII without a prefix; the start if there is none. */
    static int afterName(byte[] bytes, int start) {
        return start < bytes.length && is(bytes[start], NAME_START) ? after(bytes, start + 1, NAME) : start;
    }

    private static int after(byte[] bytes, int start, byte kind) {
        int at = start;
        while (at < bytes.length && is(bytes[at], kind)) {
            at++;
        }
        return at;
    }

    /** Returns the end of the text that begins beyond US-ASCII, and has both; the start if none begins there. */
    static int afterDecodable(byte[] bytes, int start) {
        int at = afterBeyondAscii(bytes, start);
        while (at > start && at < bytes.length && (bytes[at] < 0 || is(bytes[at], TEXT))) {
            at++;
        }
        return at;
    }

    /** Returns the end of what is beyond US-ASCII from a place on. */
    static int afterBeyondAscii(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && bytes[at] < 0) {
            at++;
        }
        return at;
    }

    /**
     * Returns the place behind a reference to one of the predefined entities that is written as it was read; the same place
     * if there is another one, or none.
     */
    static int afterReference(byte[] bytes, int start, boolean inValue) {
        if (begins(bytes, start, AMP)) {
            return start + AMP.length;
        }
        if (begins(bytes, start, LT) || begins(bytes, start, GT)) {
            return start + LT.length;
        }
        return inValue && begins(bytes, start, QUOT) ? start + QUOT.length : start;
    }

    /** Tells whether a word stands at a place. */
    static boolean begins(byte[] bytes, int at, byte[] word) {
        return bytes.length - at >= word.length && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
