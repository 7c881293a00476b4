package io.punchout.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.ReplayStore.Key;
import io.punchout.spi.ReplayStore.Reservation;
import io.punchout.spi.ThrottleStore;
import io.punchout.support.TestClock;
import io.punchout.support.Visits;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("replies and failures in memory: once for each message, room for new ones, and what retention covers")
class MemoryRepliesTest {
    private static final Instant NOW = TestClock.START;
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Key KEY = new Key("acme", "1");
    private final ReplayStore.Stored stored = new ReplayStore.Stored(HttpReply.text(200, "yes"), "s");

    private static Reservation reserve(ReplayStore store, Key key, Instant now) {
        return store.reserve(key, "hash", now, LATER, Duration.ZERO);
    }

    private static String mine(Reservation reservation) {
        assertThat(reservation).isInstanceOf(Reservation.Mine.class);
        return ((Reservation.Mine) reservation).ticket();
    }

    @Test
    void aMessageIsAnsweredOnceAndItsAnswerKeptUntilItsTime() {
        MemoryReplayStore store = new MemoryReplayStore();
        String ticket = mine(reserve(store, KEY, NOW));
        assertThat(reserve(store, KEY, LATER.minusNanos(1))).isInstanceOf(Reservation.Pending.class);
        assertThat(store.reserve(KEY, "other", NOW, LATER, Duration.ZERO)).isInstanceOf(Reservation.Differs.class);
        assertThat(store.complete(KEY, "x", stored, LATER)).isFalse();
        assertThat(store.complete(new Key("acme", "2"), ticket, stored, LATER)).isFalse();
        assertThat(store.complete(KEY, ticket, stored, LATER)).isTrue();
        assertThat(store.complete(KEY, ticket, stored, LATER)).isFalse();
        assertThat(reserve(store, KEY, NOW)).isEqualTo(new Reservation.Answered(stored));
        store.release(KEY, ticket);
        assertThat(reserve(store, KEY, NOW)).isEqualTo(new Reservation.Answered(stored));
        String next = mine(reserve(store, KEY, LATER));
        assertThat(next).isNotEqualTo(ticket);
        assertThat(store.complete(KEY, ticket, stored, LATER)).isFalse();
        store.withdraw(KEY, ticket);
        assertThat(store.complete(KEY, next, stored, LATER.plusSeconds(1))).isTrue();
        store.withdraw(KEY, next);
        mine(reserve(store, KEY, NOW));
    }

    @Test
    void aReservationIsReleasedByItsOwnTicket() {
        MemoryReplayStore store = new MemoryReplayStore();
        String ticket = mine(reserve(store, KEY, NOW));
        store.release(KEY, "x");
        assertThat(reserve(store, KEY, NOW)).isInstanceOf(Reservation.Pending.class);
        store.release(KEY, ticket);
        mine(reserve(store, KEY, NOW));
    }

    @Test
    @Timeout(30)
    void whoWaitsGetsTheAnswerOrTheTurn() throws Exception {
        for (boolean answers : new boolean[] {true, false}) {
            MemoryReplayStore store = new MemoryReplayStore();
            String ticket = mine(reserve(store, KEY, NOW));
            CompletableFuture<Reservation> waiting = new CompletableFuture<>();
            Thread waiter =
                    new Thread(() -> waiting.complete(store.reserve(KEY, "hash", NOW, LATER, Duration.ofMinutes(5))));
            waiter.start();
            while (waiter.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            if (answers) {
                store.complete(KEY, ticket, stored, LATER);
            } else {
                store.release(KEY, ticket);
            }
            assertThat(waiting.get()).isInstanceOf(answers ? Reservation.Answered.class : Reservation.Mine.class);
        }
    }

    @Test
    void whoeverIsInterruptedWhileWaitingStaysInterrupted() {
        MemoryReplayStore store = new MemoryReplayStore();
        mine(reserve(store, KEY, NOW));
        Thread.currentThread().interrupt();
        assertThat(store.reserve(KEY, "hash", NOW, LATER, Duration.ofMinutes(5)))
                .isInstanceOf(Reservation.Pending.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aFullStoreForgetsWhatIsOverAndThenTheOldestTenth() {
        MemoryReplayStore store = new MemoryReplayStore(20);
        for (int i = 0; i < 20; i++) {
            Instant until = i == 10 ? NOW.plusSeconds(1) : LATER;
            store.reserve(new Key("acme", "k" + i), "hash", NOW, until, Duration.ZERO);
        }
        mine(reserve(store, KEY, NOW.plusSeconds(1)));
        mine(reserve(store, new Key("acme", "k0"), NOW));
        assertThat(reserve(store, new Key("acme", "k2"), NOW)).isInstanceOf(Reservation.Pending.class);
        assertThat(reserve(store, new Key("acme", "k19"), NOW)).isInstanceOf(Reservation.Pending.class);
    }

    @Test
    void failuresAreCountedUntilTheirTimeAndTheOldestForgotten() {
        MemoryThrottleStore store = new MemoryThrottleStore(2);
        ThrottleStore.Key one = new ThrottleStore.Key("acme", "1");
        ThrottleStore.Key two = new ThrottleStore.Key("acme", "2");
        ThrottleStore.Key three = new ThrottleStore.Key("acme", "3");
        assertThat(store.add(one, NOW, LATER)).isEqualTo(1);
        assertThat(store.add(one, NOW, LATER.plusSeconds(60))).isEqualTo(2);
        assertThat(store.failures(one, LATER.minusNanos(1))).isEqualTo(2);
        assertThat(store.failures(one, LATER)).isZero();
        assertThat(store.add(two, NOW, LATER)).isEqualTo(1);
        assertThat(store.add(three, NOW, LATER)).isEqualTo(1);
        assertThat(store.failures(one, NOW)).isZero();
        assertThat(store.failures(two, NOW)).isEqualTo(1);
        store.forget(two);
        assertThat(store.failures(two, NOW)).isZero();
        assertThat(store.failures(three, NOW)).isEqualTo(1);
    }

    @Test
    void retentionCoversWhatIsOlderOfOneConnectionOrAll() {
        Transaction entry = entry();
        Retention all = Retention.before(entry.createdAt().plusNanos(1));
        assertThat(all.covers(entry)).isTrue();
        assertThat(Retention.before(entry.createdAt()).covers(entry)).isFalse();
        assertThat(all.ofConnection("acme").covers(entry)).isTrue();
        assertThat(all.ofConnection("other").covers(entry)).isFalse();
        MemoryTransactionLog log = new MemoryTransactionLog();
        log.append(entry);
        assertThat(log.delete(all.ofConnection("other"), 9)).isZero();
        assertThat(log.delete(all, 0)).isZero();
        assertThat(log.find(entry.id())).contains(entry);
        assertThat(log.delete(all, 1)).isEqualTo(1);
        assertThat(log.find(entry.id())).isEmpty();
    }

    private static Transaction entry() {
        Visits visits = new Visits();
        visits.session("cookie=c");
        return visits.lastEntry();
    }
}
