package io.punchout.store.jdbc;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import io.punchout.secret.Sha256;
import io.punchout.spi.EditableConnectionStore;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Connections in a database: one row with the whole connection as JSON, and one for each credential of an active one. A
 * change is one transaction, which a comparison of versions begins. Thread-safe.
 */
final class JdbcConnectionStore implements EditableConnectionStore {
    private static final String SELECT = "SELECT id, body_hash, body FROM ${prefix}connection";
    private static final String SELECT_KNOWN = "SELECT id, body_hash FROM ${prefix}connection";
    private static final int KEYS_AT_ONCE = 50;
    private static final char SEPARATOR = '\u0001';

    private final Database database;
    private final StoredConnections stored;
    private final String select;
    private final String byId;
    private final String knownById;
    private final String byKeys;
    private final String insert;
    private final String replace;
    private final String delete;
    private final String insertKey;
    private final String deleteKeys;

    JdbcConnectionStore(Database database, StoredConnections stored) {
        this.database = database;
        this.stored = stored;
        this.select = database.sql(SELECT);
        this.byId = database.sql(SELECT + " WHERE id = ?");
        this.knownById = database.sql(SELECT_KNOWN + " WHERE id = ?");
        this.byKeys = database.sql(SELECT_KNOWN + " WHERE id IN (SELECT connection_id FROM ${prefix}connection_key"
                + " WHERE format = ? AND key_hash IN (");
        this.insert = database.sql("INSERT INTO ${prefix}connection (business_unit, format, active, version, search,"
                + " body, body_hash, id, id_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.replace = database.sql("UPDATE ${prefix}connection SET business_unit = ?, format = ?, active = ?,"
                + " version = ?, search = ?, body = ?, body_hash = ? WHERE id = ? AND version = ?");
        this.delete = database.sql("DELETE FROM ${prefix}connection WHERE id = ? AND version = ?");
        this.insertKey =
                database.sql("INSERT INTO ${prefix}connection_key (format, key_hash, connection_id) VALUES (?, ?, ?)");
        this.deleteKeys = database.sql("DELETE FROM ${prefix}connection_key WHERE connection_id = ?");
    }

    @Override
    public boolean keepsPlainSecrets() {
        return false;
    }

    @Override
    public Optional<Connection> find(String id) {
        return StoredText.isKept(id)
                ? database.first(knownById, values -> values.text(id), stored::known)
                        .flatMap(this::whole)
                : Optional.empty();
    }

    /** Fetches the text only of what is not known in this state: most often it is. */
    private Optional<Connection> whole(StoredConnections.Known found) {
        return Optional.ofNullable(found.connection())
                .or(() -> database.first(byId, values -> values.text(found.id()), stored::read));
    }

    @Override
    public List<Connection> findByKeys(String format, Set<String> keys) {
        Map<String, Connection> found = new TreeMap<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE));
            for (StoredConnections.Known one :
                    database.list(byKeys(some.size()), values -> bindKeys(values, format, some), stored::known)) {
                whole(one)
                        .filter(connection ->
                                !Collections.disjoint(connection.settings().lookupKeys(), keys))
                        .ifPresent(connection -> found.put(connection.id(), connection));
            }
        }
        return List.copyOf(found.values());
    }

    private String byKeys(int number) {
        return byKeys + String.join(", ", Collections.nCopies(number, "?")) + "))";
    }

    private static void bindKeys(Values values, String format, Collection<String> keys) throws SQLException {
        values.text(format);
        for (String key : keys) {
            values.text(keyHash(key));
        }
    }

    private static String keyHash(String key) {
        return Sha256.hex(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean insert(Connection connection) {
        String body = stored.write(connection);
        return database.together(sql -> {
            boolean isNew = database.insertNew(
                    sql,
                    insert,
                    values ->
                            bind(values, connection, body).text(connection.id()).text(order(connection.id())));
            if (isNew) {
                insertKeys(sql, connection);
            }
            return isNew;
        });
    }

    @Override
    public boolean replace(Connection next) {
        String body = stored.write(next);
        return database.together(sql -> {
            int changed = Database.update(
                    sql,
                    replace,
                    values -> bind(values, next, body).text(next.id()).number(next.version() - 1));
            if (changed == 1) {
                Database.update(sql, deleteKeys, values -> values.text(next.id()));
                insertKeys(sql, next);
            }
            return changed == 1;
        });
    }

    private static Values bind(Values values, Connection connection, String body) throws SQLException {
        String search = connection.id() + SEPARATOR + connection.name() + SEPARATOR + connection.businessUnit();
        return values.text(connection.businessUnit())
                .text(connection.format())
                .flag(connection.active())
                .number(connection.version())
                .text(search.toLowerCase(Locale.ROOT))
                .text(body)
                .text(StoredConnections.hash(body));
    }

    private void insertKeys(java.sql.Connection sql, Connection connection) throws SQLException {
        Set<String> hashes = new TreeSet<>();
        for (String key : connection.active() ? connection.settings().lookupKeys() : Set.<String>of()) {
            hashes.add(keyHash(key));
        }
        if (hashes.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = sql.prepareStatement(insertKey)) {
            for (String hash : hashes) {
                new Values(statement).text(connection.format()).text(hash).text(connection.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Returns an id's UTF-16 code units in hexadecimal digits, which every database orders as Java orders the ids. */
    private static String order(String id) {
        StringBuilder digits = new StringBuilder(4 * id.length());
        for (int i = 0; i < id.length(); i++) {
            digits.append(HexFormat.of().toHexDigits(id.charAt(i)));
        }
        return digits.toString();
    }

    @Override
    public boolean delete(String id, long version) {
        return StoredText.isKept(id)
                && database.together(sql -> {
                    int changed = Database.update(
                            sql, delete, values -> values.text(id).number(version));
                    if (changed == 1) {
                        Database.update(sql, deleteKeys, values -> values.text(id));
                    }
                    return changed == 1;
                });
    }

    @Override
    public List<Connection> list(ConnectionQuery query) {
        Conditions filters = new Conditions();
        filters.equal("business_unit", query.businessUnit());
        filters.equal("format", query.format());
        Boolean active = query.active();
        if (active != null) {
            filters.add("active = ?", values -> values.flag(active));
        }
        String after = query.after();
        if (after != null) {
            filters.add("id_order > ?", values -> values.text(order(after)));
        }
        String text = query.text();
        if (text != null) {
            filters.add("search LIKE ? ESCAPE '!'", values -> values.text(Conditions.holding(text)));
        }
        return database.list(
                select + filters.where() + " ORDER BY id_order LIMIT ?",
                values -> {
                    filters.bind(values);
                    values.number(query.limit());
                },
                stored::read);
    }
}
