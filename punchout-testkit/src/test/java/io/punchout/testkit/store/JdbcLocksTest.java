package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.EditableConnectionStore;
import io.punchout.store.jdbc.JdbcStores;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("locks that others hold, deadlocks, and names that a database reserves")
class JdbcLocksTest {
    private final String prefix = Databases.prefix();

    private static DataSource database(String name) {
        return switch (name) {
            case "H2" -> Databases.h2();
            case "PostgreSQL" -> Databases.postgres();
            default -> {
                Optional<DataSource> server = Databases.mariaDb();
                Assumptions.assumeTrue(server.isPresent(), "no mariadbd on this machine, and no PUNCHOUT_MARIADB_URL");
                yield server.orElseThrow();
            }
        };
    }

    private JdbcStores stores(DataSource source) {
        return JdbcStores.builder(source).tablePrefix(prefix).build();
    }

    private static Connection connection(String id, String name, long version) {
        return Connection.builder(id)
                .name(name)
                .version(version)
                .settings(CxmlSettings.builder().credential("NetworkId", id).build())
                .build();
    }

    private static void execute(java.sql.Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, SET LOCK_TIMEOUT 200, HYT00",
        "PostgreSQL, SET lock_timeout = 200, 55P03",
        "MariaDB, SET innodb_lock_wait_timeout = 1, HY000"
    })
    void aLockThatIsHeldForTooLongIsToldAndNothingIsHalfDone(String name, String patience, String state)
            throws SQLException {
        DataSource source = database(name);
        JdbcStores alone = stores(source);
        alone.createTables();
        assertThat(alone.connections().insert(connection("acme", "before", 1))).isTrue();
        try (java.sql.Connection host = source.getConnection();
                java.sql.Connection waiting = source.getConnection()) {
            execute(waiting, patience);
            host.setAutoCommit(false);
            // what a change of the connection comes to last
            execute(host, "UPDATE " + prefix + "connection_key SET connection_id = 'acme'");
            EditableConnectionStore store =
                    stores(OneConnection.source(waiting)).connections();
            assertThatThrownBy(() -> store.replace(connection("acme", "after", 2)))
                    .isInstanceOf(PunchOutException.class)
                    .hasMessageContaining(state)
                    .hasMessageContaining("lock")
                    .hasMessageContaining("try again");
            host.rollback();
            host.setAutoCommit(true);
            assertThat(alone.connections().find("acme").orElseThrow().name()).isEqualTo("before");
            assertThat(store.replace(connection("acme", "after", 2))).isTrue();
            assertThat(alone.connections().find("acme").orElseThrow().name()).isEqualTo("after");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL", "MariaDB"})
    void ofTwoTransactionsOfTheHostInADeadlockOneIsToldToRunAgain(String name) throws Exception {
        DataSource source = database(name);
        JdbcStores alone = stores(source);
        alone.createTables();
        for (String id : List.of("a", "b")) {
            assertThat(alone.connections().insert(connection(id, "before", 1))).isTrue();
        }
        try (java.sql.Connection first = source.getConnection();
                java.sql.Connection second = source.getConnection()) {
            EditableConnectionStore one = joined(first);
            EditableConnectionStore other = joined(second);
            assertThat(one.replace(connection("a", "one", 2))).isTrue();
            assertThat(other.replace(connection("b", "other", 2))).isTrue();
            List<CompletableFuture<Optional<PunchOutException>>> ends = new ArrayList<>();
            ends.add(CompletableFuture.supplyAsync(() -> end(first, one, connection("b", "one", 2))));
            ends.add(CompletableFuture.supplyAsync(() -> end(second, other, connection("a", "other", 2))));
            List<PunchOutException> told = new ArrayList<>();
            for (CompletableFuture<Optional<PunchOutException>> end : ends) {
                end.get(60, TimeUnit.SECONDS).ifPresent(told::add);
            }
            assertThat(told).hasSize(1);
            assertThat(told.get(0)).hasMessageContaining("SQL state 40").hasMessageContaining("run it again");
            // both of one transaction, none of the other
            assertThat(alone.connections().find("a").orElseThrow().name())
                    .isEqualTo(alone.connections().find("b").orElseThrow().name())
                    .isIn("one", "other");
        }
    }

    private EditableConnectionStore joined(java.sql.Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return JdbcStores.builder(OneConnection.source(connection))
                .tablePrefix(prefix)
                .joinTransactions(true)
                .build()
                .connections();
    }

    /** Ends a transaction as a host does; returns what it was told if it was given up. */
    private static Optional<PunchOutException> end(
            java.sql.Connection connection, EditableConnectionStore store, Connection last) {
        try {
            try {
                store.replace(last);
                connection.commit();
                return Optional.empty();
            } catch (PunchOutException told) {
                connection.rollback();
                return Optional.of(told);
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MariaDB"})
    void aRightThatIsMissingIsNotTakenForAReservedWord(String name) throws SQLException {
        try (java.sql.Connection root = database(name).getConnection()) {
            execute(root, "CREATE DATABASE " + prefix + "shop");
            execute(root, "CREATE USER '" + prefix + "nobody'@'%' IDENTIFIED BY 'n'");
            execute(root, "GRANT SELECT ON " + prefix + "shop.* TO '" + prefix + "nobody'@'%'");
            String url = root.getMetaData().getURL().replaceFirst("/[^/]*$", "/" + prefix + "shop");
            try (java.sql.Connection nobody = DriverManager.getConnection(url, prefix + "nobody", "n")) {
                JdbcStores stores = JdbcStores.builder(OneConnection.source(nobody))
                        .schema(prefix + "shop")
                        .build();
                assertThatThrownBy(stores::createTables)
                        .isInstanceOf(PunchOutException.class)
                        .hasMessageContaining("42000")
                        .hasMessageNotContaining("reserved word");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, order", "H2, user", "H2, SELECT", "PostgreSQL, order", "PostgreSQL, user"})
    void aReservedWordIsRefusedAsASchema(String name, String word) {
        JdbcStores stores = JdbcStores.builder(database(name))
                .schema(word)
                .tablePrefix(prefix)
                .build();
        assertThatThrownBy(stores::createTables)
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("'" + word + "'")
                .hasMessageContaining("reserved word");
    }

    @ParameterizedTest
    @CsvSource({"H2, order", "H2, user", "PostgreSQL, order", "PostgreSQL, user", "MariaDB, order", "MariaDB, user"})
    void aReservedWordMayBeginTheNamesOfTables(String name, String word) {
        JdbcStores stores = JdbcStores.builder(database(name)).tablePrefix(word).build();
        stores.createTables();
        stores.checkTables();
        stores.transactionLog().append(Entries.one());
        assertThat(stores.transactionLog().find(Entries.one().id())).contains(Entries.one());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MariaDB"})
    void aDatabaseInLatin1KeepsAnyLanguage(String name) throws SQLException {
        DataSource source = database(name);
        String latin = "latin_" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);
        try (java.sql.Connection connection = source.getConnection()) {
            execute(connection, "CREATE DATABASE " + latin + " CHARACTER SET latin1 COLLATE latin1_swedish_ci");
        }
        JdbcStores stores =
                JdbcStores.builder(source).schema(latin).tablePrefix(prefix).build();
        stores.createTables();
        String text = "Őrbánya \u4E2D\u6587 \uD83D\uDED2 \u05E2\u05D1\u05E8\u05D9\u05EA";
        assertThat(stores.connections().insert(connection("acme", text, 1))).isTrue();
        assertThat(stores.connections().find("acme").orElseThrow().name()).isEqualTo(text);
        try (java.sql.Connection connection = source.getConnection()) {
            execute(connection, "DROP DATABASE " + latin.toLowerCase(Locale.ROOT));
        }
    }
}
