package io.punchout.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.punchout.problem.PunchOutException;
import io.punchout.spi.EditableConnectionStore;
import io.punchout.store.memory.MemoryConnectionStore;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryConnectionStoreTest extends ConnectionStoreContract {
    @Override
    protected EditableConnectionStore emptyStore() {
        return new MemoryConnectionStore();
    }

    @Test
    void aFullStoreRefusesMoreAndKeepsWhatItHas() {
        MemoryConnectionStore store =
                new MemoryConnectionStore(List.of(sample("a").build()), 1);
        assertThatExceptionOfType(PunchOutException.class)
                .isThrownBy(() -> store.insert(sample("b").build()))
                .withMessageContaining("full");
        assertThat(store.replace(sample("a").version(1).build())).isTrue();
        assertThat(store.delete("a", 1)).isTrue();
        assertThat(store.insert(sample("b").build())).isTrue();
    }
}
