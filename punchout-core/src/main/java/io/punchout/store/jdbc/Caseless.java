package io.punchout.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * How a database is asked whether a text holds another in whatever case. Case differs by language: in Turkish the small I
 * has no dot, in PostgreSQL's "C" only the letters of English have case, and H2 goes by the locale of the virtual machine.
 * The log is in any language, so what is asked for is what Unicode says of no language in particular, where the database
 * can do that. Immutable and thread-safe.
 */
final class Caseless {
    /** By the database's own rules. */
    static final Caseless LOWER = new Caseless("LOWER(", ") LIKE ? ESCAPE '!'");

    /** Letter by letter, without a locale. */
    private static final Caseless H2 = new Caseless("", " ILIKE ? ESCAPE '!'");

    /** Those with Unicode's own rules: the first is of version 17 and later, the second of servers built with ICU. */
    private static final String COLLATIONS = "SELECT collname FROM pg_catalog.pg_collation"
            + " WHERE collname IN ('pg_c_utf8', 'und-x-icu') AND collencoding IN (-1, 6)"
            + " AND current_setting('server_encoding') = 'UTF8' ORDER BY collname LIMIT 1";

    private final String before;
    private final String after;

    private Caseless(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static Caseless of(Dialect dialect, Connection connection) throws SQLException {
        return switch (dialect) {
            case H2 -> H2;
            case POSTGRESQL -> postgres(connection);
            case MYSQL -> LOWER; // the columns have a collation that compares byte by byte
        };
    }

    private static Caseless postgres(Connection connection) throws SQLException {
        List<String> collations = Database.list(connection, COLLATIONS, values -> {}, row -> row.getString(1));
        return collations.isEmpty()
                ? LOWER
                : new Caseless("LOWER(", " COLLATE pg_catalog.\"" + collations.get(0) + "\") LIKE ? ESCAPE '!'");
    }

    /** Returns the condition that a column holds a pattern, see {@link Conditions#holding}. */
    String holds(String column) {
        return before + column + after;
    }
}
