package io.punchout.store.memory;

import io.punchout.connection.Connection;
import io.punchout.spi.ConnectionStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A fixed set of connections, indexed by key. Immutable and thread-safe. */
public final class MemoryConnectionStore implements ConnectionStore {
    private final Map<String, Connection> byId;
    private final Map<Key, Set<Connection>> byKey;

    private record Key(String format, String key) {}

    /**
     * @throws IllegalArgumentException if two connections have one id
     */
    public MemoryConnectionStore(Collection<Connection> connections) {
        this.byId = new LinkedHashMap<>();
        this.byKey = new HashMap<>();
        for (Connection connection : connections) {
            if (byId.putIfAbsent(connection.id(), connection) != null) {
                throw new IllegalArgumentException("two connections have the id '" + connection.id() + "'");
            }
            if (connection.active()) {
                for (String key : connection.settings().lookupKeys()) {
                    byKey.computeIfAbsent(new Key(connection.format(), key), unused -> new LinkedHashSet<>())
                            .add(connection);
                }
            }
        }
    }

    @Override
    public Optional<Connection> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Connection> findByKeys(String format, Set<String> keys) {
        Set<Connection> found = new LinkedHashSet<>();
        for (String key : keys) {
            found.addAll(byKey.getOrDefault(new Key(format, key), Set.of()));
        }
        return List.copyOf(found);
    }
}
