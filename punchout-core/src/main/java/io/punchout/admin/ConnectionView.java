package io.punchout.admin;

import io.punchout.connection.Connection;
import java.util.Objects;

/**
 * A connection as it may be shown.
 *
 * @param connection the connection; no value of a secret can be got out of it
 */
public record ConnectionView(Connection connection) {
    public ConnectionView {
        Objects.requireNonNull(connection, "connection");
    }

    static ConnectionView of(Connection connection) {
        return new ConnectionView(connection);
    }
}
