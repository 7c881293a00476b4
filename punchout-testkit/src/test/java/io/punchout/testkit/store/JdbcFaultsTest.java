package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.http.HttpReply;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.ThrottleStore;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("databases that fail, at every call: nothing leaks, nothing is half done")
class JdbcFaultsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final ReplayStore.Key MESSAGE = new ReplayStore.Key("acme", "payload");
    private static final ThrottleStore.Key CALLER = new ThrottleStore.Key("acme", "192.0.2.1");

    private final String prefix = Databases.prefix();

    private static DataSource database(String name) {
        return name.equals("H2") ? Databases.h2() : Databases.postgres();
    }

    private JdbcStores stores(DataSource source) {
        return JdbcStores.builder(source)
                .tablePrefix(prefix)
                .replyKey(DatabaseContracts.KEY)
                .build();
    }

    private static Transaction entry(String lastDigits) {
        Transaction one = Entries.one();
        return new Transaction(
                one.id().substring(0, one.id().length() - lastDigits.length()) + lastDigits,
                one.createdAt(),
                one.type(),
                one.direction(),
                true,
                one.format(),
                one.connectionId(),
                one.connectionName(),
                one.businessUnit(),
                one.sessionId(),
                one.payloadId(),
                one.problems(),
                one.message(),
                one.mappedData(),
                one.size(),
                one.duration(),
                one.remoteAddress());
    }

    /** Every operation that writes or reads, by name. */
    private static Map<String, Consumer<JdbcStores>> operations() {
        Map<String, Consumer<JdbcStores>> all = new LinkedHashMap<>();
        all.put("create tables", JdbcStores::createTables);
        all.put("check tables", JdbcStores::checkTables);
        all.put(
                "insert connection",
                stores -> stores.connections()
                        .insert(Connection.builder("acme")
                                .settings(CxmlSettings.builder()
                                        .credential("NetworkId", "AN01")
                                        .build())
                                .build()));
        all.put("find connection", stores -> stores.connections().find("acme"));
        all.put("delete connection", stores -> stores.connections().delete("acme", 1));
        all.put("append", stores -> stores.transactionLog().append(entry("01")));
        all.put("append all", stores -> stores.transactionLog().appendAll(List.of(entry("02"), entry("03"))));
        all.put(
                "find",
                stores ->
                        stores.transactionLog().find(TransactionQuery.newest(10).containing("x")));
        all.put(
                "count",
                stores -> stores.transactionLog()
                        .count(TransactionQuery.newest(10).containing("x"), 10));
        all.put("delete", stores -> stores.transactionLog().delete(Retention.before(Instant.MAX), 10));
        all.put("reserve", stores -> stores.replays().reserve(MESSAGE, "a", NOW, NOW.plusSeconds(9), Duration.ZERO));
        all.put(
                "complete",
                stores -> stores.replays()
                        .complete(MESSAGE, "t", new ReplayStore.Stored(HttpReply.text(200, "x"), null), NOW));
        all.put("withdraw", stores -> stores.replays().withdraw(MESSAGE, "t"));
        all.put("count failure", stores -> stores.throttle().add(CALLER, NOW, NOW.plusSeconds(9)));
        all.put("sessions", stores -> stores.sessions().find("none"));
        all.put("expired sessions", stores -> stores.deleteSessions(NOW, 10));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void everyConnectionComesBackWhicheverCallFails(String name) throws SQLException {
        DataSource source = database(name);
        stores(source).createTables();
        try (java.sql.Connection connection = source.getConnection()) {
            CountedPool pool = new CountedPool(connection);
            JdbcStores stores = stores(pool.source());
            for (Map.Entry<String, Consumer<JdbcStores>> operation :
                    operations().entrySet()) {
                pool.failAt(Integer.MAX_VALUE);
                operation.getValue().accept(stores);
                int calls = pool.calls();
                assertThat(calls).as(operation.getKey()).isPositive();
                for (int call = 1; call <= calls; call++) {
                    pool.failAt(call);
                    try {
                        operation.getValue().accept(stores);
                    } catch (PunchOutException told) {
                        assertThat(told).hasMessageContaining("08006");
                    }
                    assertThat(pool.borrowed())
                            .as(operation.getKey() + ", call " + call)
                            .isZero();
                }
            }
            assertThat(pool.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void twoEntriesOfAStepAreStoredBothOrNotAtAll(String name) throws SQLException {
        DataSource source = database(name);
        stores(source).createTables();
        try (java.sql.Connection connection = source.getConnection()) {
            CountedPool pool = new CountedPool(connection);
            JdbcStores stores = stores(pool.source());
            List<Transaction> step = List.of(entry("11"), entry("12"));
            // prepare, insert
            for (int call = 1; call <= 2; call++) {
                pool.failAt(call);
                assertThatThrownBy(() -> stores.transactionLog().appendAll(step))
                        .isInstanceOf(PunchOutException.class);
                pool.failAt(Integer.MAX_VALUE);
                assertThat(stores.transactionLog().find(TransactionQuery.newest(10)))
                        .as("after call " + call)
                        .isEmpty();
            }
            assertThat(stores.transactionLog().appendAll(step)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void anErrorOfTheMachineCommitsNoHalf(String name) throws SQLException {
        DataSource source = database(name);
        stores(source).createTables();
        try (java.sql.Connection connection = source.getConnection()) {
            CountedPool pool = new CountedPool(connection);
            JdbcStores stores = stores(pool.source());
            Consumer<JdbcStores> insert = operations().get("insert connection");
            // begin, prepare, insert, prepare, batch of keys, commit
            for (int call = 1; call <= 6; call++) {
                pool.errorAt(call);
                assertThatThrownBy(() -> insert.accept(stores)).isInstanceOf(StackOverflowError.class);
                pool.failAt(Integer.MAX_VALUE);
                assertThat(stores.connections().find("acme"))
                        .as("after call " + call)
                        .isEmpty();
            }
            assertThat(pool.borrowed()).isZero();
            assertThat(pool.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whatIsDoneStandsThoughTheConnectionCannotBeGivenBack(String name) throws SQLException {
        DataSource source = database(name);
        stores(source).createTables();
        try (java.sql.Connection connection = source.getConnection()) {
            CountedPool pool = new CountedPool(connection);
            JdbcStores stores = stores(pool.source());
            pool.failToClose();
            stores.transactionLog().append(entry("51"));
            assertThat(stores.transactionLog().appendAll(List.of(entry("52"), entry("53"), entry("54"))))
                    .isEqualTo(3);
            assertThat(stores.replays().reserve(MESSAGE, "a", NOW, NOW.plusSeconds(9), Duration.ZERO))
                    .isInstanceOf(ReplayStore.Reservation.Mine.class);
            assertThat(pool.borrowed()).isZero();
        }
        assertThat(stores(source).transactionLog().count(TransactionQuery.newest(1), 10))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aVisitFromItsSetupToItsStartNeedsOneConnectionAtATime(String name) throws SQLException {
        DataSource source = database(name);
        stores(source).createTables();
        try (java.sql.Connection connection = source.getConnection()) {
            CountedPool pool = new CountedPool(connection);
            Node node = new Node(stores(pool.source()));
            Node.Accepted accepted = node.receive("setup");
            assertThat(node.receive("setup")).as("a retry").isEqualTo(accepted);
            assertThat(node.start(accepted.token())).isTrue();
            assertThat(node.start(accepted.token())).isFalse();
            assertThat(pool.complaints()).isEmpty();
            assertThat(pool.borrowed()).isZero();
        }
    }

    @Test
    void aLogThatTheHostPartitionedIsALog() throws SQLException {
        DataSource source = Databases.postgres();
        JdbcStores stores = stores(source);
        stores.createTables();
        String log = prefix + "transaction";
        try (java.sql.Connection connection = source.getConnection()) {
            readOnly(connection, "ALTER TABLE " + log + " RENAME TO " + log + "_plain");
            readOnly(
                    connection,
                    "CREATE TABLE " + log + " (LIKE " + log + "_plain INCLUDING ALL) PARTITION BY RANGE (id)");
            readOnly(connection, "CREATE TABLE " + log + "_rest PARTITION OF " + log + " DEFAULT");
        }
        stores.createTables();
        stores.checkTables();
        assertThat(stores.transactionLog().appendAll(List.of(entry("61"), entry("62"))))
                .isEqualTo(2);
        assertThat(stores.transactionLog().appendAll(List.of(entry("62"), entry("63"))))
                .isEqualTo(1);
        assertThat(stores.transactionLog().find(TransactionQuery.newest(10).ofConnection("acme")))
                .containsExactly(entry("63"), entry("62"), entry("61"));
        assertThat(stores.transactionLog().delete(Retention.before(Instant.MAX), 10))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aReplicaThatIsReadOnlyCanBeRead(String name) throws SQLException {
        DataSource source = database(name);
        JdbcStores primary = stores(source);
        primary.createTables();
        primary.transactionLog().append(entry("31"));
        try (java.sql.Connection connection = source.getConnection()) {
            if (name.equals("PostgreSQL")) {
                readOnly(connection, "SET default_transaction_read_only = on");
            } else {
                connection.setReadOnly(true);
            }
            JdbcStores replica = stores(new CountedPool(connection).source());
            replica.createTables();
            replica.checkTables();
            assertThat(replica.transactionLog().find(TransactionQuery.newest(10)))
                    .containsExactly(entry("31"));
            assertThat(replica.transactionLog().count(TransactionQuery.newest(1), 10))
                    .isEqualTo(1);
            if (name.equals("PostgreSQL")) {
                assertThatThrownBy(() -> replica.transactionLog().append(entry("32")))
                        .isInstanceOf(PunchOutException.class)
                        .hasMessageContaining("25006");
                readOnly(connection, "SET default_transaction_read_only = off");
            } else {
                connection.setReadOnly(false);
            }
        }
    }

    private static void readOnly(java.sql.Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void namesWithCapitalsAreThoseWithoutAsInUnquotedSql(String name) throws SQLException {
        DataSource source = database(name);
        String schema = prefix + "s";
        try (java.sql.Connection connection = source.getConnection()) {
            readOnly(connection, "CREATE SCHEMA " + schema);
        }
        JdbcStores capitals = JdbcStores.builder(source)
                .schema(schema.toUpperCase(java.util.Locale.ROOT))
                .tablePrefix("PunchOut_")
                .build();
        capitals.createTables();
        capitals.transactionLog().append(entry("41"));
        JdbcStores small = JdbcStores.builder(source)
                .schema(schema)
                .tablePrefix("punchout_")
                .build();
        small.checkTables();
        assertThat(small.transactionLog().find(entry("41").id())).contains(entry("41"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aSchemaThatIsNotThereIsSaid(String name) {
        JdbcStores stores =
                JdbcStores.builder(database(name)).schema(prefix + "nowhere").build();
        assertThatThrownBy(stores::checkTables)
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining(prefix + "nowhere");
        assertThatThrownBy(stores::createTables)
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("schema");
    }
}
