package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.cxml.auth.Credentials;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.read.CxmlSetup;
import io.punchout.cxml.write.CxmlRedaction;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.SetupMessage;
import io.punchout.protocol.StartLink;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.transaction.MessageType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A PunchOutSetupRequest. */
final class CxmlSetupMessage implements SetupMessage {
    private final HttpRequest request;
    private final ProtocolContext context;
    private final CXML root;
    private final PunchOutSetupRequest setup;
    private final List<Problem> problems;
    private final Credentials credentials;
    private DtdVersion version = DtdVersion.DEFAULT;

    CxmlSetupMessage(
            HttpRequest request,
            ProtocolContext context,
            CXML root,
            PunchOutSetupRequest setup,
            List<Problem> problems) {
        this.request = request;
        this.context = context;
        this.root = root;
        this.setup = setup;
        this.problems = problems;
        this.credentials = Credentials.of(root.getHeader());
    }

    @Override
    public MessageType type() {
        return MessageType.SETUP_REQUEST;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public @Nullable String payloadId() {
        return root.getPayloadID();
    }

    @Override
    public String redacted(@Nullable Connection connection) {
        return CxmlRedaction.redact(
                request.body(), request.header("Content-Type").orElse(null), context.limits());
    }

    @Override
    public Set<String> lookupKeys() {
        Set<String> keys = new LinkedHashSet<>(credentials.fromKeys());
        keys.addAll(credentials.senderKeys());
        return keys;
    }

    @Override
    public Verdict authenticate(Connection connection) {
        CxmlSettings settings = connection.settings(CxmlSettings.class);
        boolean named = !Collections.disjoint(lookupKeys(), settings.lookupKeys());
        Set<String> senders = settings.senderKeys();
        boolean handedOver = senders.isEmpty() || !Collections.disjoint(credentials.senderKeys(), senders);
        if (!named || !handedOver) {
            return Verdict.NOT_THIS_CONNECTION;
        }
        if (!credentials.proves(settings.sharedSecret())) {
            return Verdict.WRONG_SECRET;
        }
        // not before: a refusal must not tell by its DTD that the connection exists
        version = settings.dtdVersion();
        return Verdict.ACCEPTED;
    }

    @Override
    public Outcome<SetupRequest> setup(Connection connection) {
        Operation operation = CxmlSetup.operation(setup);
        if (operation == null
                || !connection.settings(CxmlSettings.class).operations().contains(operation)) {
            return Outcome.refused(Problem.of(
                            PunchOutProblem.OPERATION_NOT_ALLOWED,
                            operation == null
                                    ? "The operation is none of create, edit, inspect and source."
                                    : "The operation '" + operation.label() + "' is not offered over this connection.")
                    .at("cXML/Request/PunchOutSetupRequest/@operation"));
        }
        return Outcome.accepted(CxmlSetup.toSetupRequest(root, setup, operation));
    }

    @Override
    public Map<String, String> protocolState(Connection connection) {
        return CxmlSessionState.of(root).toMap();
    }

    @Override
    public Answer accept(StartLink link) {
        return new CxmlReplies(context, version).startPage(link);
    }

    @Override
    public Answer refuse(Refusal refusal) {
        return new CxmlReplies(context, version).status(status(refusal.reason()), explanation(refusal));
    }

    private static CxmlStatus status(Refusal.Reason reason) {
        return switch (reason) {
            case UNAUTHENTICATED -> CxmlStatus.UNAUTHORIZED;
            case FORBIDDEN -> CxmlStatus.FORBIDDEN;
            case BAD_REQUEST -> CxmlStatus.BAD_REQUEST;
            case CONFLICT -> CxmlStatus.CONFLICT;
            case NOT_SUPPORTED -> CxmlStatus.NOT_IMPLEMENTED;
            case INTERNAL_ERROR -> CxmlStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static String explanation(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNAUTHENTICATED -> "The credentials of the sender are not accepted.";
            case FORBIDDEN -> "The user is not accepted by the shop.";
            case INTERNAL_ERROR -> "The shop could not complete the request. It may be tried again.";
            case BAD_REQUEST, NOT_SUPPORTED, CONFLICT ->
                refusal.problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::message)
                        .findFirst()
                        .orElse("");
        };
    }
}
