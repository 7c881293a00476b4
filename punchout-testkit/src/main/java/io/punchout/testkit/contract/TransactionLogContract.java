package io.punchout.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a {@link SearchableTransactionLog} keeps. The rules are numbered; a log that keeps a bounded number of entries
 * must keep at least 5,000.
 */
public abstract class TransactionLogContract extends TransactionTextContract {

    @Test
    @DisplayName("L1 an entry is found as it was appended, every component equal")
    public void entriesComeBackAsTheyWere() {
        append(Transactions.plain().number(1), Transactions.plain().failed().number(2), Transactions.bare(3));
        assertEquals(
                List.of(
                        Transactions.bare(3),
                        Transactions.plain().failed().number(2),
                        Transactions.plain().number(1)),
                log().find(ALL));
        Transaction second = Transactions.plain().failed().number(2);
        assertEquals(Optional.of(second), log().find(second.id()));
        assertEquals(Optional.empty(), log().find(Transactions.bare(9).id()));
        assertEquals(Optional.empty(), log().find("no such id"));
    }

    @Test
    @DisplayName("L2 the list is newest first, by id, whatever the order of arrival")
    public void newestFirst() {
        append(
                Transactions.plain().number(2),
                Transactions.plain().number(3),
                Transactions.plain().number(1));
        assertEquals(List.of(3, 2, 1), numbers(ALL));
        assertEquals(List.of(3, 2), numbers(TransactionQuery.newest(2)));
    }

    @Test
    @DisplayName("L3 every filter keeps to its column, and all hold together")
    public void filters() {
        append(
                Transactions.plain().number(1),
                Transactions.plain().session("s2").number(2),
                Transactions.plain().connection("globex").session("s3").number(3),
                Transactions.plain().type(MessageType.CART_RETURN).number(4),
                Transactions.plain().failed().number(5),
                Transactions.bare(6));
        assertEquals(List.of(5, 4, 2, 1), numbers(ALL.ofConnection("acme")));
        assertEquals(List.of(3), numbers(ALL.ofBusinessUnit("globex-unit")));
        assertEquals(List.of(5, 4, 1), numbers(ALL.ofSession("s1")));
        assertEquals(List.of(4), numbers(ALL.ofType(MessageType.CART_RETURN)));
        assertEquals(List.of(6, 5), numbers(ALL.successful(false)));
        assertEquals(List.of(2), numbers(ALL.ofPayload("payload-2@buyer.example")));
        assertEquals(List.of(1), numbers(ALL.ofSession("s1").successful(true).ofType(MessageType.SETUP_REQUEST)));
        assertEquals(List.of(), numbers(ALL.ofConnection("acme").ofSession("s3")));
        assertEquals(List.of(), numbers(ALL.ofConnection("ACME")));
    }

    @Test
    @DisplayName("L4 a time range holds its first instant and not its last, to the microsecond")
    public void timeRange() {
        append(
                Transactions.plain().number(1),
                Transactions.plain().number(2),
                Transactions.plain().number(3));
        var second = Transactions.START.plusSeconds(2);
        assertEquals(List.of(2), numbers(ALL.between(second, second.plusSeconds(1))));
        assertEquals(List.of(2), numbers(ALL.between(second, second.plusNanos(1_000))));
        assertEquals(List.of(3), numbers(ALL.between(second.plusNanos(1_000), null)));
        assertEquals(List.of(1), numbers(ALL.between(null, second)));
        assertEquals(List.of(), numbers(ALL.between(second, second)));
    }

    @Test
    @DisplayName("L22 pages go on while what they have shown, and what they have not, is forgotten")
    public void pagesWhileForgetting() {
        for (int i = 1; i <= 9; i++) {
            append(Transactions.plain().number(i));
        }
        List<Transaction> first = log().find(ALL.limit(3));
        assertEquals(4, log().delete(Retention.before(Transactions.START.plusSeconds(5)), 10));
        TransactionQuery next = ALL.limit(3).before(first.get(2).id());
        assertEquals(List.of(6, 5), numbers(next));
        assertEquals(5, log().delete(Retention.before(Transactions.START.plusSeconds(60)), 10));
        assertEquals(List.of(), numbers(next));
    }

    @Test
    @DisplayName("L6 pages by key miss nothing and repeat nothing while entries arrive")
    public void pagesAreStable() {
        for (int i = 1; i <= 25; i++) {
            append(Transactions.plain().number(i));
        }
        List<Integer> seen = new ArrayList<>();
        TransactionQuery page = TransactionQuery.newest(4).ofConnection("acme");
        for (List<Transaction> found = log().find(page); !found.isEmpty(); found = log().find(page)) {
            found.forEach(entry -> seen.add((int) Long.parseLong(entry.id().substring(16), 16)));
            append(Transactions.plain().number(100 + seen.size()));
            page = page.before(found.get(found.size() - 1).id());
        }
        List<Integer> expected = new ArrayList<>();
        for (int i = 25; i >= 1; i--) {
            expected.add(i);
        }
        assertEquals(expected, seen);
    }

