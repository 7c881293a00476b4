package io.punchout.store.jdbc;

import io.punchout.secret.Sha256;
import io.punchout.spi.ThrottleStore;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Failures in a database, counted over all nodes: one row a key, whose lock orders those who count at once. Thread-safe. */
final class JdbcThrottleStore implements ThrottleStore {
    private final Database database;
    private final String select;
    private final String count;
    private final String anew;
    private final String insert;
    private final String forget;
    private final String clean;

    JdbcThrottleStore(Database database) {
        this.database = database;
        this.select = database.sql("SELECT failures FROM ${prefix}failure WHERE key_hash = ? AND until_at > ?");
        this.count =
                database.sql("UPDATE ${prefix}failure SET failures = failures + 1 WHERE key_hash = ? AND until_at > ?");
        this.anew = database.sql(
                "UPDATE ${prefix}failure SET failures = 1, until_at = ? WHERE key_hash = ? AND until_at <= ?");
        this.insert = database.sql("INSERT INTO ${prefix}failure (key_hash, failures, until_at) VALUES (?, 1, ?)");
        this.forget = database.sql("DELETE FROM ${prefix}failure WHERE key_hash = ?");
        this.clean = database.sql("DELETE FROM ${prefix}failure WHERE key_hash IN (SELECT key_hash FROM"
                + " (SELECT key_hash FROM ${prefix}failure WHERE until_at <= ? ORDER BY until_at LIMIT ?) over_now)");
    }

    private static String hash(Key key) {
        String text = key.connectionId().length() + " " + key.connectionId() + key.caller();
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int failures(Key key, Instant now) {
        return database.first(select, values -> values.text(hash(key)).time(now), row -> row.getInt(1))
                .orElse(0);
    }

    @Override
    public int add(Key key, Instant now, Instant until) {
        String hash = hash(key);
        while (true) {
            // alone: MySQL deadlocks where several look for a row that is not there and then insert it
            boolean first = database.with(connection -> database.insertNew(
                    connection, insert, values -> values.text(hash).time(until)));
            Optional<Integer> counted =
                    first ? Optional.of(1) : database.together(connection -> next(connection, hash, now, until));
            // empty only if somebody forgot the row between two statements
            if (counted.isPresent()) {
                return counted.get();
            }
        }
    }

    private Optional<Integer> next(Connection connection, String hash, Instant now, Instant until) throws SQLException {
        if (Database.update(connection, count, values -> values.text(hash).time(now)) == 1) {
            return Database.list(connection, select, values -> values.text(hash).time(now), row -> row.getInt(1))
                    .stream()
                    .findFirst();
        }
        int again = Database.update(
                connection, anew, values -> values.time(until).text(hash).time(now));
        return again == 1 ? Optional.of(1) : Optional.empty();
    }

    @Override
    public void forget(Key key) {
        database.update(forget, values -> values.text(hash(key)));
    }

    /** Deletes what is forgotten at a time, at most so many. */
    int clean(Instant until, int most) {
        return database.update(clean, values -> values.time(until).number(most));
    }
}
