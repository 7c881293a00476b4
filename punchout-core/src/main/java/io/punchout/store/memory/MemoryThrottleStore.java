package io.punchout.store.memory;

import io.punchout.spi.ThrottleStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failures in memory, of this node alone. Keeps {@value #CAPACITY} keys unless told otherwise; then the one that failed
 * first is forgotten first. Thread-safe.
 */
public final class MemoryThrottleStore implements ThrottleStore {
    /** How many keys are kept unless told otherwise. */
    public static final int CAPACITY = 10_000;

    private final int capacity;
    private final Map<Key, Count> counts = new LinkedHashMap<>();

    private record Count(int failures, Instant until) {}

    public MemoryThrottleStore() {
        this(CAPACITY);
    }

    /** Creates a store that keeps at most this many keys. */
    public MemoryThrottleStore(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public synchronized int failures(Key key, Instant now) {
        Count count = counts.get(key);
        return count == null || !now.isBefore(count.until()) ? 0 : count.failures();
    }

    @Override
    public synchronized int add(Key key, Instant now, Instant until) {
        int before = failures(key, now);
        if (before == 0) {
            counts.remove(key);
            makeRoom(now);
            counts.put(key, new Count(1, until));
        } else {
            counts.computeIfPresent(key, (same, count) -> new Count(before + 1, count.until()));
        }
        return before + 1;
    }

    private void makeRoom(Instant now) {
        if (counts.size() >= capacity) {
            counts.values().removeIf(count -> !now.isBefore(count.until()));
        }
        while (counts.size() >= capacity && !counts.isEmpty()) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    @Override
    public synchronized void forget(Key key) {
        counts.remove(key);
    }
}
