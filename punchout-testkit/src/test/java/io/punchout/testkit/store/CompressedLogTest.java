package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.problem.PunchOutException;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.testkit.contract.TransactionLogContract;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("a log that compresses its messages keeps the contract, and finds text in them")
class CompressedLogTest {
    private static final TransactionQuery ALL = TransactionQuery.newest(100);
    private final DataSource source = Databases.h2();
    private final SearchableTransactionLog plain = log(source, Integer.MAX_VALUE);
    private final SearchableTransactionLog compressing = log(source, 100);

    private static SearchableTransactionLog log(DataSource source, int longerThan) {
        JdbcStores stores =
                JdbcStores.builder(source).compressMessages(longerThan).build();
        stores.createTables();
        return stores.transactionLog();
    }

    private static Transaction entry(int number, String message) {
        Transaction one = Entries.one();
        return new Transaction(
                String.format("019cb000000000000000%012x", number),
                one.createdAt(),
                one.type(),
                one.direction(),
                true,
                one.format(),
                one.connectionId(),
                one.connectionName(),
                one.businessUnit(),
                one.sessionId(),
                null,
                List.of(),
                message,
                List.of(),
                message.length(),
                one.duration(),
                null);
    }

    private static String large(String word) {
        return "<cXML>" + "<Item>same again \u00e9\ud83d\udc68</Item>".repeat(200) + word + "</cXML>";
    }

    private static List<Integer> numbers(List<Transaction> found) {
        return found.stream()
                .map(entry -> Integer.parseInt(entry.id().substring(20), 16))
                .toList();
    }

    private List<String> columns() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT message FROM punchout_transaction ORDER BY id")) {
            List<String> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }

    @Test
    void longMessagesAreStoredSmallAndComeBackWhole() throws SQLException {
        compressing.append(entry(1, large("pen")));
        compressing.append(entry(2, "short"));
        assertThat(columns().get(0)).hasSizeLessThan(500).startsWith("gzip!1:");
        assertThat(columns().get(1)).isEqualTo("short");
        assertThat(compressing.find(ALL)).extracting(Transaction::message).containsExactly("short", large("pen"));
        assertThat(plain.find(ALL)).as("read by every store").isEqualTo(compressing.find(ALL));
    }

    @Test
    void aMessageThatLooksCompressedComesBackAsItWas() {
        plain.append(entry(1, "gzip!1:planted"));
        compressing.append(entry(2, "gzip!1:planted"));
        assertThat(plain.find(ALL))
                .extracting(Transaction::message)
                .containsExactly("gzip!1:planted", "gzip!1:planted");
    }

    @Test
    void textIsFoundInBothKindsInOrderPageByPage() {
        for (int i = 1; i <= 130; i++) {
            SearchableTransactionLog log = i % 3 == 0 ? plain : compressing;
            log.append(entry(i, i % 2 == 0 ? large("Kugelschreiber " + i) : "Kugelschreiber"));
        }
        compressing.append(entry(131, large("Papier")));
        List<Integer> seen = new ArrayList<>();
        TransactionQuery page = TransactionQuery.newest(17).containing("kugelSCHREIBER");
        for (List<Transaction> found = compressing.find(page); !found.isEmpty(); found = compressing.find(page)) {
            seen.addAll(numbers(found));
            page = page.before(found.get(found.size() - 1).id());
        }
        assertThat(seen).hasSize(130).startsWith(130, 129, 128).endsWith(2, 1);
        assertThat(compressing.count(page, 1_000)).isEqualTo(130);
        assertThat(compressing.count(page, 100)).isEqualTo(100);
        assertThat(compressing.count(page.containing("papier"), 1_000)).isEqualTo(1);
        assertThat(compressing.find(ALL.containing("papier"))).hasSize(1);
    }

    @Test
    void aColumnThatCannotBeReadIsSaid() throws SQLException {
        compressing.append(entry(1, "short"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE punchout_transaction SET message = 'gzip!1:AAAA'");
        }
        assertThatThrownBy(() -> compressing.find(ALL))
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("cannot be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStores.builder(source).compressMessages(-1));
    }

    @Nested
    @DisplayName("in H2")
    class H2 extends TransactionLogContract {
        private final SearchableTransactionLog log = CompressedLogTest.log(Databases.h2(), 0);

        @Override
        protected SearchableTransactionLog log() {
            return log;
        }
    }

    @Nested
    @DisplayName("in PostgreSQL")
    class Postgres extends TransactionLogContract {
        private final SearchableTransactionLog log;

        Postgres() {
            JdbcStores stores = JdbcStores.builder(Databases.postgres())
                    .tablePrefix(Databases.prefix())
                    .compressMessages(0)
                    .build();
            stores.createTables();
            this.log = stores.transactionLog();
        }

        @Override
        protected SearchableTransactionLog log() {
            return log;
        }
    }
}
