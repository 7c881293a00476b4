package io.punchout.admin;

import io.punchout.internal.store.SessionEnd;
import io.punchout.problem.Outcome;
import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.spi.SearchableSessionStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a back office does with visits: list them, look at one, end it. Refusals are {@link Outcome}s with problems in the
 * caller's language (English, German); {@link io.punchout.problem.PunchOutException} is thrown for a store that fails.
 * Whoever calls sees to it that people list their own business unit's visits only. Thread-safe.
 *
 * <p>The messages of a visit are {@link io.punchout.spi.SearchableTransactionLog#visit}.
 */
public final class SessionAdministration {
    private static final Logger LOG = LoggerFactory.getLogger(SessionAdministration.class);

    private final SearchableSessionStore store;
    private final Clock clock;

    private SessionAdministration(SearchableSessionStore store, Clock clock) {
        this.store = Objects.requireNonNull(store, "store");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Returns an administration of the sessions in a store. */
    public static SessionAdministration of(SearchableSessionStore store, Clock clock) {
        return new SessionAdministration(store, clock);
    }

    /** Returns a page of visits, newest first; the next one is {@code query.before(Place.of(last))}. */
    public List<Session> list(SessionQuery query) {
        return store.find(query);
    }

    /** Returns a page of the visits that are open now; see {@link #list}. */
    public List<Session> listOpen(SessionQuery query) {
        return store.find(query.openAt(clock.instant()));
    }

    /** Returns one visit. */
    public Optional<Session> find(String id) {
        return store.find(id);
    }

    /**
     * Ends a visit: its start link opens nothing any more, and no cart can be returned. One that has expired can be ended,
     * too.
     *
     * @return the ended session; a refusal if there is none of this id, or it was over already
     */
    public Outcome<Session> end(String id, Locale language) {
        Optional<Session> ended = SessionEnd.end(store, id);
        if (ended.isPresent()) {
            LOG.info("punchout.session.ended connection={}", ended.get().connectionId());
            return Outcome.accepted(ended.get());
        }
        return Outcome.refused(
                (store.find(id).isPresent() ? AdminProblem.SESSION_CLOSED : AdminProblem.SESSION_UNKNOWN).in(language));
    }
}
