package io.punchout.store.jdbc;

import io.punchout.problem.PunchOutException;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.SessionStore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The stores of the library in a database. Plain SQL over a {@link DataSource}; nodes that share the database share
 * sessions and log. Needs no isolation beyond READ COMMITTED. Immutable and thread-safe.
 *
 * <pre>{@code
 * JdbcStores stores = JdbcStores.builder(dataSource).tablePrefix("punchout_").build();
 * stores.createTables();
 * PunchOut punchOut = PunchOut.builder()
 *         .sessionStore(stores.sessions())
 *         .transactionLog(stores.transactionLog())
 *         ...
 * }</pre>
 *
 * <p>Start tokens are stored as hashes only. The tables and their columns are in {@link #script(Dialect, String)}.
 */
public final class JdbcStores {
    /** The version of the tables that this library works with. */
    public static final int TABLES_VERSION = 1;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,40}");

    private final Database database;
    private final @Nullable Dialect dialect;
    private final String prefix;
    private final JdbcSessionStore sessions;
    private final JdbcTransactionLog log;

    private JdbcStores(Builder builder) {
        this.prefix = builder.prefix();
        this.dialect = builder.dialect;
        this.database = new Database(builder.source, prefix, builder.joining);
        StoredJson json = new StoredJson();
        this.sessions = new JdbcSessionStore(database, json);
        this.log = new JdbcTransactionLog(database, json, new StoredMessage(builder.compressLongerThan));
    }

    /** Starts stores over a data source; a pool in all but tests. */
    public static Builder builder(DataSource source) {
        return new Builder(source);
    }

    /**
     * Starts stores over a JDBC URL, for trials and tools: every call opens a connection, without a pool.
     *
     * @param url with user and password if the database wants them
     */
    public static Builder builder(String url) {
        return builder(new UrlDataSource(url));
    }

    /** Returns the session store. */
    public SessionStore sessions() {
        return sessions;
    }

    /** Returns the transaction log. */
    public SearchableTransactionLog transactionLog() {
        return log;
    }

    /**
     * Deletes sessions that expired before a time.
     *
     * @param most how many at most
     * @return how many were deleted
     */
    public int deleteSessions(Instant expiredBefore, int most) {
        return sessions.forget(expiredBefore, most);
    }

    /**
     * Makes the tables if they are not there. A host that keeps its tables with Flyway or Liquibase runs {@link
     * #script(Dialect, String)} instead.
     *
     * @throws PunchOutException if the database refuses, or has tables of another version
     */
    public void createTables() {
        if (version() == 0) {
            database.with(connection -> {
                Dialect used = dialect == null ? Dialect.of(connection) : dialect;
                try (java.sql.Statement statement = connection.createStatement()) {
                    for (String sql : script(used, prefix).split(";\\s*\n", -1)) {
                        if (!sql.isBlank()) {
                            statement.execute(sql);
                        }
                    }
                }
                return true;
            });
        }
        checkTables();
    }

    /**
     * Checks that the tables are there and of this library's version; call it when the host starts.
     *
     * @throws PunchOutException that says what to do if they are not
     */
    public void checkTables() {
        int found = version();
        if (found == 0) {
            throw new PunchOutException("the database has no tables '" + prefix + "...': call createTables(), or run"
                    + " the script of version " + TABLES_VERSION);
        }
        if (found != TABLES_VERSION) {
            throw new PunchOutException("the tables '" + prefix + "...' are of version " + found
                    + ", this library works with version " + TABLES_VERSION);
        }
    }

    /** Returns the version of the tables; 0 when there are none. */
    private int version() {
        return database.with(connection -> {
            if (!hasTable(connection)) {
                return 0;
            }
            String sql = database.sql("SELECT MAX(version) FROM ${prefix}schema_version");
            try (java.sql.Statement statement = connection.createStatement();
                    java.sql.ResultSet row = statement.executeQuery(sql)) {
                return row.next() ? row.getInt(1) : 0;
            }
        });
    }

    private boolean hasTable(java.sql.Connection connection) throws SQLException {
        int dot = prefix.indexOf('.');
        String name = prefix.substring(dot + 1) + "schema_version";
        String schema = dot < 0 ? connection.getSchema() : prefix.substring(0, dot);
        try (java.sql.ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String inSchema = tables.getString("TABLE_SCHEM");
                if (tables.getString("TABLE_NAME").equalsIgnoreCase(name)
                        && (schema == null || inSchema == null || inSchema.equalsIgnoreCase(schema))) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Returns the SQL that makes the tables, for Flyway, Liquibase or a person.
     *
     * @param prefix what stands before every name, such as {@code "punchout_"} or {@code "shop.punchout_"}
     */
    public static String script(Dialect dialect, String prefix) {
        String inIndexNames = prefix.substring(prefix.indexOf('.') + 1);
        return dialect.script(TABLES_VERSION)
                .replace("INDEX ${prefix}", "INDEX " + inIndexNames)
                .replace("${prefix}", prefix);
    }

    /** Builds stores. Not thread-safe. */
    public static final class Builder {
        private int compressLongerThan = Integer.MAX_VALUE;
        private final DataSource source;
        private @Nullable Dialect dialect;
        private @Nullable String schema;
        private String tablePrefix = "punchout_";
        private boolean joining;

        private Builder(DataSource source) {
            this.source = Objects.requireNonNull(source, "source");
        }

        /** Sets the kind of database; asked of the database itself unless set. */
        public Builder dialect(Dialect kind) {
            this.dialect = kind;
            return this;
        }

        /** Sets the schema of the tables; the connection's own unless set. */
        public Builder schema(String name) {
            this.schema = name;
            return this;
        }

        /** Sets what the names of the tables begin with; {@code "punchout_"} unless set. */
        public Builder tablePrefix(String text) {
            this.tablePrefix = text;
            return this;
        }

        /**
         * Lets statements take part in transactions of the host: nothing is committed here. For data sources that a
         * transaction manager stands behind.
         */
        public Builder joinTransactions(boolean join) {
            this.joining = join;
            return this;
        }

        /**
         * Compresses the log's messages that have more characters than this; none unless set. Compressed ones are always
         * read, but their text is found only by stores that compress, and by reading them one by one: narrow such searches
         * by time or connection.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder compressMessages(int longerThan) {
            if (longerThan < 0) {
                throw new IllegalArgumentException("must not be negative: " + longerThan);
            }
            this.compressLongerThan = longerThan;
            return this;
        }

        private String prefix() {
            return schema == null ? tablePrefix : schema + "." + tablePrefix;
        }

        /**
         * Returns the stores; the database is not asked yet.
         *
         * @throws IllegalArgumentException if the schema or the prefix is no plain name
         */
        public JdbcStores build() {
            check("tablePrefix", tablePrefix);
            if (schema != null) {
                check("schema", schema);
            }
            return new JdbcStores(this);
        }

        private static void check(String what, String name) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s must be a letter with up to 40 letters, digits or underscores: %s",
                        what,
                        name));
            }
        }
    }
}
