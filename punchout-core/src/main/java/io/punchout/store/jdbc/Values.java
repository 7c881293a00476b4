package io.punchout.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Sets the values of a statement, one after the other. */
final class Values {
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

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
