package io.punchout.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Sets the values of a statement, one after the other. */
final class Values {
    private static final long LAST_SECOND = Long.MAX_VALUE / 2_000_000;

    private final PreparedStatement statement;
    private int index;

    Values(PreparedStatement statement) {
        this.statement = statement;
    }

    Values text(@Nullable String value) throws SQLException {
        statement.setString(++index, StoredText.of(value));
        return this;
    }

    /** Sets a text, cut to the characters that its column holds. */
    Values text(@Nullable String value, int most) throws SQLException {
        return text(StoredText.cut(value, most));
    }

    Values bytes(byte[] value) throws SQLException {
        statement.setBytes(++index, value);
        return this;
    }

    Values number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Values flag(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    Values time(Instant value) throws SQLException {
        return number(micros(value));
    }

    /** Returns a time as its column keeps it; what is beyond the column, as "for ever" may be, is its edge. */
    static long micros(Instant time) {
        long seconds = Math.max(-LAST_SECOND, Math.min(LAST_SECOND, time.getEpochSecond()));
        return seconds * 1_000_000 + time.getNano() / 1_000;
    }

    /** Returns a duration as its column keeps it, as {@link #micros(Instant)} does a time. */
    static long micros(Duration time) {
        long seconds = Math.max(-LAST_SECOND, Math.min(LAST_SECOND, time.getSeconds()));
        return seconds * 1_000_000 + time.getNano() / 1_000;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
