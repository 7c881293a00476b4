package io.punchout.cxml.write;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Timestamps as the guide demands them: {@code 2026-01-31T12:00:00+00:00}, never with Z (p.24-25). */
public final class CxmlTime {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private CxmlTime() {}

    /** Returns a time with its own offset. */
    public static String of(OffsetDateTime time) {
        return time.format(FORM);
    }

    /** Returns the time of a clock, in UTC. */
    public static String now(Clock clock) {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).format(FORM);
    }
}
