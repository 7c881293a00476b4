package example.shop;

import io.punchout.session.Session;
import io.punchout.spi.SessionStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The shop's own session store. */
public final class ShopSessions implements SessionStore {
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, String> idsByToken = new ConcurrentHashMap<>();

    @Override
    public void insert(Session session, String startTokenHash) {
        sessions.put(session.id(), session);
        idsByToken.put(startTokenHash, session.id());
    }

    @Override
    public Optional<Session> find(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public Optional<Session> findByStartToken(String startTokenHash) {
        return Optional.ofNullable(idsByToken.get(startTokenHash)).flatMap(this::find);
    }

    @Override
    public boolean replace(Session next) {
        Session stored = sessions.get(next.id());
        return stored != null && stored.version() == next.version() - 1 && sessions.replace(next.id(), stored, next);
    }
}
