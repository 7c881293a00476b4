package io.punchout.internal.flow;

import io.punchout.advice.Advisor;
import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.http.ReturnForm;
import io.punchout.http.ReturnUrl;
import io.punchout.internal.cart.CartPreparation;
import io.punchout.mapping.run.MappedLog;
import io.punchout.mapping.run.Mappings;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import io.punchout.problem.PunchOutProblem;
import io.punchout.problem.Severity;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.spi.ConnectionStore;
import io.punchout.spi.SessionStore;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs {@code transfer}, {@code cancel} and {@code clear}. The form is written first and the session closed after,
 * by one atomic replacement: a cart that cannot be written leaves the session open, and of two calls one wins.
 */
public final class Returner {
    private final Map<String, Protocol> protocols;
    private final ProtocolContext context;
    private final SessionStore sessions;
    private final ConnectionStore connections;
    private final Journal journal;
    private final Mappings mappings;
    private final Advisor advisor;

    public Returner(
            Map<String, Protocol> protocols,
            ProtocolContext context,
            SessionStore sessions,
            ConnectionStore connections,
            Journal journal,
            Mappings mappings,
            Advisor advisor) {
        this.mappings = mappings;
        this.advisor = advisor;
        this.protocols = Map.copyOf(protocols);
        this.context = context;
        this.sessions = sessions;
        this.connections = connections;
        this.journal = journal;
    }

    /** Ends a visit. */
    public Outcome<ReturnForm> end(String sessionId, CartReturn what) {
        try {
            Optional<Session> session = sessions.find(sessionId);
            try (Journal.Step step = journal.step(session.map(Session::format).orElse(null), null)) {
                return session.isPresent() ? end(step, session.get(), what) : unknown(step, what);
            }
        } catch (RuntimeException failure) {
            throw new PunchOutException("the visit could not be ended: the shop's storage failed", failure);
        }
    }

    private static Outcome<ReturnForm> unknown(Journal.Step step, CartReturn what) {
        Problems problems = new Problems();
        problems.add(unknown());
        return refuse(step, what, problems);
    }

    private Outcome<ReturnForm> end(Journal.Step step, Session session, CartReturn what) {
        step.session(session.id());
        Optional<Connection> connection = connections.find(session.connectionId());
        step.connection(connection.orElse(null));
        Problems problems = new Problems();
        Optional<Problem> closed = refusal(step, session, connection, what);
        if (closed.isPresent() || connection.isEmpty()) {
            problems.add(closed.orElseGet(Returner::connectionGone));
            return refuse(step, what, problems);
        }
        MappedLog mapped = new MappedLog();
        Optional<ReturnMessage> written = write(session, connection.get(), what, mapped, problems);
        step.mapped(mapped.list());
        if (written.isEmpty() || problems.hasErrors()) {
            return refuse(step, what, problems);
        }
        Session ended = session.moveTo(closedState(what));
        if (!sessions.replace(ended)) {
            problems.add(closed());
            return refuse(step, what, problems);
        }
        ReturnMessage done = written.get();
        if (!step.record(type(what), Direction.OUT, true, done.payloadId(), problems.list(), done.redacted())) {
            Undo.step(sessions, session, ended);
            return Outcome.refused(Recorder.logFailed());
        }
        return Outcome.accepted(done.form(), problems.list());
    }

    /** Tells what returning a cart now would tell; nothing is recorded, and the visit goes on. */
    public List<Problem> ask(String sessionId, Cart cart) {
        try {
            Optional<Session> session = sessions.find(sessionId);
            if (session.isEmpty()) {
                return List.of(unknown());
            }
            Optional<Connection> connection = connections.find(session.get().connectionId());
            CartReturn what = new CartReturn.Transfer(cart);
            try (Journal.Step step = journal.step(null, null)) {
                Optional<Problem> closed = refusal(step, session.get(), connection, what);
                if (closed.isPresent() || connection.isEmpty()) {
                    return List.of(closed.orElseGet(Returner::connectionGone));
                }
            }
            Problems problems = new Problems();
            write(session.get(), connection.get(), what, new MappedLog(), problems);
            return problems.list();
        } catch (RuntimeException failure) {
            throw new PunchOutException("the cart could not be looked at: the shop's storage failed", failure);
        }
    }

