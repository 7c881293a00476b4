package io.punchout.internal.flow;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.mapping.run.Mappings;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.AnsweredMessage;
import io.punchout.protocol.CredentialMessage;
import io.punchout.protocol.IncomingMessage;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ProtocolContext;
import io.punchout.spi.ConnectionStore;
import io.punchout.spi.ReplayStore;
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
    private final Exchange exchange;
    private final Journal journal;

    /** The collaborators of a receiver. */
    public record Parts(
            List<Protocol> protocols,
            ProtocolContext context,
            ConnectionStore connections,
            SessionStore sessions,
            ReplayStore replays,
            Throttle throttle,
            Shop shop,
            StartLinks links,
            Journal journal,
            Ids ids,
            SecureRandom random,
            Mappings mappings) {}

    public Receiver(Parts parts) {
        this.protocols = List.copyOf(parts.protocols());
        this.context = parts.context();
        this.exchange = new Exchange(
                new Authenticator(parts.connections(), parts.context().secrets(), parts.throttle()),
                new Repeats(parts.replays()),
                new SetupFlow(
                        parts.shop(),
                        parts.sessions(),
                        parts.links(),
                        parts.ids(),
                        parts.random(),
                        parts.mappings(),
                        parts.journal()),
                new OrderFlow(parts.shop(), new CartSearch(parts.journal())),
                parts.sessions(),
                parts.shop(),
                parts.links().page());
        this.journal = parts.journal();
    }

    public HttpReply receive(HttpRequest request) {
        Optional<Protocol> protocol = protocols.stream()
                .filter(candidate -> recognises(candidate, request))
                .findFirst();
        try (Journal.Step step = journal.step(protocol.map(Protocol::id).orElse(null), request.remoteAddress())) {
            return protocol.isPresent() ? answer(step, request, protocol.get()) : unrecognised(step, request);
        }
    }

    private HttpReply answer(Journal.Step step, HttpRequest request, Protocol protocol) {
        try {
            IncomingMessage message = protocol.read(request, context);
            if (message instanceof AnsweredMessage answered) {
                return answered(step, request, answered) ? answered.answer().reply() : protocol.internalError(context);
            }
            return exchange.answer(step, request, protocol, (CredentialMessage) message);
        } catch (RuntimeException failure) {
            LOG.error("punchout.receive.failed format={}", protocol.id(), failure);
            failed(step, request, internalError());
            return protocol.internalError(context);
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
        failed(step, request, problem);
        return HttpReply.text(400, problem.message());
    }

    private static void failed(Journal.Step step, HttpRequest request, Problem problem) {
        step.discard();
        step.note(MessageType.OTHER, Direction.IN, false, null, List.of(problem), "", request.body().length)
                .write();
    }

    /** Records request and answer; returns whether the answer may go out. */
    private static boolean answered(Journal.Step step, HttpRequest request, AnsweredMessage message) {
        Answer answer = message.answer();
        return step.note(
                        message.type(),
                        Direction.IN,
                        message.successful(),
                        message.payloadId(),
                        message.problems(),
                        message.redacted(null),
                        request.body().length)
                .note(
                        message.type(),
                        Direction.OUT,
                        message.successful(),
                        answer.payloadId(),
                        List.of(),
                        answer.redacted(),
                        answer.reply().body().length)
                .write();
    }

    static Problem internalError() {
        return Problem.of(PunchOutProblem.INTERNAL_ERROR, "The shop could not complete the request.")
                .hint("The host's own log has the details.");
    }
}
