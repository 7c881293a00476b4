package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.AnsweredMessage;
import io.punchout.protocol.IncomingMessage;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.protocol.SetupMessage;
import io.punchout.protocol.StartLink;
import io.punchout.secret.StartToken;
import io.punchout.session.Session;
import io.punchout.spi.ConnectionStore;
import io.punchout.spi.SessionStore;
import io.punchout.spi.Shop;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The verb {@code receive}: recognise, read, authenticate, resolve the user, open the session, answer. Whatever
 * happens, the buyer's system gets an answer of its own protocol, and the log an entry. Thread-safe.
 */
public final class Receiver {
    private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

    private final List<Protocol> protocols;
    private final ProtocolContext context;
    private final Authenticator authenticator;
    private final SetupFlow setups;
    private final SessionStore sessions;
    private final StartLinks links;
    private final Journal journal;
    private final SecureRandom random;

    /** The collaborators of a receiver. */
    public record Parts(
            List<Protocol> protocols,
            ProtocolContext context,
            ConnectionStore connections,
            SessionStore sessions,
            Shop shop,
            StartLinks links,
            Journal journal,
            Ids ids,
            SecureRandom random) {}

    public Receiver(Parts parts) {
        this.protocols = List.copyOf(parts.protocols());
        this.context = parts.context();
        this.authenticator = new Authenticator(parts.connections());
        this.setups = new SetupFlow(parts.shop(), parts.ids());
        this.sessions = parts.sessions();
        this.links = parts.links();
        this.journal = parts.journal();
        this.random = parts.random();
    }

    public HttpReply receive(HttpRequest request) {
        Optional<Protocol> protocol = protocols.stream()
                .filter(candidate -> recognises(candidate, request))
                .findFirst();
        Journal.Step step = journal.step(protocol.map(Protocol::id).orElse(null), request.remoteAddress());
        if (protocol.isEmpty()) {
            return unrecognised(step, request);
        }
        try {
            IncomingMessage message = protocol.get().read(request, context);
            if (message instanceof AnsweredMessage answered) {
                return answered(step, request, answered);
            }
            return setup(step, request, protocol.get(), (SetupMessage) message);
        } catch (RuntimeException failure) {
            LOG.error("punchout.receive.failed format={}", protocol.get().id(), failure);
            Problem problem = internalError();
            step.record(MessageType.OTHER, Direction.IN, false, null, List.of(problem), "", request.body().length);
            return protocol.get().internalError(context);
        }
    }

    private static boolean recognises(Protocol protocol, HttpRequest request) {
        try {
            return protocol.recognises(request);
        } catch (RuntimeException failure) {
            LOG.error("punchout.recognise.failed format={}", protocol.id(), failure);
            return false;
        }
    }

    private HttpReply unrecognised(Journal.Step step, HttpRequest request) {
        Problem problem = Problem.of(
                        PunchOutProblem.REQUEST_UNRECOGNISED,
                        "This is no punch-out request that this shop understands.")
                .hint("Post a cXML document, or call with the parameters of an OCI call-up.");
        step.record(MessageType.OTHER, Direction.IN, false, null, List.of(problem), "", request.body().length);
        LOG.warn("punchout.receive.unrecognised");
        return HttpReply.text(400, problem.message());
    }

    private HttpReply answered(Journal.Step step, HttpRequest request, AnsweredMessage message) {
        Answer answer = message.answer();
        step.record(
                message.type(),
                Direction.IN,
                message.successful(),
                message.payloadId(),
                message.problems(),
                message.redacted(null),
                request.body().length);
        step.record(
                message.type(),
                Direction.OUT,
                message.successful(),
                answer.payloadId(),
                List.of(),
                answer.redacted(),
                answer.reply().body().length);
        return answer.reply();
    }

    private HttpReply setup(Journal.Step step, HttpRequest request, Protocol protocol, SetupMessage message) {
        Problems problems = new Problems();
        problems.addAll(message.problems());
        Answer answer;
        boolean successful = false;
        try {
            answer = open(step, protocol, message, problems);
            successful = true;
        } catch (SetupFlow.Refused refused) {
            answer = message.refuse(
                    new Refusal(refused.reason(), refused.outcome().problems()));
        } catch (RuntimeException failure) {
            LOG.error("punchout.receive.failed format={}", protocol.id(), failure);
            problems.add(internalError());
            answer = message.refuse(new Refusal(Reason.INTERNAL_ERROR, List.of(internalError())));
        }
        record(step, request, message, answer, problems, successful);
        return answer.reply();
    }

    private Answer open(Journal.Step step, Protocol protocol, SetupMessage message, Problems problems)
            throws SetupFlow.Refused {
        Authenticator.Result result = authenticator.authenticate(protocol.id(), message);
        Connection connection = result.connection();
        step.connection(connection);
        Problem missed = result.problem();
        if (missed != null || connection == null) {
            Problem problem = missed == null ? internalError() : missed;
            problems.add(problem);
            throw new SetupFlow.Refused(Reason.UNAUTHENTICATED, Outcome.refused(problem));
        }
        Session session = setups.open(message, connection, step.startedAt(), problems);
        StartToken token = StartToken.next(random);
        StartLink link = links.link(token);
        sessions.insert(session, token.hash());
        step.session(session.id());
        return message.accept(link);
    }

    private static void record(
            Journal.Step step,
            HttpRequest request,
            SetupMessage message,
            Answer answer,
            Problems problems,
            boolean successful) {
        Connection connection = step.connection();
        step.record(
                MessageType.SETUP_REQUEST,
                Direction.IN,
                successful,
                message.payloadId(),
                problems.list(),
                message.redacted(connection),
                request.body().length);
        step.record(
                MessageType.SETUP_RESPONSE,
                Direction.OUT,
                successful,
                answer.payloadId(),
                List.of(),
                answer.redacted(),
                answer.reply().body().length);
        String name = connection == null ? "-" : connection.id();
        if (successful) {
            LOG.info("punchout.setup.accepted connection={}", name);
        } else {
            List<String> codes = problems.list().stream()
                    .filter(Problem::isError)
                    .map(Problem::code)
                    .toList();
            LOG.warn("punchout.setup.refused connection={} codes={}", name, codes);
        }
    }

    private static Problem internalError() {
        return Problem.of(PunchOutProblem.INTERNAL_ERROR, "The shop could not complete the request.")
                .hint("The host's own log has the details.");
    }
}
