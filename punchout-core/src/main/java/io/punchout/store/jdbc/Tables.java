package io.punchout.store.jdbc;

import io.punchout.problem.PunchOutException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;

/**
 * The tables: made by many nodes at once without harm, and checked. Every statement of a script does nothing if its table
 * or index is there, and the version is written last, so that a script that was broken off is simply run again.
 */
final class Tables {
    private static final List<String> NAMES =
            List.of("connection", "connection_key", "failure", "reply", "schema_version", "session", "transaction");
    /** A host may partition the log, or keep a table elsewhere and show it by a view: what can be used counts. */
    private static final List<String> KINDS =
            List.of("TABLE", "BASE TABLE", "PARTITIONED TABLE", "FOREIGN TABLE", "SYSTEM VERSIONED", "VIEW");

    private static final int LOCK_SECONDS = 60;
    private static final int ATTEMPTS = 20;
    private static final long PAUSE = 50_000_000;

    private final Database database;
    private final String prefix;

    Tables(Database database, String prefix) {
        this.database = database;
        this.prefix = prefix;
    }

    static String script(Dialect dialect, String prefix) {
        String inIndexNames = prefix.substring(prefix.indexOf('.') + 1);
        return dialect.script(JdbcStores.TABLES_VERSION)
                .replace("INDEX IF NOT EXISTS ${prefix}", "INDEX IF NOT EXISTS " + inIndexNames)
                .replace("${prefix}", prefix);
    }

    void create() {
        // more than that, and what is made is not what is seen, of which the check says more
        for (int attempt = 1; attempt <= ATTEMPTS && version() == 0; attempt++) {
            try {
                database.together(this::run);
            } catch (PunchOutException failure) {
                if (failure.getCause() instanceof SQLException cause && Dialect.isSchemaMissing(cause)) {
                    throw new PunchOutException(
                            "there is no schema for the tables '" + prefix + "...': create it first, without quotes",
                            failure);
                }
                refuseReservedWord(failure);
                // another node may be at it, too, in a database that has no lock for this
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE));
            }
        }
        check();
    }

    private boolean run(Connection connection) throws SQLException {
        Dialect dialect = database.dialect(connection);
        try (Statement statement = connection.createStatement()) {
            switch (dialect) {
                case POSTGRESQL -> statement.execute("SELECT pg_advisory_xact_lock(" + lockNumber() + ")");
                case MYSQL ->
                    statement.execute("SELECT GET_LOCK('punchout" + lockNumber() + "', " + LOCK_SECONDS + ")");
                case H2 -> {} // runs such statements one by one
            }
            try {
                for (String sql : script(dialect, prefix).split(";\\s*\n", -1)) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            } finally {
                if (dialect == Dialect.MYSQL) {
                    statement.execute("SELECT RELEASE_LOCK('punchout" + lockNumber() + "')");
                }
            }
            return true;
        }
    }

    /** Returns a number that nodes with the same tables share. */
    private long lockNumber() {
        CRC32 checksum = new CRC32();
        checksum.update(("io.punchout " + prefix).getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    void check() {
        Set<String> missing = missing();
        if (missing.contains("schema_version")) {
            throw new PunchOutException("the database has no tables '" + prefix + "...': call createTables(), or run"
                    + " the script of version " + JdbcStores.TABLES_VERSION);
        }
        int found = version();
        if (found != JdbcStores.TABLES_VERSION) {
            throw new PunchOutException("the tables '" + prefix + "...' are of version " + found
                    + ", this library works with version " + JdbcStores.TABLES_VERSION
                    + (found < JdbcStores.TABLES_VERSION
                            ? ": run the scripts between, in order"
                            : ": use a newer version of the library"));
        }
        if (!missing.isEmpty()) {
            throw new PunchOutException("the tables '" + prefix + "...' are of version " + found + ", but "
                    + String.join(", ", missing) + " is not there: was the script run to its end?");
        }
        if (database.with(this::disregardsCase)) {
            throw new PunchOutException("the database takes 'a' and 'A' for the same (SET COLLATION), and would so take"
                    + " the ids of tenants: set a collation of strength TERTIARY or IDENTICAL, or none");
        }
    }

    /** In the other databases the columns' own collations tell letters apart, whatever the database's is. */
    private boolean disregardsCase(Connection connection) throws SQLException {
        return database.dialect(connection) == Dialect.H2
                && !Database.list(connection, "SELECT 1 WHERE 'a' = 'A'", values -> {}, row -> true)
                        .isEmpty();
    }

    /** Returns the version of the tables; 0 when there are none, or they were not finished. */
    private int version() {
        if (missing().contains("schema_version")) {
            return 0;
        }
        try {
            return database.first(
                            database.sql("SELECT COALESCE(MAX(version), 0) FROM ${prefix}schema_version"),
                            values -> {},
                            row -> row.getInt(1))
                    .orElse(0);
        } catch (PunchOutException failure) {
            refuseReservedWord(failure);
            throw failure;
        }
    }

    /** Which words are reserved only the database knows: one is, if it cannot read a statement with the schema's name. */
    private void refuseReservedWord(PunchOutException failure) {
        int dot = prefix.indexOf('.');
        if (dot >= 0 && failure.getCause() instanceof SQLException cause && Dialect.isUnreadable(cause)) {
            throw new PunchOutException(
                    "the schema '" + prefix.substring(0, dot) + "' is a reserved word of the database: take another"
                            + " name, names are not quoted here",
                    failure);
        }
    }

    private Set<String> missing() {
        Set<String> missing = new TreeSet<>(NAMES);
        int dot = prefix.indexOf('.');
        String start = prefix.substring(dot + 1).toLowerCase(Locale.ROOT);
        return database.with(connection -> {
            boolean catalogs = database.dialect(connection) == Dialect.MYSQL;
            String own = catalogs ? connection.getCatalog() : connection.getSchema();
            String schema = dot < 0 ? own : prefix.substring(0, dot);
            try (ResultSet tables = connection
                    .getMetaData()
                    .getTables(catalogs ? schema : connection.getCatalog(), null, "%", KINDS.toArray(new String[0]))) {
                while (tables.next()) {
                    String in = tables.getString(catalogs ? "TABLE_CAT" : "TABLE_SCHEM");
                    String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                    if (name.startsWith(start) && (schema == null || in == null || in.equalsIgnoreCase(schema))) {
                        missing.remove(name.substring(start.length()));
                    }
                }
            }
            return missing;
        });
    }
}
