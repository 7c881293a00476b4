package io.punchout.cxml.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timestamps as the guide (p.24-25) demands them, and as real systems write them. */
class CxmlTimestampTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00+01:00, 2026-01-31T11:00:00Z, true",
        "2026-01-31T12:00:00.123-08:00, 2026-01-31T20:00:00.123Z, true",
        "2026-01-31T12:00:00, 2026-01-31T12:00:00Z, false",
        "2026-01-31T12:00:00+0200, 2026-01-31T10:00:00Z, false",
        "2026-01-31T12:00:00.5Z, 2026-01-31T12:00:00.5Z, false",
        "2026-01-31 12:00, 2026-01-31T12:00:00Z, false",
        "2026-01-31, 2026-01-31T00:00:00Z, false",
        "20260131, 2026-01-31T00:00:00Z, false",
        "2026-1-3T4:05:06+01, 2026-01-03T03:05:06Z, false",
        "Mon May 19 18:29:48 +0000 2008, 2008-05-19T18:29:48Z, false",
        "Mon May 19 18:29:48 GMT 2008, 2008-05-19T18:29:48Z, false"
    })
    void everyKnownForm(String text, Instant instant, boolean strict) {
        CxmlTimestamp timestamp = CxmlTimestamp.parse(text);
        assertThat(timestamp.value().map(OffsetDateTime::toInstant)).contains(instant);
        assertThat(timestamp.isStrict()).isEqualTo(strict);
        assertThat(timestamp.raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "--T+00:00",
                "yesterday",
                "2026-02-30T12:00:00+01:00",
                "2026-01-31T25:00:00+01:00",
                "2026-01-31T12:00:00+99:00",
                "Mon Foo 19 18:29:48 +0000 2008"
            })
    void whatMeansNothingIsKeptAsText(String text) {
        CxmlTimestamp timestamp = CxmlTimestamp.parse(text);
        assertThat(timestamp.value()).isEmpty();
        assertThat(timestamp.isStrict()).isFalse();
        assertThat(timestamp.raw()).isEqualTo(text);
    }

    @Test
    void aTextThatIsTooLongForATimestampIsNotLookedAt() {
        String digits = "2026-01-31T12:00:00." + "0".repeat(10_000) + "+01:00";
        assertThat(CxmlTimestamp.parse(digits).value()).isEmpty();
        assertThat(CxmlTimestamp.parse(digits).isStrict()).isFalse();
        assertThat(CxmlTimestamp.parse(digits).raw()).isEqualTo(digits);
    }

    @Test
    void noTextWhateverThrows() {
        Random random = new Random(20260131);
        String letters = "0123456789-:+TZ. ,MayGMT\u0660\uD800";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "2026-01-31T12:00:00+01:00" : "");
            for (int edits = random.nextInt(12); edits > 0; edits--) {
                text.insert(random.nextInt(text.length() + 1), letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(CxmlTimestamp.parse(text.toString()).raw()).isEqualTo(text.toString());
        }
    }

    @Test
    void whatIsTakenAtAGlanceIsWhatIsReadAsStrict() {
        String demanded = "2026-01-31T12:00:00+01:00";
        Random random = new Random(20260131);
        int strict = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(demanded);
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                text.setCharAt(random.nextInt(text.length()), "0123456789-+:.TZ ".charAt(random.nextInt(17)));
            }
            boolean asDemanded = CxmlTimestamp.isAsDemanded(text.toString());
            assertThat(asDemanded)
                    .as(text.toString())
                    .isEqualTo(CxmlTimestamp.parse(text.toString()).isStrict());
            strict += asDemanded ? 1 : 0;
        }
        assertThat(strict).isBetween(5_000, 15_000);
    }
}
