package io.punchout.store.jdbc;

import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.session.SessionState;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.SearchableSessionStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions in a database. What must be atomic rests on single statements, so READ COMMITTED is enough, and any number
 * of nodes may share the tables. Thread-safe.
 */
final class JdbcSessionStore implements SearchableSessionStore {
    private static final String COLUMNS =
            "id, connection_id, business_unit, format, state, created_at, start_before," + " expires_at, version, body";
    private static final int ID = 64;
    /** What the column of users holds, in characters. */
    static final int USER = 500;

    private final Database database;
    private final StoredJson json;
    private final String insert;
    private final String byId;
    private final String byToken;
    private final String replace;
    private final String forget;
    private final String list;

    JdbcSessionStore(Database database, StoredJson json) {
        this.database = database;
        this.json = json;
        this.insert = database.sql("INSERT INTO ${prefix}session (id, token_hash, connection_id, business_unit, format,"
                + " state, user_id, created_at, start_before, expires_at, version, body)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.byId = database.sql("SELECT " + COLUMNS + " FROM ${prefix}session WHERE id = ?");
        this.byToken = database.sql("SELECT " + COLUMNS + " FROM ${prefix}session WHERE token_hash = ?");
        this.replace = database.sql("UPDATE ${prefix}session SET state = ?, start_before = ?, expires_at = ?,"
                + " version = ?, body = ? WHERE id = ? AND version = ?");
        this.list = database.sql("SELECT " + COLUMNS + " FROM ${prefix}session");
        this.forget = database.sql("DELETE FROM ${prefix}session WHERE id IN (SELECT id FROM"
                + " (SELECT id FROM ${prefix}session WHERE expires_at < ? ORDER BY expires_at LIMIT ?) expired)");
    }

    /** The part of a session that no statement looks into. */
    record Body(SetupRequest setup, ShopUser user, Map<String, String> protocolState) {}

    @Override
    public void insert(Session session, String startTokenHash) {
        database.update(
                insert,
                values -> values.text(session.id())
                        .text(startTokenHash)
                        .text(session.connectionId())
                        .text(session.businessUnit())
                        .text(session.format())
                        .text(session.state().name())
                        .text(session.user().id(), USER)
                        .time(session.createdAt())
                        .time(session.startBefore())
                        .time(session.expiresAt())
                        .number(session.version())
                        .text(body(session)));
    }

    private String body(Session session) {
        return json.write(new Body(session.setup(), session.user(), session.protocolState()));
    }

    @Override
    public Optional<Session> find(String id) {
        return id.length() > ID ? Optional.empty() : database.first(byId, values -> values.text(id), this::session);
    }

    @Override
    public Optional<Session> findByStartToken(String startTokenHash) {
        return database.first(byToken, values -> values.text(startTokenHash), this::session);
    }

    @Override
    public boolean replace(Session next) {
        return database.update(
                        replace,
                        values -> values.text(next.state().name())
                                .time(next.startBefore())
                                .time(next.expiresAt())
                                .number(next.version())
                                .text(body(next))
                                .text(next.id())
                                .number(next.version() - 1))
                == 1;
    }

    @Override
    public int deleteExpired(Instant before, int most) {
        return database.update(forget, values -> values.time(before).number(most));
    }

    @Override
    public List<Session> find(SessionQuery query) {
        return database.with(connection -> {
            VisitFilters filters = new VisitFilters(query, database.dialect(connection));
            return Database.list(
                    connection,
                    list + filters.where() + filters.order() + " LIMIT ?",
                    values -> {
                        filters.bind(values);
                        values.number(query.limit());
                    },
                    this::session);
        });
    }

    private Session session(ResultSet row) throws SQLException {
        Body body = json.read(row.getString("body"), Body.class);
        return new Session(
                row.getString("id"),
                row.getString("connection_id"),
                row.getString("business_unit"),
                row.getString("format"),
                SessionState.valueOf(row.getString("state")),
                body.setup(),
                body.user(),
                Values.instant(row.getLong("created_at")),
                Values.instant(row.getLong("start_before")),
                Values.instant(row.getLong("expires_at")),
                body.protocolState(),
                row.getLong("version"));
    }
}
