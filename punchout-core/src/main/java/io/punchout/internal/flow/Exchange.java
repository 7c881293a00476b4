package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CredentialMessage;
import io.punchout.protocol.OrderMessage;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.protocol.Served;
import io.punchout.protocol.ServiceContext;
import io.punchout.protocol.ServiceMessage;
import io.punchout.protocol.SetupMessage;
import io.punchout.session.Session;
import io.punchout.spi.SessionStore;
import io.punchout.spi.Shop;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Request and reply of a message with credentials: let in or refuse, serve, record both. Thread-safe. */
final class Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private final Authenticator authenticator;
    private final Repeats repeats;
    private final SetupFlow setups;
    private final OrderFlow orders;
    private final SessionStore sessions;
    private final Shop shop;
    private final URI shopUrl;

    Exchange(
            Authenticator authenticator,
            Repeats repeats,
            SetupFlow setups,
            OrderFlow orders,
            SessionStore sessions,
            Shop shop,
            URI shopUrl) {
        this.authenticator = authenticator;
        this.repeats = repeats;
        this.setups = setups;
        this.orders = orders;
        this.sessions = sessions;
        this.shop = shop;
        this.shopUrl = shopUrl;
    }

    HttpReply answer(Journal.Step step, HttpRequest request, Protocol protocol, CredentialMessage message) {
        Problems problems = new Problems();
        problems.addAll(message.problems());
        Answer answer;
        boolean successful = false;
        CredentialMessage understood = message;
        Runnable takeBack = () -> {};
        try {
            Connection connection = authenticator.admit(protocol.id(), message, step, problems);
            CredentialMessage asked = message.over(connection);
            understood = asked;
            Repeats.Once once = repeats.serve(
                    asked,
                    connection,
                    request.body(),
                    step.startedAt(),
                    problems,
                    () -> serve(asked, connection, step, problems));
            Served served = once.served();
            takeBack = () -> takeBack(asked, once);
            problems.addAll(served.problems());
            step.session(served.sessionId());
            answer = served.answer();
            successful = served.successful();
        } catch (RefusedException refused) {
            answer = understood.refuse(refused.refusal());
        } catch (RuntimeException failure) {
            LOG.error("punchout.receive.failed format={}", protocol.id(), failure);
            Problem problem = Receiver.internalError();
            problems.add(problem);
            answer = understood.refuse(new Refusal(Reason.INTERNAL_ERROR, List.of(problem)));
        }
        if (record(step, request, understood, answer, problems, successful)) {
            return answer.reply();
        }
        takeBack.run();
        return understood
                .refuse(new Refusal(Reason.INTERNAL_ERROR, List.of(Receiver.internalError())))
                .reply();
    }

    /** A visit that is not on record does not begin: whoever sends the setup again gets another. */
    private void takeBack(CredentialMessage message, Repeats.Once once) {
        String sessionId = once.served().sessionId();
        if (message instanceof SetupMessage && once.isFirst() && sessionId != null) {
            setups.takeBack(sessionId);
            once.takeBack().run();
        }
    }

    private Served serve(CredentialMessage message, Connection connection, Journal.Step step, Problems problems)
            throws RefusedException {
        if (message instanceof SetupMessage setup) {
            return setups.open(setup, connection, step, problems);
        }
        if (message instanceof OrderMessage order) {
            return orders.take(order, connection, step, problems);
        }
        return ((ServiceMessage) message)
                .serve(new ServiceContext(connection, shop, id -> visit(connection, id), shopUrl));
    }

    private Optional<Session> visit(Connection connection, String id) {
        return sessions.find(id).filter(session -> session.connectionId().equals(connection.id()));
    }

    /** Records request and answer; returns whether the answer may go out. */
    private static boolean record(
            Journal.Step step,
            HttpRequest request,
            CredentialMessage message,
            Answer answer,
            Problems problems,
            boolean successful) {
        MessageType type = message.type();
        return step.note(
                        type,
                        Direction.IN,
                        successful,
                        message.payloadId(),
                        problems.list(),
                        message.redacted(step.connection()),
                        request.body().length)
                .note(
                        response(type),
                        Direction.OUT,
                        successful,
                        answer.payloadId(),
                        List.of(),
                        answer.redacted(),
                        answer.reply().body().length)
                .write();
    }

    private static MessageType response(MessageType request) {
        return switch (request) {
            case SETUP_REQUEST -> MessageType.SETUP_RESPONSE;
            case ORDER_REQUEST -> MessageType.ORDER_RESPONSE;
            default -> request;
        };
    }
}
