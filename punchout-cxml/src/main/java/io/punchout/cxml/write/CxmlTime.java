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
        int offset = time.getOffset().getTotalSeconds();
        if (time.getYear() < 1_000 || time.getYear() > 9_999 || offset % 60 != 0) {
            return time.format(FORM);
        }
        StringBuilder text = new StringBuilder(25).append(time.getYear());
        two(text, '-', time.getMonthValue());
        two(text, '-', time.getDayOfMonth());
        two(text, 'T', time.getHour());
        two(text, ':', time.getMinute());
        two(text, ':', time.getSecond());
        two(text, offset < 0 ? '-' : '+', Math.abs(offset) / 3_600);
        two(text, ':', Math.abs(offset) / 60 % 60);
        return text.toString();
    }

    private static void two(StringBuilder text, char before, int number) {
        text.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Returns the time of a clock, in UTC. */
    public static String now(Clock clock) {
        return of(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
