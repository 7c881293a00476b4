package io.punchout.cxml.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RFC 3629: bytes are UTF-8 for us when they are for the JDK's decoder")
class Utf8Test {
    /** Both sides of every border between kinds of bytes. */
    private static final int[] BORDERS = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException refused) {
            return false;
        }
    }

    private static int check(byte[] bytes) {
        boolean decodes = decodes(bytes);
        if (Utf8.isWellFormed(bytes, 0) != decodes) {
            assertThat(Utf8.isWellFormed(bytes, 0))
                    .as(ByteBuffer.wrap(bytes).toString())
                    .isEqualTo(decodes);
        }
        return decodes ? 1 : 0;
    }

    @Test
    @DisplayName("every two bytes, and what stands at borders up to five of them")
    void allBytes() {
        int wellFormed = 0;
        for (int i = 0; i < 1 << 16; i++) {
            wellFormed += check(new byte[] {(byte) (i >> 8), (byte) i});
        }
        int most = BORDERS.length * BORDERS.length * BORDERS.length;
        for (int i = 0; i < most; i++) {
            byte[] three = {
                (byte) BORDERS[i / BORDERS.length / BORDERS.length],
                (byte) BORDERS[i / BORDERS.length % BORDERS.length],
                (byte) BORDERS[i % BORDERS.length]
            };
            wellFormed += check(three);
            for (int last : BORDERS) {
                wellFormed += check(new byte[] {three[0], three[1], three[2], (byte) last});
                wellFormed += check(new byte[] {'x', three[0], three[1], three[2], (byte) last});
            }
        }
        assertThat(wellFormed).isGreaterThan(16_384);
    }

    @Test
    @DisplayName("what stands before the start does not count")
    void start() {
        byte[] text = "\u00FFüß東京😀".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.isWellFormed(text, 0)).isTrue();
        assertThat(Utf8.isWellFormed(text, 1)).isFalse();
        assertThat(Utf8.isWellFormed(text, 2)).isTrue();
        assertThat(Utf8.isWellFormed(text, text.length)).isTrue();
    }
}
