package io.punchout.spi;

import io.punchout.session.Session;
import java.util.Optional;

/**
 * Where sessions are kept. Called by many threads, perhaps of many nodes, at once. What the library builds on it, such
 * as "a token works once", rests on {@link #replace} being atomic. A store that fails throws a {@link
 * RuntimeException}.
 */
public interface SessionStore {

    /**
     * Keeps a new session.
     *
     * @param startTokenHash the hash of its start token; the token itself is nowhere
     */
    void insert(Session session, String startTokenHash);

    /** Returns the newest version of a session. */
    Optional<Session> find(String id);

    /** Returns the newest version of the session that was inserted with this hash, whatever its state. */
    Optional<Session> findByStartToken(String startTokenHash);

    /**
     * Puts a session in the place of its previous version. Must be atomic: of several calls with the same version
     * exactly one wins.
     *
     * @return whether the stored version was {@code next.version() - 1}; otherwise nothing was changed
     */
    boolean replace(Session next);
}
