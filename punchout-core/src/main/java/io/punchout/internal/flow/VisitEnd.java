package io.punchout.internal.flow;

import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.spi.SessionStore;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends visits for the shop's sake, whatever their users do at the same moment, and puts that on record. Thread-safe. */
public final class VisitEnd {
    private static final Logger LOG = LoggerFactory.getLogger(VisitEnd.class);

    private final SessionStore sessions;
    private final Journal journal;

    public VisitEnd(SessionStore sessions, Journal journal) {
        this.sessions = sessions;
        this.journal = journal;
    }

    /** A session before it was ended, and after. */
    private record Ended(Session before, Session after) {}

    /**
     * Ends a visit.
     *
     * @param why what the entry says of it
     * @param remoteAddress who caused it, if known
     * @return the ended session; empty if there is none of this id, or it is over already; a refusal if it goes on because
     *     its end is not on record
     */
    public Optional<Outcome<Session>> end(String id, List<Problem> why, @Nullable String remoteAddress) {
        Optional<Ended> ended = change(id);
        return ended.map(visit -> record(visit, why, remoteAddress));
    }

    private Outcome<Session> record(Ended visit, List<Problem> why, @Nullable String remoteAddress) {
        Session after = visit.after();
        try (Journal.Step step = journal.step(after.format(), remoteAddress)) {
            step.visit(after);
            if (step.record(MessageType.END, Direction.OUT, true, null, why, "")) {
                return Outcome.accepted(after);
            }
        }
        Undo.step(sessions, visit.before(), after);
        return Outcome.refused(Recorder.logFailed());
    }

    /**
     * Ends a visit that must not stand because its setup was refused, which is what the log says of it. A store that fails
     * now is told to SLF4J: the setup is refused all the same, and nobody has the start link.
     */
    void takeBack(String id) {
        try {
            change(id);
        } catch (RuntimeException failure) {
            LOG.error("punchout.undo.failed session={}", id, failure);
        }
    }

    private Optional<Ended> change(String id) {
        while (true) {
            Optional<Session> stored =
                    sessions.find(id).filter(session -> !session.state().isClosed());
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            Session ended = stored.get().moveTo(SessionState.ENDED);
            // a user who starts or returns at this moment makes a next version, which is looked at anew
            if (sessions.replace(ended)) {
                return Optional.of(new Ended(stored.get(), ended));
            }
        }
    }
}
