package io.punchout.cxml.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.problem.PunchOutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a Response is the same bytes whether an XML writer had to write it or not")
class ResponseWriterTest {
    private static final String TIME = "2026-03-01T09:00:00+00:00";
    private static final String URL = "https://shop.example/start?token=a";

    private static ResponseWriter writer(String payloadId) {
        return new ResponseWriter(payloadId, TIME, DtdVersion.DEFAULT);
    }

    private static void assertSame(ResponseWriter writer, String text, String explanation, String url) {
        assertThat(writer.write(200, text, explanation, url))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(writer.escaped(200, text, explanation, url), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("with a start page and without one (guide p.42 and 84)")
    void usual() {
        assertSame(writer("1@shop.example"), "OK", "success", URL);
        assertSame(writer("1@shop.example"), "OK", "success", null);
        assertThat(writer("1@shop.example").write(200, "OK", "success", URL))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE cXML SYSTEM \""
                        + DtdVersion.DEFAULT.systemId() + "\">\n<cXML payloadID=\"1@shop.example\" timestamp=\"" + TIME
                        + "\"><Response><Status code=\"200\" text=\"OK\" xml:lang=\"en\">success</Status>"
                        + "<PunchOutSetupResponse><StartPage><URL>" + URL
                        + "</URL></StartPage></PunchOutSetupResponse></Response></cXML>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a&b&&amp;",
                "<",
                ">",
                "]]>",
                "\"",
                "'",
                "ü",
                "東京",
                "😀",
                "\n",
                "\r",
                "\t",
                "~",
                "\u007F",
                "\u0085",
                "\uFFFD",
                "&\""
            })
    @DisplayName("whatever is in the texts")
    void anyText(String some) {
        assertSame(writer(some), "OK", "success", URL);
        assertSame(writer("x" + some + "x"), some, "success", URL);
        assertSame(writer("1"), "x" + some + "x", some, URL);
        assertSame(writer("1"), "OK", "x" + some + "x", some);
        assertSame(writer("1"), "OK", some, "x" + some + "x");
    }

    @Test
    @DisplayName("a character that XML does not allow is refused")
    void noCharacter() {
        assertThatThrownBy(() -> writer("1").write(400, "Bad Request", "a\u0001b", null))
                .isInstanceOf(PunchOutException.class);
    }
}