    @Test
    @DisplayName("L7 counts stop at their cap and ignore the page")
    public void counts() {
        for (int i = 1; i <= 12; i++) {
            append(Transactions.plain().session("s" + i % 3).number(i));
        }
        assertEquals(12, log().count(TransactionQuery.newest(1), 1_000));
        assertEquals(12, log().count(TransactionQuery.newest(1), 12));
        assertEquals(5, log().count(TransactionQuery.newest(1), 5));
        assertEquals(4, log().count(TransactionQuery.newest(1).ofSession("s1"), 1_000));
        String oldest = Transactions.plain().number(1).id();
        assertEquals(12, log().count(TransactionQuery.newest(1).before(oldest), 1_000));
        assertEquals(0, log().count(TransactionQuery.newest(1).ofConnection("nobody"), 1_000));
    }

    @Test
    @DisplayName("L8 a visit is everything of one session, oldest first")
    public void visits() {
        append(
                Transactions.plain().type(MessageType.CART_RETURN).number(3),
                Transactions.plain().session("other").number(2),
                Transactions.plain().number(1));
        assertEquals(
                List.of(
                        Transactions.plain().number(1),
                        Transactions.plain().type(MessageType.CART_RETURN).number(3)),
                log().visit("s1"));
        assertEquals(List.of(), log().visit("none"));
    }

    @Test
    @DisplayName("L9 forgetting takes the oldest first, in batches, of one connection or of all")
    public void retention() {
        append(
                Transactions.plain().number(1),
                Transactions.plain().connection("globex").number(2),
                Transactions.plain().number(3),
                Transactions.plain().number(4),
                Transactions.bare(5));
        Retention early = Retention.before(Transactions.START.plusSeconds(4));
        assertEquals(2, log().delete(early.ofConnection("acme"), 100));
        assertEquals(List.of(5, 4, 2), numbers(ALL));
        assertEquals(0, log().delete(early.ofConnection("acme"), 100));
        Retention all = Retention.before(Transactions.START.plusSeconds(60));
        assertEquals(1, log().delete(all, 1));
        assertEquals(List.of(5, 4), numbers(ALL));
        assertEquals(2, log().delete(all, 100));
        assertEquals(List.of(), numbers(ALL));
    }

    @Test
    @DisplayName("L10 appending many leaves alone what is there already")
    public void importsAgain() {
        append(Transactions.plain().number(2));
        List<Transaction> file = new ArrayList<>();
        for (int i = 1; i <= 1_200; i++) {
            file.add(Transactions.plain().message("imported").number(i));
        }
        assertEquals(1_199, log().appendAll(file));
        assertEquals(0, log().appendAll(file));
        assertEquals(0, log().appendAll(List.of()));
        assertEquals(1_200, log().count(ALL, 10_000));
        Transaction second = log().find(Transactions.plain().number(2).id()).orElseThrow();
        assertEquals("<cXML/>", second.message());
    }

    @Test
    @DisplayName("L12 ids and addresses longer than any real one are kept, perhaps cut, and lose no entry")
    public void longIds() {
        append(
                Transactions.plain().payload(1, "p".repeat(100_000)),
                Transactions.plain().connection("c".repeat(3_000)).number(2),
                Transactions.plain().session("s".repeat(3_000)).number(3),
                Transactions.odd(4, "o".repeat(3_000), Duration.ofSeconds(Long.MAX_VALUE)),
                Transactions.odd(5, "\ud83d\ude00".repeat(3_000), Duration.ofSeconds(Long.MIN_VALUE)));
        List<Transaction> found = log().find(ALL);
        assertEquals(5, found.size());
        assertTrue(String.valueOf(found.get(4).payloadId()).startsWith("p".repeat(200)));
        assertTrue(String.valueOf(found.get(3).connectionId()).startsWith("c".repeat(100)));
        assertTrue(String.valueOf(found.get(2).sessionId()).startsWith("s".repeat(32)));
        assertTrue(found.get(1).duration().compareTo(Duration.ofDays(365)) > 0);
        assertTrue(found.get(0).duration().isNegative());
    }

    @Test
    @DisplayName("L16 an id that was cut is found by the whole id")
    public void longIdsAreFound() {
        String id = "p".repeat(700);
        append(Transactions.plain().payload(1, id), Transactions.plain().number(2));
        assertEquals(List.of(1), numbers(ALL.ofPayload(id)));
        assertEquals(1, log().count(ALL.ofPayload(id), 10));
        append(
                Transactions.plain().connection(id).number(3),
                Transactions.plain().session(id).number(4));
        assertEquals(List.of(3), numbers(ALL.ofConnection(id)));
        assertEquals(List.of(3), numbers(ALL.ofBusinessUnit(id + "-unit")));
        assertEquals(List.of(4), numbers(ALL.ofSession(id)));
        assertEquals(1, log().visit(id).size());
        assertEquals(1, log().delete(Retention.before(Instant.MAX).ofConnection(id), 10));
        assertEquals(List.of(4, 2, 1), numbers(ALL));
    }

