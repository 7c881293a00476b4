package io.punchout.cxml.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.cxml.CxmlStatus;
import io.punchout.cxml.model.CXML;
import io.punchout.problem.PunchOutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Versions, times, statuses and the writer")
class DtdVersionTest {

    @Test
    @DisplayName("versions are compared number by number")
    void compared() {
        assertThat(new DtdVersion("1.2.9")).isLessThan(new DtdVersion("1.2.014"));
        assertThat(new DtdVersion("1.2.014"))
                .isEqualTo(new DtdVersion("1.2.14"))
                .hasSameHashCodeAs(new DtdVersion("1.2.14"));
        assertThat(new DtdVersion("1.1.010").isAtLeast(new DtdVersion("1.2.001")))
                .isFalse();
        assertThat(new DtdVersion("1.2.036").isAtLeast(new DtdVersion("1.2.036")))
                .isTrue();
        assertThat(DtdVersion.DEFAULT).hasToString("1.2.014").isNotEqualTo("1.2.014");
        assertThat(new DtdVersion("1.2.050").systemId()).isEqualTo("http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2", "1.2.014.1", "1.2.x", "1.2.0140", "1.2.٠١٤", "1.2.014\"><x", " 1.2.014"})
    @DisplayName("nothing else is a version")
    void noVersion(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DtdVersion(text));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31T23:59:59.999Z, 2026-01-31T23:59:59+00:00", "1999-12-31T00:00:00Z, 1999-12-31T00:00:00+00:00"
    })
    @DisplayName("timestamps: offset with colon, never Z, western digits, whatever the machine's zone (p.24-25)")
    void time(Instant instant, String text) {
        assertThat(CxmlTime.now(Clock.fixed(instant, ZoneId.of("Asia/Kathmandu"))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T12:00:00.9-08:30",
                "2026-12-01T03:04:05+18:00",
                "1000-01-01T00:00:00-00:30",
                "0999-12-31T23:59:59+01:00",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "2026-01-31T12:00:00+01:00:30",
                "2026-01-31T12:00:00-00:00:30"
            })
    @DisplayName("a time with whatever offset and year")
    void times(String time) {
        OffsetDateTime read = OffsetDateTime.parse(time);
        assertThat(CxmlTime.of(read))
                .isEqualTo(read.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)));
    }

    @Test
    @DisplayName("Status codes of the guide (p.35-37)")
    void statuses() {
        assertThat(CxmlStatus.of(417)).hasValue(CxmlStatus.EXPECTATION_FAILED);
        assertThat(CxmlStatus.of(552)).isEmpty();
        for (CxmlStatus status : CxmlStatus.values()) {
            assertThat(CxmlStatus.of(status.code())).hasValue(status);
            assertThat(status.text()).isNotBlank();
        }
    }

    @Test
    @DisplayName("a model that is no XML is wrong use, not a broken document")
    void unwritable() {
        CXML document = new CXML();
        document.setPayloadID("\u0000");
        assertThatExceptionOfType(PunchOutException.class)
                .isThrownBy(() -> new CxmlWriter().write(document, DtdVersion.DEFAULT, StandardCharsets.UTF_8));
    }
}
