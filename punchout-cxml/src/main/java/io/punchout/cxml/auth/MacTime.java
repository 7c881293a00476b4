package io.punchout.cxml.auth;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** The dates of a CredentialMac: the offset with or without its colon, as the guide itself writes both. Never without. */
final class MacTime {
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);
    private static final int MOST_CHARACTERS = 40;

    private MacTime() {}

    static Optional<Instant> parse(String text) {
        String plain = text.strip();
        if (plain.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(plain, FORM).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
