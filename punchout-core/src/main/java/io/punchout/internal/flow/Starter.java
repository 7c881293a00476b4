package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.StartToken;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.spi.ConnectionStore;
import io.punchout.spi.SessionStore;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verb {@code start}. Redeeming a token:
 *
 * <ol>
 *   <li>the session is found by the token's hash;
 *   <li>it must be waiting, its connection in use, and the token not too old;
 *   <li>it is moved to active by one atomic replacement: of several browsers with one token the first wins, and the
 *       token finds a session that no longer waits.
 * </ol>
 */
public final class Starter {
    private final SessionStore sessions;
    private final ConnectionStore connections;
    private final Journal journal;

    public Starter(SessionStore sessions, ConnectionStore connections, Journal journal) {
        this.sessions = sessions;
        this.connections = connections;
        this.journal = journal;
    }

    /** Redeems a token. */
    public Outcome<Session> start(StartToken token, @Nullable String remoteAddress) {
        try {
            Optional<Session> waiting = sessions.findByStartToken(token.hash());
            try (Journal.Step step = journal.step(waiting.map(Session::format).orElse(null), remoteAddress)) {
                return start(step, waiting);
            }
        } catch (RuntimeException failure) {
            throw new PunchOutException("the start link could not be redeemed: a store failed", failure);
        }
    }

    private Outcome<Session> start(Journal.Step step, Optional<Session> waiting) {
        Outcome<Session> outcome = waiting.map(session -> redeem(step, session))
                .orElseGet(() -> Outcome.refused(
                        Problem.of(PunchOutProblem.START_TOKEN_UNKNOWN, "No visit belongs to this start link.")
                                .hint("Start again from the procurement system.")));
        boolean stands =
                step.record(MessageType.START, Direction.IN, outcome.isAccepted(), null, outcome.problems(), "");
        if (stands || !(outcome instanceof Outcome.Accepted<Session> active)) {
            return outcome;
        }
        Undo.step(sessions, waiting.orElseThrow(), active.value());
        return Outcome.refused(Recorder.logFailed());
    }

    private Outcome<Session> redeem(Journal.Step step, Session session) {
        Optional<Connection> connection = connections.find(session.connectionId());
        step.connection(connection.orElse(null));
        step.session(session.id());
        Problem problem = null;
        if (session.state() == SessionState.ENDED) {
            problem = Returner.closed();
        } else if (session.state() != SessionState.WAITING) {
            problem = used();
        } else if (!step.startedAt().isBefore(session.openUntil())) {
            problem = Problem.of(PunchOutProblem.START_TOKEN_EXPIRED, "The start link is too old.")
                    .hint("Start again from the procurement system.");
        } else if (connection.isEmpty() || !connection.get().active()) {
            problem = Returner.connectionGone();
        }
        if (problem != null) {
            return Outcome.refused(problem);
        }
        Session active = session.moveTo(SessionState.ACTIVE);
        return sessions.replace(active) ? Outcome.accepted(active, List.of()) : Outcome.refused(used());
    }

    private static Problem used() {
        return Problem.of(PunchOutProblem.START_TOKEN_USED, "The start link was used before: it works once.")
                .hint("Start again from the procurement system.");
    }
}
