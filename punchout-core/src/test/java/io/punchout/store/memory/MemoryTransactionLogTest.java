package io.punchout.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.support.TestClock;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the transaction log in memory: newest first, filters, stable pages, bounded")
class MemoryTransactionLogTest {
    private final MemoryTransactionLog log = new MemoryTransactionLog(100);

    private static Transaction entry(String id, String connection, String session, MessageType type, boolean ok) {
        return new Transaction(
                id,
                TestClock.START,
                type,
                Direction.IN,
                ok,
                "text",
                connection,
                connection,
                "unit",
                session,
                null,
                List.of(),
                "a message that is not for every reader",
                List.of(),
                3,
                Duration.ZERO,
                null);
    }

    private static Transaction entry(String id) {
        return entry(id, "acme", "s1", MessageType.START, true);
    }

    private List<String> ids(TransactionQuery query) {
        return log.find(query).stream().map(Transaction::id).toList();
    }

    @Test
    void listsTheNewestFirstWhateverTheOrderOfArrival() {
        List.of("2", "1", "3").forEach(id -> log.append(entry(id)));
        assertThat(ids(TransactionQuery.newest(10))).containsExactly("3", "2", "1");
        assertThat(ids(TransactionQuery.newest(2))).containsExactly("3", "2");
        assertThat(log.find("2")).isPresent();
        assertThat(log.find("9")).isEmpty();
    }

    @Test
    void filtersAllHoldTogether() {
        log.append(entry("1", "acme", "s1", MessageType.START, true));
        log.append(entry("2", "acme", "s1", MessageType.START, false));
        log.append(entry("3", "acme", "s2", MessageType.CANCEL, true));
        log.append(entry("4", "globex", "s3", MessageType.START, true));
        log.append(entry("5", null, null, MessageType.OTHER, false));
        TransactionQuery all = TransactionQuery.newest(10);
        assertThat(ids(all.ofConnection("acme"))).containsExactly("3", "2", "1");
        assertThat(ids(all.ofSession("s1"))).containsExactly("2", "1");
        assertThat(ids(all.ofType(MessageType.START))).containsExactly("4", "2", "1");
        assertThat(ids(all.successful(false))).containsExactly("5", "2");
        assertThat(ids(all.successful(true).ofType(MessageType.START).ofConnection("acme")))
                .containsExactly("1");
        assertThat(ids(all.ofConnection("acme").before("3").ofSession("s1").successful(true)))
                .containsExactly("1");
    }

    @Test
    void pagesStayStableWhileEntriesArrive() {
        for (int i = 10; i < 20; i++) {
            log.append(entry("" + i));
        }
        List<String> seen = new ArrayList<>();
        TransactionQuery page = TransactionQuery.newest(4);
        for (List<String> ids = ids(page); !ids.isEmpty(); ids = ids(page)) {
            seen.addAll(ids);
            log.append(entry("9" + seen.size()));
            page = page.before(ids.get(ids.size() - 1));
        }
        assertThat(seen).containsExactly("19", "18", "17", "16", "15", "14", "13", "12", "11", "10");
    }

    @Test
    void keepsTheNewest() {
        for (int i = 0; i < 150; i++) {
            log.append(entry(String.format(Locale.ROOT, "%03d", i)));
        }
        List<String> kept = ids(TransactionQuery.newest(1_000));
        assertThat(kept).hasSize(100).startsWith("149").endsWith("050");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, TransactionQuery.MAX_LIMIT + 1})
    void aPageHasOneToAThousandEntries(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> TransactionQuery.newest(limit));
    }

    @Test
    void anEntryNamesItselfWithoutItsMessage() {
        assertThat(entry("1", "acme", "s1", MessageType.SETUP_REQUEST, false))
                .hasToString("Transaction(1 setup_request in failed)");
        assertThat(entry("1").toString()).endsWith(" ok)");
        assertThat(MessageType.PING.label()).isEqualTo("ping");
        assertThat(Direction.IN.label()).isEqualTo("in");
    }
}
