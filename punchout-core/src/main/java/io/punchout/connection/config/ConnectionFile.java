package io.punchout.connection.config;

import io.punchout.connection.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of connections. */
record ConnectionFile(
        @Nullable Integer schemaVersion, @Nullable List<Connection> connections) {

    /** Returns the version that the file states, the current one if it states none. */
    int version() {
        return schemaVersion == null ? ConnectionReader.SCHEMA_VERSION : schemaVersion;
    }

    List<Connection> list() {
        return connections == null ? List.of() : List.copyOf(connections);
    }
}
