package io.punchout.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.ReplayStore.Reservation;
import io.punchout.spi.ReplayStore.Stored;
import io.punchout.store.memory.MemoryReplayStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemoryReplayStoreTest extends ReplayStoreContract {

    @Override
    protected ReplayStore createStore() {
        return new MemoryReplayStore();
    }

    @Test
    void isBoundedAndLetsTheOldestGo() {
        ReplayStore store = new MemoryReplayStore(10);
        Instant now = Instant.parse("2026-03-01T09:00:00Z");
        for (int i = 0; i < 11; i++) {
            ReplayStore.Key key = new ReplayStore.Key("acme", "p" + i);
            Reservation mine = store.reserve(key, "hash", now, now.plusSeconds(9), Duration.ZERO);
            store.complete(
                    key,
                    ((Reservation.Mine) mine).ticket(),
                    new Stored(HttpReply.text(200, "x"), null),
                    now.plusSeconds(60));
        }
        assertThat(store.reserve(new ReplayStore.Key("acme", "p10"), "hash", now, now.plusSeconds(9), Duration.ZERO))
                .isInstanceOf(Reservation.Answered.class);
        assertThat(store.reserve(new ReplayStore.Key("acme", "p0"), "hash", now, now.plusSeconds(9), Duration.ZERO))
                .isInstanceOf(Reservation.Mine.class);
    }

    @Test
    void whatIsOverGoesBeforeTheOldest() {
        ReplayStore store = new MemoryReplayStore(3);
        Instant now = Instant.parse("2026-03-01T09:00:00Z");
        complete(store, "old", now, now.plusSeconds(600));
        complete(store, "short", now, now.plusSeconds(10));
        complete(store, "young", now, now.plusSeconds(600));
        Instant later = now.plusSeconds(10);
        complete(store, "new", later, later.plusSeconds(600));
        for (String kept : new String[] {"old", "young", "new"}) {
            assertThat(store.reserve(
                            new ReplayStore.Key("acme", kept), "hash", later, later.plusSeconds(9), Duration.ZERO))
                    .as(kept)
                    .isInstanceOf(Reservation.Answered.class);
        }
    }

    private static void complete(ReplayStore store, String id, Instant now, Instant until) {
        ReplayStore.Key key = new ReplayStore.Key("acme", id);
        Reservation mine = store.reserve(key, "hash", now, now.plusSeconds(9), Duration.ZERO);
        store.complete(key, ((Reservation.Mine) mine).ticket(), new Stored(HttpReply.text(200, "x"), null), until);
    }
}
