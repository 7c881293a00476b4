package io.punchout.spi;

import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import java.time.Instant;
import java.util.List;

/** A session store that a back office can look into. What was stored is found by the next call of the same node. */
public interface SearchableSessionStore extends SessionStore {

    /**
     * Returns the sessions that pass the query's filters, newest first; at most {@link SessionQuery#limit()}. Times are
     * compared to the microsecond.
     */
    List<Session> find(SessionQuery query);

    /**
     * Forgets sessions that expired before a time, whatever their state, in one batch.
     *
     * @param most the size of the batch; small enough that others need not wait
     * @return how many were deleted; fewer than {@code most} means that nothing is left to delete
     */
    int deleteExpired(Instant before, int most);
}
