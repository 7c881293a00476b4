package io.punchout.spi;

import io.punchout.connection.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where connections are kept. Called by many threads at once. A store that cannot answer throws a {@link
 * RuntimeException}: the request is then refused, never let through.
 */
public interface ConnectionStore {

    /** Returns the connection of this id, active or not. */
    Optional<Connection> find(String id);

    /**
     * Returns the active connections of a format that have at least one of the keys, each once. The time taken must not
     * grow with the number of connections.
     *
     * @param format the protocol's id
     * @param keys lookup keys as in {@link io.punchout.connection.ProtocolSettings#lookupKeys()}
     */
    List<Connection> findByKeys(String format, Set<String> keys);
}
