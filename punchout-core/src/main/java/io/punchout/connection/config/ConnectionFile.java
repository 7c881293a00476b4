package io.punchout.connection.config;

import io.punchout.connection.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of connections. */
record ConnectionFile(int schemaVersion, List<Connection> connections) {
    ConnectionFile(int schemaVersion, @Nullable List<Connection> connections) {
        this.schemaVersion = schemaVersion == 0 ? ConnectionReader.SCHEMA_VERSION : schemaVersion;
        this.connections = connections == null ? List.of() : List.copyOf(connections);
    }
}
