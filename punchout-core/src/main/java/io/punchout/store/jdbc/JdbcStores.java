package io.punchout.store.jdbc;

import io.punchout.connection.config.ConnectionReader;
import io.punchout.problem.PunchOutException;
import io.punchout.secret.Secret;
import io.punchout.spi.EditableConnectionStore;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.SearchableSessionStore;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.ThrottleStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
 * JdbcStores stores = JdbcStores.builder(dataSource).replyKey(Secret.of(key)).build();
 * stores.createTables();
 * PunchOut punchOut = PunchOut.builder()
 *         .connectionStore(stores.connections())
 *         .sessionStore(stores.sessions())
 *         .replayStore(stores.replays())
 *         .transactionLog(stores.transactionLog())
 *         ...
 * }</pre>
 *
 * <p>Start tokens are stored as hashes only, secrets of connections as references or hashes, replies encrypted. The tables and their columns are in {@link #script(Dialect, String)}.
 */
public final class JdbcStores {
    /** The version of the tables that this library works with. */
    public static final int TABLES_VERSION = 1;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,40}");

    private final Tables tables;
    private final JdbcConnectionStore connections;
    private final JdbcSessionStore sessions;
    private final JdbcTransactionLog log;
    private final JdbcThrottleStore throttle;
    private final @Nullable JdbcReplayStore replays;

    private JdbcStores(Builder builder) {
        Database database = new Database(builder.source, builder.prefix(), builder.joining, builder.dialect);
        StoredJson json = new StoredJson();
        this.tables = new Tables(database, builder.prefix());
        this.connections = new JdbcConnectionStore(database, new StoredConnections(builder.reader));
        this.sessions = new JdbcSessionStore(database, json);
        this.log = new JdbcTransactionLog(
                database, json, new StoredMessage(builder.compressLongerThan), builder.textWindow);
        this.throttle = new JdbcThrottleStore(database);
        this.replays = builder.replyKeys.isEmpty() ? null : new JdbcReplayStore(database, builder.replyKeys);
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

    /**
     * Returns the connection store. It keeps secrets as references or hashes only: a plain one is refused with a {@link
     * PunchOutException}, and by {@code ConnectionAdministration} with a problem.
     */
    public EditableConnectionStore connections() {
        return connections;
    }

    /** Returns the session store. */
    public SearchableSessionStore sessions() {
        return sessions;
    }

    /**
     * Returns the store of replies, which are encrypted.
     *
     * @throws PunchOutException if there is no {@link Builder#replyKey}
     */
    public ReplayStore replays() {
        return required();
    }

    /** Returns the store of failed authentications, counted over all nodes. */
    public ThrottleStore throttle() {
        return throttle;
    }

    private JdbcReplayStore required() {
        if (replays == null) {
            throw new PunchOutException("stored replies hold start links, so they are encrypted: give a replyKey(...)");
        }
        return replays;
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
        return sessions.deleteExpired(expiredBefore, most);
    }

    /**
     * Deletes replies and reservations whose time is over. The store does so by itself, once a minute, when messages
     * arrive.
     *
     * @param most how many at most
     * @return how many were deleted
     */
    public int deleteReplies(Instant until, int most) {
        return required().forget(until, most);
    }

    /**
     * Deletes failed authentications that are forgotten at a time.
     *
     * @param most how many at most
     * @return how many were deleted
     */
    public int deleteFailures(Instant until, int most) {
        return throttle.clean(until, most);
    }

    /**
     * Makes the tables if they are not there; any number of nodes may do so at once. A host that keeps its tables with
     * Flyway or Liquibase runs {@link #script(Dialect, String)} instead.
     *
     * @throws PunchOutException if the database refuses, or has tables of another version
     */
    public void createTables() {
        tables.create();
    }

    /**
     * Checks that the tables are there, all of them, and of this library's version; call it when the host starts.
     *
     * @throws PunchOutException that says what to do if they are not
     */
    public void checkTables() {
        tables.check();
    }

    /**
     * Returns the SQL that makes the tables, for Flyway, Liquibase or a person.
     *
     * @param prefix what stands before every name, such as {@code "punchout_"} or {@code "shop.punchout_"}
     */
    public static String script(Dialect dialect, String prefix) {
        return Tables.script(dialect, prefix);
    }

    /** Builds stores. Not thread-safe. */
    public static final class Builder {
        private int compressLongerThan = Integer.MAX_VALUE;
        private int textWindow = 10_000;
        private final DataSource source;
        private @Nullable Dialect dialect;
        private @Nullable String schema;
        private String tablePrefix = "punchout_";
        private boolean joining;
        private @Nullable ConnectionReader reader;
        private List<ReplyCipher> replyKeys = List.of();

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

        /**
         * Sets in how many entries of the log a text is looked for: the newest that pass the query's other filters; 10,000
         * unless set. It bounds what a search reads, as no index does; a person who looks for something older names the
         * connection and the time. {@link Integer#MAX_VALUE} looks through all, for small logs, or PostgreSQL with an index
         * of trigrams.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder textWindow(int newest) {
            if (newest < 1) {
                throw new IllegalArgumentException("must be at least 1: " + newest);
            }
            this.textWindow = newest;
            return this;
        }

        /** Sets what reads connections, for a host with transforms of its own; {@link ConnectionReader#create()} unless set. */
        public Builder connectionReader(ConnectionReader known) {
            this.reader = known;
            return this;
        }

        /**
         * Sets the key that replies are encrypted with, the same on all nodes: a random text of at least 22 characters
         * (128 bits), or an {@code env:} or {@code file:} reference to one, resolved here.
         *
         * @param key the key of new replies
         * @param others further keys that replies may have been written with, while keys are changed
         * @throws IllegalArgumentException if a key is too short, a hash, or a reference that cannot be resolved
         */
        public Builder replyKey(Secret key, Secret... others) {
            List<ReplyCipher> all = new ArrayList<>();
            all.add(new ReplyCipher(key));
            for (Secret other : others) {
                all.add(new ReplyCipher(other));
            }
            this.replyKeys = all;
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
