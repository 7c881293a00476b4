package io.punchout.internal.store;

import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.spi.SessionStore;
import java.util.Optional;

/** Ends a visit for the shop's sake, whatever its user does at the same moment. */
public final class SessionEnd {
    private SessionEnd() {}

    /** Returns the ended session; empty if there is none of this id, or it is over already. */
    public static Optional<Session> end(SessionStore store, String id) {
        while (true) {
            Optional<Session> stored =
                    store.find(id).filter(session -> !session.state().isClosed());
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            Session ended = stored.get().moveTo(SessionState.ENDED);
            // a user who starts or returns at this moment makes a next version, which is looked at anew
            if (store.replace(ended)) {
                return Optional.of(ended);
            }
        }
    }
}
