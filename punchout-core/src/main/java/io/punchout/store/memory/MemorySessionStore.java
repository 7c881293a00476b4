package io.punchout.store.memory;

import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.spi.SearchableSessionStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions in memory. Keeps at most {@value #CAPACITY}; when full, expired ones go first and then the oldest. Thread-safe.
 */
public final class MemorySessionStore implements SearchableSessionStore {
    /** The largest number of sessions that are kept. */
    public static final int CAPACITY = 100_000;

    private final Clock clock;
    private final int capacity;
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<String, String> idByToken = new HashMap<>();

    private record Entry(Session session, String startTokenHash) {}

    public MemorySessionStore(Clock clock) {
        this(clock, CAPACITY);
    }

    /** Creates a store that keeps at most this many sessions. */
    public MemorySessionStore(Clock clock, int capacity) {
        this.clock = clock;
        this.capacity = capacity;
    }

    @Override
    public synchronized void insert(Session session, String startTokenHash) {
        if (byId.size() >= capacity) {
            makeRoom();
        }
        byId.put(session.id(), new Entry(session, startTokenHash));
        idByToken.put(startTokenHash, session.id());
    }

    private void makeRoom() {
        Instant now = clock.instant();
        for (Iterator<Entry> entries = byId.values().iterator(); entries.hasNext(); ) {
            Entry entry = entries.next();
            if (!now.isBefore(entry.session().expiresAt())) {
                entries.remove();
                idByToken.remove(entry.startTokenHash());
            }
        }
        // a tenth at once, so that a full store does not search at every insert
        int most = capacity - Math.max(1, capacity / 10);
        Iterator<Entry> oldest = byId.values().iterator();
        while (byId.size() > most && oldest.hasNext()) {
            idByToken.remove(oldest.next().startTokenHash());
            oldest.remove();
        }
    }

    @Override
    public synchronized Optional<Session> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::session);
    }

    @Override
    public synchronized Optional<Session> findByStartToken(String startTokenHash) {
        return Optional.ofNullable(idByToken.get(startTokenHash)).flatMap(this::find);
    }

    @Override
    public synchronized boolean replace(Session next) {
        Entry stored = byId.get(next.id());
        if (stored == null || stored.session().version() != next.version() - 1) {
            return false;
        }
        byId.put(next.id(), new Entry(next, stored.startTokenHash()));
        return true;
    }

    @Override
    public synchronized List<Session> find(SessionQuery query) {
        return byId.values().stream()
                .map(Entry::session)
                .filter(query::matches)
                .sorted(Comparator.comparing(Session::createdAt)
                        .thenComparing(Session::id)
                        .reversed())
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized int deleteExpired(Instant before, int most) {
        int deleted = 0;
        Iterator<Entry> entries = byId.values().iterator();
        while (entries.hasNext() && deleted < most) {
            Entry entry = entries.next();
            if (entry.session().expiresAt().isBefore(before)) {
                entries.remove();
                idByToken.remove(entry.startTokenHash());
                deleted++;
            }
        }
        return deleted;
    }
}
