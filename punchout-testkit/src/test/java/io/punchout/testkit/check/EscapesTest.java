package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapesTest {

    @Test
    void textOfOneLine() {
        assertThat(Escapes.text("Größe \u20AC \uD83D\uDE00")).isEqualTo("Größe \u20AC \uD83D\uDE00");
        assertThat(Escapes.text("a\u001B[31m\u009Bb\n\u202Ec\u2028\uD800"))
                .isEqualTo("a\\u001b[31m\\u009bb\\n\\u202ec\\u2028\\ud800");
    }

    @Test
    void jsonKeepsItsLines() {
        assertThat(Escapes.json("{\n\"a\" : \"\u007F\u202E\"}")).isEqualTo("{\n\"a\" : \"\\u007f\\u202e\"}");
    }
}
