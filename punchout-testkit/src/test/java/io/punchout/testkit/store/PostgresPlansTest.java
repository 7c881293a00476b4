package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.punchout.session.SessionQuery;
import io.punchout.session.SessionQuery.Place;
import io.punchout.session.SessionState;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.TransactionQuery;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("lists in PostgreSQL read one index from its end, also for who has been silent for long")
class PostgresPlansTest {
    private static final Instant NEWEST = Instant.parse("2026-03-01T10:00:00Z");

    private final String prefix = Databases.prefix();
    private final List<String> statements = new ArrayList<>();
    private Connection connection;
    private JdbcStores stores;

    @BeforeEach
    void open() throws SQLException {
        connection = Databases.postgres().getConnection();
        DataSource source = mock(DataSource.class);
        when(source.getConnection()).thenAnswer(asked -> listening());
        stores = JdbcStores.builder(source).tablePrefix(prefix).build();
        JdbcStores.builder(Databases.postgres()).tablePrefix(prefix).build().createTables();
        // the silent one has the oldest of all: whoever reads from the newest meets it after six thousand others; rows
        // of
        // the usual size, for with small ones a table is so short that it matters little what is read
        execute("INSERT INTO " + prefix
                + "session SELECT lpad(to_hex(n), 32, '0'), 't' || n, who, who, 'cxml', 'WAITING',"
                + " who, n, n, n, 1, repeat(md5(n::text), 30) FROM (SELECT n, CASE WHEN n <= 4000 THEN 'silent' ELSE 'busy' || n % 7 END AS who"
                + " FROM generate_series(1, 10000) n) rows");
        execute("INSERT INTO " + prefix
                + "transaction SELECT lpad(to_hex(n), 32, '0'), n, CASE WHEN n <= 4000 THEN 'END'"
                + " ELSE 'SETUP_REQUEST' END, 'IN', n > 4000, 'cxml', who, who, who, who, who, '[]', repeat(md5(n::text), 30), '[]', 1, 1, NULL, ''"
                + " FROM (SELECT n, CASE WHEN n <= 4000 THEN 'silent' ELSE 'busy' || n % 7 END AS who"
                + " FROM generate_series(1, 10000) n) rows");
        execute("ANALYZE " + prefix + "session");
        execute("ANALYZE " + prefix + "transaction");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /** Returns the connection; the text of what is run over it, values included, is remembered. */
    private Connection listening() {
        return (Connection) Proxy.newProxyInstance(
                PostgresPlansTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    Object result = method.invoke(connection, arguments);
                    return result instanceof PreparedStatement statement ? listening(statement) : result;
                });
    }

    private PreparedStatement listening(PreparedStatement statement) {
        return (PreparedStatement) Proxy.newProxyInstance(
                PostgresPlansTest.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("executeQuery")) {
                        statements.add(statement.toString());
                        // the rows are the test's, of which the store can make nothing
                        return method.invoke(statement.getConnection().prepareStatement("SELECT 1 WHERE FALSE"));
                    }
                    return method.invoke(statement, arguments);
                });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> plan(Consumer<JdbcStores> question) throws SQLException {
        statements.clear();
        question.accept(stores);
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN " + statements.get(0))) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private void reads(String index, Consumer<JdbcStores> question) throws SQLException {
        List<String> plan = plan(question);
        assertThat(String.join("\n", plan))
                .contains("Index Scan Backward using " + prefix + index + " on")
                .doesNotContain("Sort")
                .doesNotContain("Seq Scan");
    }

    @Test
    void visits() throws SQLException {
        SessionQuery all = SessionQuery.newest(50);
        Place place = new Place(NEWEST, "f".repeat(32));
        for (SessionQuery query : List.of(all, all.before(place))) {
            reads("session_created", stores -> stores.sessions().find(query));
            for (String who : List.of("silent", "busy1", "nobody")) {
                reads("session_connection", stores -> stores.sessions().find(query.ofConnection(who)));
                reads("session_unit", stores -> stores.sessions().find(query.ofBusinessUnit(who)));
                reads("session_user", stores -> stores.sessions().find(query.ofUser(who)));
                reads(
                        "session_connection",
                        stores -> stores.sessions().find(query.ofConnection(who).in(SessionState.WAITING)));
            }
        }
    }

    @Test
    void entries() throws SQLException {
        TransactionQuery all = TransactionQuery.newest(50);
        for (TransactionQuery query : List.of(all, all.before("0".repeat(28) + "ffff"))) {
            for (String who : List.of("silent", "busy1", "nobody")) {
                reads(
                        "transaction_connection",
                        stores -> stores.transactionLog().find(query.ofConnection(who)));
                reads("transaction_unit", stores -> stores.transactionLog().find(query.ofBusinessUnit(who)));
                reads("transaction_session", stores -> stores.transactionLog().find(query.ofSession(who)));
                reads("transaction_payload", stores -> stores.transactionLog().find(query.ofPayload(who)));
            }
            for (MessageType type : MessageType.values()) {
                reads("transaction_type", stores -> stores.transactionLog().find(query.ofType(type)));
            }
            reads("transaction_successful", stores -> stores.transactionLog().find(query.successful(false)));
        }
    }

    @Test
    void aVisitAndAMessageInALargeLogAreNotPlannedAnewForEachValue() throws SQLException {
        execute("INSERT INTO " + prefix
                + "transaction SELECT 'f' || lpad(to_hex(n), 31, '0'), n, 'END', 'IN', TRUE, 'cxml', 'c', 'c', 'c', 's' || n / 3,"
                + " 'p' || n, '[]', '', '[]', 1, 1, NULL, '' FROM generate_series(1, 50000) n");
        execute("ANALYZE " + prefix + "transaction");
        // what a planner makes of a million
        execute("UPDATE pg_class SET reltuples = 1000000 WHERE relname = '" + prefix + "transaction'");
        JdbcStores own = JdbcStores.builder(OneConnection.source(connection))
                .tablePrefix(prefix)
                .build();
        TransactionQuery newest = TransactionQuery.newest(50);
        for (int i = 0; i < 30; i++) {
            own.transactionLog().find(newest.ofSession("s" + (1_000 + i)));
            own.transactionLog().find(newest.ofPayload("p" + (1_000 + i)));
            own.transactionLog().find(newest.before("g").ofPayload("p" + (1_000 + i)));
        }
        try (Statement statement = connection.createStatement();
                ResultSet plans = statement.executeQuery("SELECT generic_plans, custom_plans, statement"
                        + " FROM pg_prepared_statements WHERE statement LIKE '%" + prefix + "transaction%LIMIT%'")) {
            int statements = 0;
            while (plans.next()) {
                statements++;
                assertThat(plans.getInt(1)).as(plans.getString(3)).isGreaterThan(plans.getInt(2));
            }
            assertThat(statements).isEqualTo(3);
        }
    }
}
