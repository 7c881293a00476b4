package io.punchout.store.jdbc;

import io.punchout.problem.PunchOutException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements. Alone, each is a transaction of its own, and one that the database gave up for another's sake (a
 * deadlock) is run again; inside a transaction of the host nothing is committed here and nothing repeated. Thread-safe if
 * the data source is.
 */
final class Database {
    /** Many, for where a pool is stricter than READ COMMITTED, each row that many want gives up all but one of them. */
    private static final int ATTEMPTS = 15;

    private static final long PAUSE = 20_000_000;

    private final DataSource source;
    private final String prefix;
    private final boolean joining;
    private volatile @Nullable Dialect dialect;
    private volatile @Nullable Caseless caseless;

    Database(DataSource source, String prefix, boolean joining, @Nullable Dialect dialect) {
        this.source = source;
        this.prefix = prefix;
        this.joining = joining;
        this.dialect = dialect;
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

    /** Returns the kind of database: as configured, or as it says itself. */
    Dialect dialect(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            known = Dialect.of(connection);
            dialect = known;
        }
        return known;
    }

    /** Returns how texts are looked for here. */
    Caseless caseless(Connection connection) throws SQLException {
        Caseless known = caseless;
        if (known == null) {
            known = Caseless.of(dialect(connection), connection);
            caseless = known;
        }
        return known;
    }

    <T> List<T> list(String sql, Binder binder, Row<T> row) {
        return with(connection -> list(connection, sql, binder, row));
    }

    static <T> List<T> list(Connection connection, String sql, Binder binder, Row<T> row) throws SQLException {
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
    }

    <T> Optional<T> first(String sql, Binder binder, Row<T> row) {
        return list(sql, binder, row).stream().findFirst();
    }

    int update(String sql, Binder binder) {
        return with(connection -> update(connection, sql, binder));
    }

    static int update(Connection connection, String sql, Binder binder) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(new Values(statement));
            return statement.executeUpdate();
        }
    }

    /** Inserts a row unless there is one of its key, without harm to the transaction; tells whether it did. */
    boolean insertNew(Connection connection, String insert, Binder binder) throws SQLException {
        if (dialect(connection) == Dialect.POSTGRESQL) {
            return update(connection, insert + " ON CONFLICT DO NOTHING", binder) == 1;
        }
        try {
            return update(connection, insert, binder) == 1;
        } catch (SQLException failure) {
            if (Dialect.isDuplicate(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Runs work as one transaction if the connection commits by itself or not at all; each statement alone otherwise. */
    <T> T with(Work<T> work) {
        return attempts(connection ->
                joining || connection.getAutoCommit() ? work.run(connection) : committed(connection, work));
    }

    /** Runs several statements as one transaction, whatever the connection's mode. */
    <T> T together(Work<T> work) {
        return attempts(connection -> {
            if (joining) {
                return work.run(connection);
            }
            if (!connection.getAutoCommit()) {
                return committed(connection, work);
            }
            connection.setAutoCommit(false);
            try {
                return committed(connection, work);
            } finally {
                restoreAutoCommit(connection);
            }
        });
    }

    private <T> T attempts(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return lent(work);
            } catch (SQLException failure) {
                if (joining || attempt == ATTEMPTS || !Dialect.isGivenUp(failure)) {
                    throw new PunchOutException(Dialect.told(failure), failure);
                }
                // apart, so that the same ones do not meet again
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * PAUSE));
            }
        }
    }

    private <T> T lent(Work<T> work) throws SQLException {
        Connection connection = source.getConnection();
        try {
            return work.run(connection);
        } finally {
            giveBack(connection);
        }
    }

    /** What was done is done, and committed where it is to be: a connection that cannot be given back changes nothing. */
    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // the pool's business
        }
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.run(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            // whatever it was, an error of the machine too: half of the work must not be committed by whoever comes
            // next
            if (!done) {
                rollback(connection);
            }
        }
    }

    /** What failed before says why; a connection that cannot even do this is broken, which its pool finds out. */
    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            // the pool's business
        }
    }

    /** A connection that cannot even do this is broken, which its pool finds out; what came before says why. */
    private static void restoreAutoCommit(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException broken) {
            // the pool's business
        }
    }
}
