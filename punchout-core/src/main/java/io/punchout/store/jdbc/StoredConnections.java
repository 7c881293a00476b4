package io.punchout.store.jdbc;

import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutException;
import io.punchout.secret.SecretSlots;
import io.punchout.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Connections as the JSON that {@link ConnectionWriter} writes. What was read lately is kept beside the hash of its
 * text, so that an unchanged text is neither sent nor read again. Thread-safe.
 */
final class StoredConnections {
    private static final int KEPT = 1_000;

    private final @Nullable ConnectionReader given;
    private final ConnectionWriter writer = ConnectionWriter.create();
    private final Map<String, Read> lately = new LinkedHashMap<>();
    private volatile @Nullable ConnectionReader reader;

    private record Read(String hash, Connection connection) {}

    /**
     * @param connection null if it is not known here, or has changed since
     */
    record Known(String id, @Nullable Connection connection) {}

    StoredConnections(@Nullable ConnectionReader given) {
        this.given = given;
    }

    /**
     * Returns the text of a connection.
     *
     * @throws PunchOutException if it holds a plain secret, or its id cannot be kept
     */
    String write(Connection connection) {
        if (!StoredText.isKept(connection.id())) {
            throw new PunchOutException("the id of a connection has a character that databases cannot keep (U+0000)");
        }
        connection.settings().secrets().forEach(StoredConnections::refusePlain);
        Outcome<String> written = writer.writeOne(connection, ConfigFormat.JSON);
        if (written instanceof Outcome.Accepted<String> text) {
            return text.value();
        }
        throw new PunchOutException("connection '" + connection.id() + "' cannot be stored: " + written.problems());
    }

    private static void refusePlain(String path, SecretSlots slots) {
        if (slots.hasPlain()) {
            throw new PunchOutException("a plain secret is not stored in a database (" + path
                    + "): give a reference such as env:NAME, or a hash, Secret.hashOf(value)");
        }
    }

    /** Returns what stands beside a text, and is another for another text. */
    static String hash(String body) {
        return Sha256.hex(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a row with the columns id and body_hash. */
    Known known(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Known(id, known(id, row.getString("body_hash")));
    }

    private @Nullable Connection known(String id, String hash) {
        synchronized (lately) {
            Read known = lately.get(id);
            return known != null && known.hash().equals(hash) ? known.connection() : null;
        }
    }

    /** Reads a row with the columns id, body_hash and body. */
    Connection read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String hash = row.getString("body_hash");
        Connection known = known(id, hash);
        if (known != null) {
            return known;
        }
        String body = row.getString("body");
        Outcome<Connection> read = reader().readOne(body, ConfigFormat.JSON);
        if (!(read instanceof Outcome.Accepted<Connection> connection)) {
            throw new PunchOutException("connection '" + id + "' cannot be read from the database: " + read.problems());
        }
        synchronized (lately) {
            lately.remove(id);
            lately.put(id, new Read(hash, connection.value()));
            if (lately.size() > KEPT) {
                lately.remove(lately.keySet().iterator().next());
            }
        }
        return connection.value();
    }

    /** Made with the first connection that is read: a host that keeps its connections elsewhere needs none. */
    private ConnectionReader reader() {
        ConnectionReader known = reader;
        if (known == null) {
            known = (given == null ? ConnectionReader.create() : given).asStored();
            reader = known;
        }
        return known;
    }
}
