package io.punchout.store.memory;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import io.punchout.internal.store.ConnectionIndex;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.EditableConnectionStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Connections in memory, indexed by key. Keeps at most {@value #CAPACITY} unless told otherwise, and refuses more.
 * Thread-safe.
 */
public final class MemoryConnectionStore implements EditableConnectionStore {
    /** The largest number of connections unless told otherwise. */
    public static final int CAPACITY = 200_000;

    private final int capacity;
    private final ConnectionIndex index = new ConnectionIndex();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** Creates a store without connections. */
    public MemoryConnectionStore() {
        this(List.of());
    }

    /**
     * Creates a store with these connections.
     *
     * @throws IllegalArgumentException if two connections have one id
     */
    public MemoryConnectionStore(Collection<Connection> connections) {
        this(connections, Math.max(CAPACITY, connections.size()));
    }

    /**
     * Creates a store with these connections that keeps at most so many.
     *
     * @throws IllegalArgumentException if two connections have one id, or there are too many
     */
    public MemoryConnectionStore(Collection<Connection> connections, int capacity) {
        if (connections.size() > capacity) {
            throw new IllegalArgumentException(connections.size() + " connections, but room for " + capacity);
        }
        this.capacity = capacity;
        for (Connection connection : connections) {
            if (index.find(connection.id()).isPresent()) {
                throw new IllegalArgumentException("two connections have the id '" + connection.id() + "'");
            }
            index.put(connection);
        }
    }

    @Override
    public Optional<Connection> find(String id) {
        return locked(lock.readLock(), () -> index.find(id));
    }

    @Override
    public List<Connection> findByKeys(String format, Set<String> keys) {
        return locked(lock.readLock(), () -> index.findByKeys(format, keys));
    }

    @Override
    public List<Connection> list(ConnectionQuery query) {
        return locked(lock.readLock(), () -> index.list(query));
    }

    /**
     * @throws PunchOutException if the store is full
     */
    @Override
    public boolean insert(Connection connection) {
        return locked(lock.writeLock(), () -> {
            if (index.find(connection.id()).isPresent()) {
                return false;
            }
            if (index.size() >= capacity) {
                throw new PunchOutException("the store is full: it keeps " + capacity + " connections");
            }
            index.put(connection);
            return true;
        });
    }

    @Override
    public boolean replace(Connection next) {
        return changeIf(next.id(), stored -> stored.version() == next.version() - 1, () -> index.put(next));
    }

    @Override
    public boolean delete(String id, long version) {
        return changeIf(id, stored -> stored.version() == version, () -> index.remove(id));
    }

    private boolean changeIf(String id, Predicate<Connection> condition, Runnable change) {
        return locked(lock.writeLock(), () -> {
            if (index.find(id).filter(condition).isEmpty()) {
                return false;
            }
            change.run();
            return true;
        });
    }

    private static <T> T locked(Lock lock, Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }
}
