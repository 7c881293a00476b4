package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a text is looked for in the newest entries that pass the other filters, and no further")
class TextWindowTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final TransactionQuery ALL = TransactionQuery.newest(100);

    private static Transaction entry(int number, String connection) {
        Transaction one = Entries.one();
        Instant at = START.plusSeconds(number);
        return new Transaction(
                String.format(Locale.ROOT, "%016x%016x", at.toEpochMilli() << 16, number),
                at,
                one.type(),
                one.direction(),
                true,
                one.format(),
                connection,
                null,
                one.businessUnit(),
                one.sessionId(),
                null,
                List.of(),
                "Kugelschreiber, again and again and again and again and again and again, number " + number,
                List.of(),
                1,
                Duration.ZERO,
                null);
    }

    private static List<Integer> numbers(List<Transaction> found) {
        return found.stream()
                .map(entry -> (int) Long.parseLong(entry.id().substring(16), 16))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"H2,false", "H2,true", "PostgreSQL,false", "PostgreSQL,true"})
    void boundsWhatASearchReads(String database, boolean compressed) {
        DataSource source = database.equals("H2") ? Databases.h2() : Databases.postgres();
        JdbcStores.Builder builder =
                JdbcStores.builder(source).tablePrefix(Databases.prefix()).textWindow(10);
        JdbcStores stores = compressed ? builder.compressMessages(0).build() : builder.build();
        stores.createTables();
        SearchableTransactionLog log = stores.transactionLog();
        for (int i = 1; i <= 40; i++) {
            log.append(entry(i, i % 2 == 0 ? "even" : "odd"));
        }
        assertThat(log.textWindow()).isEqualTo(10);
        TransactionQuery text = ALL.containing("KUGEL");
        assertThat(numbers(log.find(text))).startsWith(40, 39).endsWith(32, 31).hasSize(10);
        assertThat(log.count(text, 100)).isEqualTo(10);
        assertThat(numbers(log.find(text.ofConnection("even"))))
                .as("another filter brings older ones near")
                .containsExactly(40, 38, 36, 34, 32, 30, 28, 26, 24, 22);
        assertThat(numbers(log.find(text.between(null, START.plusSeconds(21)))))
                .startsWith(20)
                .endsWith(11)
                .hasSize(10);
        List<Transaction> page = log.find(text.limit(4));
        assertThat(numbers(log.find(text.limit(4).before(page.get(3).id()))))
                .as("pages are of one search")
                .containsExactly(36, 35, 34, 33);
        assertThat(log.find(text.before(entry(31, "odd").id()))).isEmpty();
        assertThat(log.find(ALL)).as("without a text").hasSize(40);
    }

    @Test
    void isPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStores.builder(Databases.h2()).textWindow(0));
        JdbcStores all =
                JdbcStores.builder(Databases.h2()).textWindow(Integer.MAX_VALUE).build();
        all.createTables();
        all.transactionLog().append(entry(1, "odd"));
        assertThat(all.transactionLog().find(ALL.containing("schreiber"))).hasSize(1);
    }
}
