package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.problem.PunchOutException;
import io.punchout.secret.Secret;
import io.punchout.spi.EditableConnectionStore;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.SearchableSessionStore;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.ThrottleStore;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.testkit.contract.ConnectionStoreContract;
import io.punchout.testkit.contract.ReplayStoreContract;
import io.punchout.testkit.contract.SearchableSessionStoreContract;
import io.punchout.testkit.contract.ThrottleStoreContract;
import io.punchout.testkit.contract.TransactionLogContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The stores over one kind of database, each against its contract. */
abstract class DatabaseContracts {
    static final Secret KEY = Secret.of("a key for tests, of 22 or more characters");

    private final String prefix = Databases.prefix();

    abstract DataSource source();

    private JdbcStores stores() {
        JdbcStores stores =
                JdbcStores.builder(source()).tablePrefix(prefix).replyKey(KEY).build();
        stores.createTables();
        return stores;
    }

    @Nested
    class Log extends TransactionLogContract {
        private final SearchableTransactionLog log = stores().transactionLog();

        @Override
        protected SearchableTransactionLog log() {
            return log;
        }
    }

    @Nested
    class Sessions extends SearchableSessionStoreContract {
        private final SearchableSessionStore store = stores().sessions();

        @Override
        protected SearchableSessionStore store() {
            return store;
        }
    }

    @Nested
    class Connections extends ConnectionStoreContract {

        @Override
        protected EditableConnectionStore emptyStore() {
            return stores().connections();
        }

        @Override
        protected String everythingStored() {
            return Databases.everything(source(), prefix + "connection");
        }
    }

    @Nested
    class Replies extends ReplayStoreContract {

        @Override
        protected ReplayStore createStore() {
            return stores().replays();
        }

        @Override
        protected String everythingStored() {
            return Databases.everything(source(), prefix + "reply");
        }
    }

    @Nested
    class Failures extends ThrottleStoreContract {
        private final ThrottleStore store = stores().throttle();

        @Override
        protected ThrottleStore store() {
            return store;
        }
    }

    private static final ReplayStore.Key MESSAGE = new ReplayStore.Key("acme", "payload");

    /** Writes to every store. */
    private void writeAll(JdbcStores stores) {
        Instant now = Instant.parse("2026-03-01T10:00:00Z");
        assertThat(stores.connections()
                        .insert(Connection.builder("acme")
                                .settings(CxmlSettings.builder()
                                        .credential("NetworkId", "AN01")
                                        .build())
                                .build()))
                .isTrue();
        stores.transactionLog().append(Entries.one());
        assertThat(stores.replays().reserve(MESSAGE, "a", now, now.plusSeconds(9), Duration.ZERO))
                .isInstanceOf(ReplayStore.Reservation.Mine.class);
        stores.throttle().add(new ThrottleStore.Key("acme", "192.0.2.1"), now, now.plusSeconds(9));
    }

    private List<Boolean> written() {
        Instant now = Instant.parse("2026-03-01T10:00:01Z");
        JdbcStores alone = stores();
        return List.of(
                alone.connections().find("acme").isPresent(),
                alone.transactionLog().find(Entries.one().id()).isPresent(),
                alone.replays().reserve(MESSAGE, "a", now, now.plusSeconds(9), Duration.ZERO)
                        instanceof ReplayStore.Reservation.Pending,
                alone.throttle().failures(new ThrottleStore.Key("acme", "192.0.2.1"), now) == 1);
    }

    private JdbcStores.Builder over(DataSource other) {
        return JdbcStores.builder(other).tablePrefix(prefix).replyKey(KEY);
    }

    @Test
    void whatOneNodeChangesAnotherKnowsAtOnceThoughItHasReadItBefore() {
        EditableConnectionStore one = stores().connections();
        EditableConnectionStore other = stores().connections();
        Connection first = Connection.builder("acme")
                .settings(CxmlSettings.builder().credential("NetworkId", "AN01").build())
                .build();
        Set<String> keys = first.settings().lookupKeys();
        assertThat(one.insert(first)).isTrue();
        assertThat(other.findByKeys("cxml", keys)).containsExactly(first);

        Connection renamed = first.toBuilder().name("renamed").version(1).build();
        assertThat(one.replace(renamed)).isTrue();
        assertThat(other.find("acme")).contains(renamed);
        assertThat(other.findByKeys("cxml", keys)).containsExactly(renamed);

        Connection anew = first.toBuilder().name("anew").version(1).build();
        assertThat(one.delete("acme", 1)).isTrue();
        assertThat(other.find("acme")).isEmpty();
        assertThat(one.insert(anew)).isTrue();
        assertThat(other.findByKeys("cxml", keys)).containsExactly(anew);
        assertThat(other.find("acme")).contains(anew);
    }

    @Test
    void aPoolWithoutAutoCommitIsCommittedHere() {
        stores();
        writeAll(over(Pool.over(source(), false)).build());
        assertThat(written()).containsOnly(true);
    }

    @Test
    void aTransactionOfTheHostDecides() throws Exception {
        stores();
        try (java.sql.Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            JdbcStores joined = over(OneConnection.source(connection))
                    .joinTransactions(true)
                    .build();
            writeAll(joined);
            connection.rollback();
            assertThat(written()).containsOnly(false);
            execute("DELETE FROM " + prefix + "reply");
            writeAll(joined);
            connection.commit();
            assertThat(written()).containsOnly(true);
            connection.setAutoCommit(true);
        }
    }

    @Test
    void manyNodesMakeTheTablesAtOnce() throws Exception {
        int nodes = 6;
        ExecutorService pool = Executors.newFixedThreadPool(nodes);
        try {
            List<Callable<Boolean>> starts = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                starts.add(() -> {
                    stores();
                    return true;
                });
            }
            for (Future<Boolean> started : pool.invokeAll(starts)) {
                assertThat(started.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
        stores().checkTables();
    }

    @Test
    void tablesThatWereNotFinishedAreToldAndMade() throws Exception {
        JdbcStores stores = stores();
        execute("DROP TABLE " + prefix + "reply");
        assertThatThrownBy(stores::checkTables)
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("reply");
        execute("DELETE FROM " + prefix + "schema_version");
        stores.createTables();
        stores.checkTables();
    }

    private void execute(String sql) throws Exception {
        try (java.sql.Connection connection = source().getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