    /** Writes what ends a visit, and tells what the buyer's system would make of it; empty if it cannot be written. */
    private Optional<ReturnMessage> write(
            Session session, Connection connection, CartReturn what, MappedLog mapped, Problems problems) {
        Outcome<ReturnUrl> url = returnUrl(session, connection);
        problems.addAll(url.problems());
        CartReturn prepared =
                CartPreparation.prepare(what, connection.cart(), session.setup().language(), problems);
        problems.addAll(advice(prepared, session, connection));
        Protocol protocol = protocols.get(session.format());
        if (problems.hasErrors() || protocol == null || !(url instanceof Outcome.Accepted<ReturnUrl> accepted)) {
            return Optional.empty();
        }
        CartMapper mapper = mapper(prepared, session, connection, mapped);
        Outcome<ReturnMessage> written =
                protocol.write(prepared, new ReturnContext(session, connection, accepted.value(), context, mapper));
        problems.addAll(written.problems());
        if (!(written instanceof Outcome.Accepted<ReturnMessage> message)) {
            return Optional.empty();
        }
        problems.addAll(
                advisor.adviseForm(connection, message.value().form().fields().size()));
        return Optional.of(message.value());
    }

    private List<Problem> advice(CartReturn what, Session session, Connection connection) {
        if (what instanceof CartReturn.Transfer transfer) {
            return advisor.advise(connection, session.setup(), transfer.cart());
        }
        return what instanceof CartReturn.Clear ? advisor.adviseEmpty(connection) : List.of();
    }

    private CartMapper mapper(CartReturn what, Session session, Connection connection, MappedLog log) {
        return what instanceof CartReturn.Transfer transfer
                ? mappings.cart(connection, session.setup(), session.user(), transfer.cart(), log)
                : CartMapper.NONE;
    }

    private static Outcome<ReturnForm> refuse(Journal.Step step, CartReturn what, Problems problems) {
        step.record(type(what), Direction.OUT, false, null, problems.list(), "");
        return Outcome.refused(problems.list());
    }

    private Optional<Problem> refusal(
            Journal.Step step, Session session, Optional<Connection> connection, CartReturn what) {
        if (session.state().isClosed()) {
            return Optional.of(closed());
        }
        if (session.state() == SessionState.WAITING) {
            return Optional.of(Problem.of(PunchOutProblem.SESSION_NOT_STARTED, "The visit was not started yet."));
        }
        if (!step.startedAt().isBefore(session.expiresAt())) {
            return Optional.of(Problem.of(PunchOutProblem.SESSION_EXPIRED, "The visit has expired.")
                    .hint("Start again from the procurement system."));
        }
        if (connection.isEmpty()
                || !connection.get().active()
                || !connection.get().format().equals(session.format())
                || !protocols.containsKey(session.format())) {
            return Optional.of(connectionGone());
        }
        if (what instanceof CartReturn.Transfer && session.operation() == Operation.INSPECT) {
            return Optional.of(Problem.of(
                            PunchOutProblem.SESSION_INSPECT_ONLY, "This visit is for looking: it cannot return a cart.")
                    .hint("Offer cancel() instead."));
        }
        if (what instanceof CartReturn.Clear && session.operation() != Operation.EDIT) {
            return Optional.of(Problem.of(PunchOutProblem.SESSION_NOT_EDIT, "Only an edit visit can be cleared.")
                    .hint("Offer cancel() instead."));
        }
        return Optional.empty();
    }

    private static Outcome<ReturnUrl> returnUrl(Session session, Connection connection) {
        String url = session.setup().returnUrl();
        if (url == null) {
            return Outcome.refused(
                    Problem.of(PunchOutProblem.RETURN_URL_MISSING, "The buyer named no URL that a cart could go to.")
                            .as(Severity.ERROR));
        }
        return connection.security().returnUrls().check(url);
    }

    static Problem connectionGone() {
        return Problem.of(PunchOutProblem.SESSION_CONNECTION_GONE, "The connection of this visit is no longer in use.");
    }

    private static Problem unknown() {
        return Problem.of(PunchOutProblem.SESSION_UNKNOWN, "There is no visit of this id.");
    }

    static Problem closed() {
        return Problem.of(
                        PunchOutProblem.SESSION_CLOSED,
                        "The visit is over: its cart went back, it was left, or the shop ended it.")
                .hint("Start again from the procurement system.");
    }

    private static SessionState closedState(CartReturn what) {
        if (what instanceof CartReturn.Transfer) {
            return SessionState.RETURNED;
        }
        return what instanceof CartReturn.Clear ? SessionState.CLEARED : SessionState.CANCELLED;
    }

    private static MessageType type(CartReturn what) {
        if (what instanceof CartReturn.Transfer) {
            return MessageType.CART_RETURN;
        }
        return what instanceof CartReturn.Clear ? MessageType.CLEAR : MessageType.CANCEL;
    }
}
