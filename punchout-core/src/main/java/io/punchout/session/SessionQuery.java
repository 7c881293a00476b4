package io.punchout.session;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to list, newest first: by descending time of creation, and by descending id where these are the same.
 * Filters that are null let everything through; several must all hold. Immutable.
 *
 * @param connectionId those of this connection
 * @param businessUnit those of this business unit
 * @param userId those of this user of the host
 * @param state those in this state
 * @param openAt those that are open at this time, see {@link Session#isOpenAt}
 * @param before those that come after this place in the list: the key of the next page, stable while sessions are opened
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}
 */
public record SessionQuery(
        @Nullable String connectionId,
        @Nullable String businessUnit,
        @Nullable String userId,
        @Nullable SessionState state,
        @Nullable Instant openAt,
        @Nullable Place before,
        int limit) {
    /** The largest page. */
    public static final int MAX_LIMIT = 1_000;

    /**
     * A place in the list. The id is what a visit is reached by, so it is not for pages that others see.
     *
     * @param createdAt when the session was opened
     * @param id its id
     */
    public record Place(Instant createdAt, String id) {
        public Place {
            Objects.requireNonNull(createdAt, "createdAt");
            Objects.requireNonNull(id, "id");
        }

        /** Returns the place of a session. */
        public static Place of(Session session) {
            return new Place(session.createdAt(), session.id());
        }

        boolean isBefore(Place other) {
            int order = createdAt.compareTo(other.createdAt);
            return order < 0 || (order == 0 && id.compareTo(other.id) < 0);
        }
    }

    /**
     * @throws IllegalArgumentException if the limit is out of range
     */
    public SessionQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT);
        }
    }

    /** Returns the query for the newest sessions. */
    public static SessionQuery newest(int limit) {
        return new SessionQuery(null, null, null, null, null, null, limit);
    }

    /** Returns this query for one connection. */
    public SessionQuery ofConnection(@Nullable String id) {
        return new SessionQuery(id, businessUnit, userId, state, openAt, before, limit);
    }

    /** Returns this query for one business unit. */
    public SessionQuery ofBusinessUnit(@Nullable String unit) {
        return new SessionQuery(connectionId, unit, userId, state, openAt, before, limit);
    }

    /** Returns this query for one user of the host. */
    public SessionQuery ofUser(@Nullable String id) {
        return new SessionQuery(connectionId, businessUnit, id, state, openAt, before, limit);
    }

    /** Returns this query for one state. */
    public SessionQuery in(@Nullable SessionState wanted) {
        return new SessionQuery(connectionId, businessUnit, userId, wanted, openAt, before, limit);
    }

    /** Returns this query for what is open at a time. */
    public SessionQuery openAt(@Nullable Instant time) {
        return new SessionQuery(connectionId, businessUnit, userId, state, time, before, limit);
    }

    /** Returns this query for what comes after a place in the list. */
    public SessionQuery before(@Nullable Place place) {
        return new SessionQuery(connectionId, businessUnit, userId, state, openAt, place, limit);
    }

    /** Tells whether a session passes all filters. */
    public boolean matches(Session session) {
        return (connectionId == null || connectionId.equals(session.connectionId()))
                && (businessUnit == null || businessUnit.equals(session.businessUnit()))
                && (userId == null || userId.equals(session.user().id()))
                && (state == null || state == session.state())
                && (openAt == null || session.isOpenAt(openAt))
                && (before == null || Place.of(session).isBefore(before));
    }
}
