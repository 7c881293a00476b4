package io.punchout.store.memory;

import io.punchout.spi.ReplayStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Replies in memory. Keeps at most {@value #CAPACITY}; when full, those that are over go first and then the oldest. For one
 * node. Thread-safe.
 */
public final class MemoryReplayStore implements ReplayStore {
    /** The largest number of replies that are kept. */
    public static final int CAPACITY = 10_000;

    private final int capacity;
    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long lastTicket;

    private record Entry(
            String bodyHash,
            String ticket,
            Instant until,
            @Nullable Stored stored) {}

    public MemoryReplayStore() {
        this(CAPACITY);
    }

    /** Creates a store that keeps at most this many replies. */
    public MemoryReplayStore(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public Reservation reserve(Key key, String bodyHash, Instant now, Instant reservedUntil, Duration patience) {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (true) {
                Entry entry = entries.get(key);
                if (entry == null || !now.isBefore(entry.until())) {
                    return reserve(key, bodyHash, now, reservedUntil);
                }
                if (!entry.bodyHash().equals(bodyHash)) {
                    return new Reservation.Differs();
                }
                if (entry.stored() != null) {
                    return new Reservation.Answered(entry.stored());
                }
                if (nanos <= 0) {
                    return new Reservation.Pending();
                }
                nanos = changed.awaitNanos(nanos);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Reservation.Pending();
        } finally {
            lock.unlock();
        }
    }

    private Reservation reserve(Key key, String bodyHash, Instant now, Instant reservedUntil) {
        entries.remove(key);
        if (entries.size() >= capacity) {
            makeRoom(now);
        }
        String ticket = Long.toString(++lastTicket);
        entries.put(key, new Entry(bodyHash, ticket, reservedUntil, null));
        return new Reservation.Mine(ticket);
    }

    private void makeRoom(Instant now) {
        entries.values().removeIf(entry -> !now.isBefore(entry.until()));
        // a tenth at once, so that a full store does not search at every message
        int most = capacity - Math.max(1, capacity / 10);
        Iterator<Entry> oldest = entries.values().iterator();
        while (entries.size() > most && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    @Override
    public boolean complete(Key key, String ticket, Stored stored, Instant keepUntil) {
        lock.lock();
        try {
            Entry entry = entries.get(key);
            if (entry == null || !entry.ticket().equals(ticket) || entry.stored() != null) {
                return false;
            }
            entries.put(key, new Entry(entry.bodyHash(), ticket, keepUntil, stored));
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void withdraw(Key key, String ticket) {
        lock.lock();
        try {
            Entry entry = entries.get(key);
            if (entry != null && entry.ticket().equals(ticket)) {
                entries.remove(key);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void release(Key key, String ticket) {
        lock.lock();
        try {
            Entry entry = entries.get(key);
            if (entry != null && entry.ticket().equals(ticket) && entry.stored() == null) {
                entries.remove(key);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
