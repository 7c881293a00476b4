package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.spi.ThrottleStore;
import io.punchout.spi.ThrottleStore.Key;
import io.punchout.store.memory.MemoryThrottleStore;
import io.punchout.testkit.contract.ThrottleStoreContract;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("the stores of failed authentications, each against the contract")
class ThrottleStoresTest {

    @Nested
    @DisplayName("in memory")
    class Memory extends ThrottleStoreContract {
        private final ThrottleStore store = new MemoryThrottleStore();

        @Override
        protected ThrottleStore store() {
            return store;
        }
    }

    @Test
    void memoryIsBounded() {
        Instant now = Instant.parse("2026-03-01T10:15:30Z");
        MemoryThrottleStore store = new MemoryThrottleStore(3);
        store.add(new Key("a", "over"), now.minusSeconds(60), now);
        for (String caller : new String[] {"1", "2", "3", "4"}) {
            store.add(new Key("a", caller), now, now.plusSeconds(60));
        }
        assertThat(store.failures(new Key("a", "1"), now)).as("the first").isZero();
        assertThat(store.failures(new Key("a", "2"), now)).isEqualTo(1);
        assertThat(store.failures(new Key("a", "4"), now)).isEqualTo(1);
    }
}
