package io.punchout.admin;

import io.punchout.connection.Connection;
import io.punchout.secret.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection as it may be shown.
 *
 * @param connection the connection
 * @param secrets how each of its secrets stands, without any value
 */
public record ConnectionView(Connection connection, List<SecretState> secrets) {
    public ConnectionView {
        Objects.requireNonNull(connection, "connection");
        secrets = List.copyOf(secrets);
    }

    /**
     * How a secret stands.
     *
     * @param path its property, for example {@code cxml.sharedSecret}
     * @param current what the secret in use is: unset, a plain value, a hash or a reference
     * @param previous what the secret before that is
     * @param previousUntil until when the previous one is accepted; null means until it is removed
     */
    public record SecretState(
            String path,
            Secret.Kind current,
            Secret.Kind previous,
            @Nullable Instant previousUntil) {
        public SecretState {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(current, "current");
            Objects.requireNonNull(previous, "previous");
        }
    }

    static ConnectionView of(Connection connection) {
        List<SecretState> secrets = new ArrayList<>();
        connection
                .settings()
                .secrets()
                .forEach((path, slots) -> secrets.add(new SecretState(
                        connection.format() + "." + path,
                        slots.current().kind(),
                        slots.previous().kind(),
                        slots.previousUntil())));
        return new ConnectionView(connection, secrets);
    }
}
