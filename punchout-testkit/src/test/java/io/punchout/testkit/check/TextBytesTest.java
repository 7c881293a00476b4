package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextBytesTest {

    @Test
    void utf8WithAndWithoutMark() {
        assertThat(TextBytes.decode("Größe".getBytes(StandardCharsets.UTF_8))).isEqualTo("Größe");
        assertThat(TextBytes.decode("\uFEFFGröße".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Größe");
    }

    @Test
    void legacyToTheLastByte() {
        assertThat(TextBytes.decode("10 \u20AC".getBytes(TextBytes.LEGACY))).isEqualTo("10 \u20AC");
        assertThat(TextBytes.decode("Größe ü".getBytes(TextBytes.LEGACY))).isEqualTo("Größe ü");
    }

    @Test
    void utf16() {
        assertThat(TextBytes.decode("a=ü".getBytes(StandardCharsets.UTF_16))).isEqualTo("a=ü");
        assertThat(TextBytes.decode(new byte[0])).isEmpty();
    }
}
