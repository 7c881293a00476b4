package io.punchout.internal.flow;

import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.spi.SearchableSessionStore;
import io.punchout.spi.SessionStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leaves the newest of a user's open visits on a connection. Thread-safe. */
final class FormerVisits {
    private static final List<Problem> WHY = List.of(Problem.of(
            PunchOutProblem.SESSION_REPLACED,
            "The user began another visit, and the connection allows one at a time."));

    private final SessionStore sessions;
    private final VisitEnd end;

    FormerVisits(SessionStore sessions, VisitEnd end) {
        this.sessions = sessions;
        this.end = end;
    }

    /**
     * Ends all but the newest. Of two that are opened at once each is stored before either looks, so that one of them sees
     * both, and one remains.
     *
     * @throws PunchOutException if the store cannot be searched, or an end is not on record and so did not happen
     */
    void end(Session opened, @Nullable String remoteAddress) {
        if (!(sessions instanceof SearchableSessionStore searchable)) {
            throw new PunchOutException(
                    "openVisits one_per_user needs a session store that is a SearchableSessionStore");
        }
        SessionQuery open = SessionQuery.newest(SessionQuery.MAX_LIMIT)
                .ofConnection(opened.connectionId())
                .ofUser(opened.user().id())
                .openAt(opened.createdAt());
        for (Session former : searchable.find(open).stream().skip(1).toList()) {
            Optional<Outcome<Session>> ended = end.end(former.id(), WHY, remoteAddress);
            if (ended.isPresent() && !ended.get().isAccepted()) {
                throw new PunchOutException("a former visit goes on: its end is not on record");
            }
        }
    }
}
