package io.punchout.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.punchout.spi.ThrottleStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a {@link ThrottleStore} counts. The rules are numbered; a bounded store must keep at least 1,000 keys. */
public abstract class ThrottleStoreContract {
    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123456Z");
    private static final Instant END = NOW.plus(Duration.ofMinutes(10));
    private static final ThrottleStore.Key KEY = new ThrottleStore.Key("acme", "192.0.2.7");

    /** Returns the store under test: empty before each test, and the same for every call within one. */
    protected abstract ThrottleStore store();

    @Test
    @DisplayName("T1 failures are counted, each with those before it")
    public void counts() {
        assertEquals(0, store().failures(KEY, NOW));
        assertEquals(1, store().add(KEY, NOW, END));
        assertEquals(2, store().add(KEY, NOW.plusSeconds(1), END.plusSeconds(1)));
        assertEquals(2, store().failures(KEY, NOW.plusSeconds(2)));
    }

    @Test
    @DisplayName("T2 the time of the first failure ends them all, to the microsecond; then counting begins anew")
    public void windows() {
        store().add(KEY, NOW, END);
        store().add(KEY, NOW.plusSeconds(500), END.plusSeconds(500));
        assertEquals(2, store().failures(KEY, END.minusNanos(1_000)));
        assertEquals(0, store().failures(KEY, END));
        assertEquals(1, store().add(KEY, END, END.plusSeconds(600)));
        assertEquals(1, store().failures(KEY, END.plusSeconds(599)));
    }

    @Test
    @DisplayName("T3 connections and callers are counted apart, letter by letter")
    public void keys() {
        store().add(KEY, NOW, END);
        for (ThrottleStore.Key other : List.of(
                new ThrottleStore.Key("ACME", "192.0.2.7"),
                new ThrottleStore.Key("acme", "192.0.2.70"),
                new ThrottleStore.Key("", "192.0.2.7"),
                new ThrottleStore.Key("acme1", "92.0.2.7"))) {
            assertEquals(0, store().failures(other, NOW), other.toString());
        }
        store().add(new ThrottleStore.Key("", "192.0.2.7"), NOW, END);
        assertEquals(1, store().failures(new ThrottleStore.Key("", "192.0.2.7"), NOW));
        assertEquals(1, store().failures(KEY, NOW));
    }

    @Test
    @DisplayName("T4 what is forgotten counts no more, and others stay")
    public void forgets() {
        ThrottleStore.Key other = new ThrottleStore.Key("acme", "2001:db8:0:0:0:0:0:0");
        store().add(KEY, NOW, END);
        store().add(other, NOW, END);
        store().forget(KEY);
        store().forget(KEY);
        assertEquals(0, store().failures(KEY, NOW));
        assertEquals(1, store().failures(other, NOW));
        assertEquals(1, store().add(KEY, NOW, END));
    }

    @Test
    @DisplayName("T5 many threads fail at once and every failure counts")
    public void concurrentFailures() {
        List<Callable<Integer>> callers = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            callers.add(() -> {
                for (int i = 0; i < 10; i++) {
                    store().add(KEY, NOW, END);
                }
                return 1;
            });
        }
        Together.run(callers);
        assertEquals(80, store().failures(KEY, NOW));
    }

    @Test
    @DisplayName("T6 a clock that steps back forgets nothing")
    public void clockStepsBack() {
        store().add(KEY, NOW, END);
        assertEquals(1, store().failures(KEY, NOW.minusSeconds(3_600)));
        assertEquals(2, store().add(KEY, NOW.minusSeconds(3_600), END.minusSeconds(3_600)));
        assertEquals(2, store().failures(KEY, END.minusSeconds(1)));
    }

    @Test
    @DisplayName("T7 the longest ids and unusual text are counted")
    public void unusualTexts() {
        ThrottleStore.Key longest =
                new ThrottleStore.Key("c".repeat(200), "\u0639\u0631\u0628\u064a '\"\\;--\ud83d\udc68".repeat(10));
        assertEquals(1, store().add(longest, NOW, END));
        assertEquals(1, store().failures(longest, NOW));
    }
}