    @Test
    @DisplayName("L17 no time is too early or too late to ask for")
    public void edgesOfTime() {
        append(Transactions.plain().number(1));
        assertEquals(List.of(1), numbers(ALL.between(Instant.MIN, Instant.MAX)));
        assertEquals(List.of(1), numbers(ALL.between(Instant.EPOCH.minusSeconds(1), null)));
        assertEquals(List.of(), numbers(ALL.between(Instant.MAX, null)));
        assertEquals(List.of(), numbers(ALL.between(null, Instant.MIN)));
        assertEquals(0, log().delete(Retention.before(Instant.MIN), 10));
        assertEquals(1, log().delete(Retention.before(Instant.MAX), 10));
    }

    @Test
    @DisplayName("L18 forgetting and writing at once lose nothing that is not forgotten")
    public void forgettingWhileWriting() {
        int old = 200;
        for (int i = 1; i <= old; i++) {
            append(Transactions.plain().number(i));
        }
        Retention rule = Retention.before(Transactions.START.plusSeconds(old + 1));
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            int first = old + 1 + thread * 50;
            tasks.add(() -> {
                for (int i = 0; i < 50; i++) {
                    log().append(Transactions.plain().number(first + i));
                }
                return 0;
            });
            tasks.add(() -> {
                int deleted = 0;
                for (int i = 0; i < 6; i++) {
                    deleted += log().delete(rule, 10);
                }
                return deleted;
            });
        }
        int deleted = Together.run(tasks).stream().mapToInt(Integer::intValue).sum();
        while (log().delete(rule, 10) > 0) {
            // what was left
        }
        assertTrue(deleted > 0 && deleted <= old, "deleted " + deleted);
        assertEquals(200, log().count(ALL, 1_000));
        assertEquals(
                old + 1, numbers(ALL).stream().mapToInt(Integer::intValue).min().orElse(0));
    }

    @Test
    @DisplayName("L13 many threads append at once and nothing is lost")
    public void concurrentAppends() {
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int first = thread * 50;
            writers.add(() -> {
                for (int i = 1; i <= 50; i++) {
                    log().append(Transactions.plain().number(first + i));
                }
                return first;
            });
        }
        Together.run(writers);
        assertEquals(400, log().count(ALL, 1_000));
        assertEquals(400, numbers(ALL).stream().distinct().count());
    }

    @Test
    @DisplayName("L14 an entry that comes twice in one call is kept once")
    public void doubledInOneCall() {
        Transaction entry = Transactions.plain().number(1);
        assertEquals(2, log().appendAll(List.of(entry, Transactions.plain().number(2), entry)));
        assertEquals(0, log().appendAll(List.of(entry, entry)));
        assertEquals(List.of(2, 1), numbers(ALL));
    }

    @Test
    @DisplayName("L15 filters in any combination let through what the query says, in the list and in the count")
    public void combinations() {
        List<Transaction> entries = new ArrayList<>();
        for (int i = 1; i <= 32; i++) {
            Transactions entry = Transactions.plain()
                    .connection(i % 2 == 0 ? "acme" : "globex")
                    .session(i % 4 < 2 ? "s1" : "s2")
                    .type(i % 8 < 4 ? MessageType.START : MessageType.CANCEL)
                    .message(i % 16 < 8 ? "<a>Stift</a>" : "<a>Papier</a>");
            entries.add(0, (i % 3 == 0 ? entry.failed() : entry).number(i));
        }
        log().appendAll(entries);
        for (int bits = 0; bits < 1 << 8; bits++) {
            TransactionQuery query = query(bits);
            List<Transaction> expected = entries.stream().filter(query::matches).toList();
            assertEquals(expected, log().find(query), query.toString());
            if (bits % 4 == 1) {
                assertEquals(expected.size(), log().count(query, 1_000), query.toString());
            }
        }
    }

    /** Returns a query with a filter for each bit. */
    private static TransactionQuery query(int bits) {
        TransactionQuery query = (bits & 1) == 0 ? ALL : ALL.ofConnection("acme");
        query = (bits & 2) == 0 ? query : query.ofBusinessUnit("acme-unit");
        query = (bits & 4) == 0 ? query : query.ofSession("s2");
        query = (bits & 8) == 0 ? query : query.ofType(MessageType.START);
        query = (bits & 16) == 0 ? query : query.successful(true);
        query = (bits & 32) == 0
                ? query
                : query.between(Transactions.START.plusSeconds(5), Transactions.START.plusSeconds(27));
        query = (bits & 64) == 0 ? query : query.containing("STIFT");
        return (bits & 128) == 0 ? query : query.ofPayload("payload-14@buyer.example");
    }
}
