package io.punchout.store.jdbc;

import io.punchout.problem.PunchOutException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Runs statements. Alone, each is a transaction of its own; inside a transaction of the host nothing is committed here.
 * Thread-safe if the data source is.
 */
final class Database {
    private final DataSource source;
    private final String prefix;
    private final boolean joining;

    Database(DataSource source, String prefix, boolean joining) {
        this.source = source;
        this.prefix = prefix;
        this.joining = joining;
    }

    /** Sets values. */
    interface Binder {
        void bind(Values values) throws SQLException;
    }

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with a connection. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Tells whether statements take part in transactions of the host. */
    boolean isJoining() {
        return joining;
    }

    /** Tells whether a statement failed because a key was there already (SQL state class 23). */
    static boolean isDuplicate(PunchOutException failure) {
        return failure.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith("23");
    }

    /** Returns a statement with the configured prefix in the place of {@code ${prefix}}. */
    String sql(String text) {
        return text.replace("${prefix}", prefix);
    }

    <T> List<T> list(String sql, Binder binder, Row<T> row) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binder.bind(new Values(statement));
                try (ResultSet rows = statement.executeQuery()) {
                    List<T> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(row.read(rows));
                    }
                    return all;
                }
            }
        });
    }

    <T> Optional<T> first(String sql, Binder binder, Row<T> row) {
        return list(sql, binder, row).stream().findFirst();
    }

    int update(String sql, Binder binder) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binder.bind(new Values(statement));
                return statement.executeUpdate();
            }
        });
    }

    /** Runs work as one transaction. */
    <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            if (joining || connection.getAutoCommit()) {
                return work.run(connection);
            }
            return committed(connection, work);
        } catch (SQLException failure) {
            throw new PunchOutException("the database failed: SQL state " + failure.getSQLState(), failure);
        }
    }

    /** Runs several statements as one transaction, whatever the connection's mode. */
    <T> T together(Work<T> work) {
        return with(connection -> {
            if (joining || !connection.getAutoCommit()) {
                return work.run(connection);
            }
            connection.setAutoCommit(false);
            try {
                return committed(connection, work);
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.run(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }
}
