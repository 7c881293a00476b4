package io.punchout.admin;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of connections. No value of a secret can be got out of them.
 *
 * @param connections the connections by ascending id
 * @param next the key of the next page for {@link ConnectionQuery#after}; null if this is the last one
 */
public record ConnectionPage(
        List<Connection> connections, @Nullable String next) {
    public ConnectionPage {
        connections = List.copyOf(connections);
    }
}
