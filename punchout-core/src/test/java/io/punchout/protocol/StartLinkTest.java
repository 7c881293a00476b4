package io.punchout.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("pitfalls, leaking: a start link knows how to leave its token out of a text")
class StartLinkTest {
    private static final String REDACTED = "https://shop.example/start?lang=en&token=***";

    @Test
    @DisplayName("wherever the token stands, and nothing else")
    void redacts() {
        StartLink link = new StartLink(URI.create("https://shop.example/start?lang=en&token=Ab_9-z"), REDACTED);
        assertThat(link.redact("<URL>https://shop.example/start?lang=en&amp;token=Ab_9-z</URL> Ab_9-z Ab_9"))
                .isEqualTo("<URL>https://shop.example/start?lang=en&amp;token=***</URL> *** Ab_9");
    }

    @ParameterizedTest
    @DisplayName("a link whose token would read differently in XML, or stands elsewhere, is refused")
    @CsvSource({
        "https://shop.example/start?lang=en&token=a&b",
        "https://shop.example/start?lang=en&token=",
        "https://shop.example/start?token=Ab9",
    })
    void refused(String url) {
        assertThatThrownBy(() -> new StartLink(URI.create(url), REDACTED)).isInstanceOf(IllegalArgumentException.class);
    }
}
