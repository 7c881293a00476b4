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
}
