package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.problem.PunchOutException;
import io.punchout.spi.SearchableSessionStore;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.jdbc.Dialect;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.SettableClock;
import io.punchout.testkit.contract.SearchableSessionStoreContract;
import io.punchout.testkit.contract.TransactionLogContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the stores, each against its contract")
class JdbcStoresTest {

    @Nested
    @DisplayName("transaction log in memory")
    class MemoryLog extends TransactionLogContract {
        private final SearchableTransactionLog log = new MemoryTransactionLog();

        @Override
        protected SearchableTransactionLog log() {
            return log;
        }
    }

    @Nested
    @DisplayName("sessions in memory")
    class MemorySessions extends SearchableSessionStoreContract {
        private final SearchableSessionStore store = new MemorySessionStore(SettableClock.at("2026-03-01T10:15:30Z"));

        @Override
        protected SearchableSessionStore store() {
            return store;
        }
    }

    @Test
    void tablesAreMadeOnceAndChecked() {
        JdbcStores stores = JdbcStores.builder(Databases.h2()).build();
        assertThatThrownBy(stores::checkTables)
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("createTables()");
        stores.createTables();
        stores.createTables();
        stores.checkTables();
    }

    @Test
    void tablesOfAnotherVersionAreRefused() throws SQLException {
        DataSource source = Databases.h2();
        JdbcStores stores = JdbcStores.builder(source).build();
        stores.createTables();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO punchout_schema_version (version) VALUES (99)");
        }
        assertThatThrownBy(stores::createTables)
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("99");
    }

    @Test
    void aSchemaOfItsOwn() throws SQLException {
        DataSource source = Databases.postgres();
        String schema = Databases.prefix() + "s";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        }
        JdbcStores stores = JdbcStores.builder(source).schema(schema).build();
        stores.createTables();
        assertThat(stores.sessions().find("none")).isEmpty();
        assertThatThrownBy(JdbcStores.builder(source).tablePrefix("other_").build()::checkTables)
                .isInstanceOf(PunchOutException.class);
    }

    @Test
    void workOfTheHostsTransactionIsNotCommittedHere() throws SQLException {
        DataSource source = Databases.h2();
        JdbcStores.builder(source).build().createTables();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            SearchableTransactionLog joined = JdbcStores.builder(OneConnection.source(connection))
                    .joinTransactions(true)
                    .build()
                    .transactionLog();
            joined.append(Entries.one());
            connection.rollback();
        }
        SearchableTransactionLog alone = JdbcStores.builder(source).build().transactionLog();
        assertThat(alone.find(Entries.one().id())).isEmpty();
    }

    @Test
    void aPoolWithoutAutoCommitIsCommittedHere() throws SQLException {
        DataSource source = Databases.h2();
        JdbcStores.builder(source).build().createTables();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            SearchableTransactionLog log =
                    JdbcStores.builder(OneConnection.source(connection)).build().transactionLog();
            log.append(Entries.one());
            connection.rollback();
        }
        SearchableTransactionLog other = JdbcStores.builder(source).build().transactionLog();
        assertThat(other.find(Entries.one().id())).contains(Entries.one());
    }

    @Test
    void aDatabaseThatFailsIsAnExceptionOfTheLibrary() {
        JdbcStores stores = JdbcStores.builder(Databases.h2()).build();
        assertThatThrownBy(() -> stores.sessions().find("a"))
                .isInstanceOf(PunchOutException.class)
                .hasCauseInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a;drop table x", "a\"", "\u0131"})
    void namesArePlain(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        JdbcStores.builder(Databases.h2()).tablePrefix(name).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> JdbcStores.builder(Databases.h2()).schema(name).build());
    }

    @Test
    void thereIsAScriptForEveryDatabase() {
        for (Dialect dialect : Dialect.values()) {
            assertThat(JdbcStores.script(dialect, "shop.p_"))
                    .contains("CREATE TABLE IF NOT EXISTS shop.p_session")
                    .containsPattern("INDEX (IF NOT EXISTS p_session_expiry ON shop.p_session|session_expiry) ")
                    .doesNotContain("${");
        }
    }
}
