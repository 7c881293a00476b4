package io.punchout.session;

import java.util.Set;

/**
 * The life of a session: {@code WAITING -> ACTIVE -> RETURNED | CANCELLED | CLEARED}, and from the first two also {@code
 * ENDED}. Nothing leads back, and nothing leads out of the last four. Expiry is a matter of time, not a state: see {@link Session#expiresAt()}.
 */
public enum SessionState {
    /** Opened by a setup; the start URL was not used yet. */
    WAITING,
    /** The user is in the shop. */
    ACTIVE,
    /** The cart went back. */
    RETURNED,
    /** The user left without a cart. */
    CANCELLED,
    /** The user deliberately emptied the cart of an edit session. */
    CLEARED,
    /** The shop ended the visit, before or after the user came. */
    ENDED;

    /** Returns the states that may follow. */
    public Set<SessionState> next() {
        return switch (this) {
            case WAITING -> Set.of(ACTIVE, ENDED);
            case ACTIVE -> Set.of(RETURNED, CANCELLED, CLEARED, ENDED);
            case RETURNED, CANCELLED, CLEARED, ENDED -> Set.of();
        };
    }

    /** Tells whether the visit is over. */
    public boolean isClosed() {
        return next().isEmpty();
    }
}
