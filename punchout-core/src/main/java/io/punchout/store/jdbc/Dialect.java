package io.punchout.store.jdbc;

import io.punchout.problem.PunchOutException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** The databases that the stores know. */
public enum Dialect {
    /** H2 2.x, embedded or as a server. */
    H2,
    /** PostgreSQL 12 or later, and databases that speak its protocol. */
    POSTGRESQL,
    /** MariaDB 10.6 or later, MySQL 8 or later. */
    MYSQL;

    private static final int MYSQL_DUPLICATE = 1062;
    private static final int MYSQL_NO_DATABASE = 1049;
    private static final int MYSQL_LOCK_TIMEOUT = 1205;
    private static final int MYSQL_SYNTAX = 1064;
    private static final int H2_SYNTAX = 42000;
    private static final int H2_SYNTAX_EXPECTED = 42001;
    private static final String H2_ROW_CHANGED_MEANWHILE = "90131";

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "h2" -> H2;
            case "postgresql" -> POSTGRESQL;
            case "mysql", "mariadb" -> MYSQL;
            default ->
                throw new PunchOutException("there are no tables for the database '" + product
                        + "'; name a dialect that fits if there is one");
        };
    }

    /** Tells whether a row of this key is there already. */
    static boolean isDuplicate(SQLException failure) {
        return "23505".equals(failure.getSQLState()) || failure.getErrorCode() == MYSQL_DUPLICATE;
    }

    /** Tells whether the schema that was named is not there. */
    static boolean isSchemaMissing(SQLException failure) {
        return Set.of("3F000", "90079").contains(String.valueOf(failure.getSQLState()))
                || failure.getErrorCode() == MYSQL_NO_DATABASE;
    }

    /** Tells whether the database gave the transaction up for another's sake, so that it may be tried again. */
    static boolean isGivenUp(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return (state.startsWith("40") && failure.getErrorCode() != MYSQL_LOCK_TIMEOUT)
                || state.equals(H2_ROW_CHANGED_MEANWHILE);
    }

    /** Tells whether a row was locked by others for longer than the database waits. */
    private static boolean isLockTimeout(SQLException failure) {
        return Set.of("55P03", "HYT00").contains(String.valueOf(failure.getSQLState()))
                || failure.getErrorCode() == MYSQL_LOCK_TIMEOUT;
    }

    /** Tells whether the database could not read a statement, as one with a reserved word for a name. */
    static boolean isUnreadable(SQLException failure) {
        // by its number, for MariaDB has state 42000 also for a right that is missing
        return "42601".equals(failure.getSQLState())
                || Set.of(MYSQL_SYNTAX, H2_SYNTAX, H2_SYNTAX_EXPECTED).contains(failure.getErrorCode());
    }

    /** Returns what a failure is and what to do; the transaction of a statement that failed is rolled back. */
    static String told(SQLException failure) {
        String state = "the database failed: SQL state " + failure.getSQLState();
        if (isGivenUp(failure)) {
            return state + ": it gave the transaction up for another's sake (deadlock); nothing of it was done, run it"
                    + " again";
        }
        if (isLockTimeout(failure)) {
            return state + ": others held a lock for longer than it waits; nothing was done, try again, and look for"
                    + " transactions that stay open";
        }
        return state;
    }

    /** Returns the statements that make the tables of a version, with {@code ${prefix}} before every name. */
    String script(int version) {
        String name = "v" + version + "/" + name().toLowerCase(Locale.ROOT) + ".sql";
        try (InputStream script = Dialect.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("the library's jar has no " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
