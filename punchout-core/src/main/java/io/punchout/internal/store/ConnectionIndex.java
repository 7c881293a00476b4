package io.punchout.internal.store;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Connections by id, and the active ones by key. The caller sees to thread safety. */
public final class ConnectionIndex {
    private final NavigableMap<String, Connection> byId = new TreeMap<>();
    private final Map<Key, Set<String>> idsByKey = new HashMap<>();

    private record Key(String format, String key) {}

    /** Puts a connection in, in the place of the one of its id. */
    public void put(Connection connection) {
        remove(connection.id());
        byId.put(connection.id(), connection);
        if (connection.active()) {
            for (String key : connection.settings().lookupKeys()) {
                idsByKey.computeIfAbsent(new Key(connection.format(), key), unused -> new TreeSet<>())
                        .add(connection.id());
            }
        }
    }

    /** Takes a connection out, if there is one of this id. */
    public void remove(String id) {
        Connection gone = byId.remove(id);
        if (gone != null && gone.active()) {
            for (String key : gone.settings().lookupKeys()) {
                idsByKey.computeIfPresent(new Key(gone.format(), key), (unused, ids) -> {
                    ids.remove(id);
                    return ids.isEmpty() ? null : ids;
                });
            }
        }
    }

    /** Returns the connection of an id. */
    public Optional<Connection> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the active connections that have one of the keys, each once. */
    public List<Connection> findByKeys(String format, Collection<String> keys) {
        Set<String> ids = new LinkedHashSet<>();
        for (String key : keys) {
            ids.addAll(idsByKey.getOrDefault(new Key(format, key), Set.of()));
        }
        return ids.stream().map(byId::get).toList();
    }

    /** Returns the connections that a query asks for. */
    public List<Connection> list(ConnectionQuery query) {
        String after = query.after();
        NavigableMap<String, Connection> rest = after == null ? byId : byId.tailMap(after, false);
        return rest.values().stream()
                .filter(query::matches)
                .limit(query.limit())
                .toList();
    }

    /** Returns all connections by id. */
    public List<Connection> all() {
        return List.copyOf(byId.values());
    }

    /** Returns how many there are. */
    public int size() {
        return byId.size();
    }
}
