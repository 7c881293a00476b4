package io.punchout.support;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.problem.Severity;
import io.punchout.protocol.Answer;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.SetupMessage;
import io.punchout.protocol.StartLink;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.transaction.MessageType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks for a visit. */
final class TextSetup implements SetupMessage {
    private final Map<String, String> values;
    private final ProtocolContext context;

    TextSetup(Map<String, String> values, ProtocolContext context) {
        this.values = values;
        this.context = context;
    }

    @Override
    public MessageType type() {
        return MessageType.SETUP_REQUEST;
    }

    @Override
    public List<Problem> problems() {
        return values.containsKey("odd")
                ? List.of(Problem.of(PunchOutProblem.CART_TEXT_CUT, "something odd was read")
                        .as(Severity.WARNING))
                : List.of();
    }

    @Override
    public @Nullable String payloadId() {
        return values.get("id");
    }

    /** Only of messages that say so: most tests send one message again and again as if it were new. */
    @Override
    public Duration repeatableFor(Connection connection) {
        return values.containsKey("again") ? Duration.ofHours(1) : Duration.ZERO;
    }

    @Override
    public String redacted(@Nullable Connection connection) {
        return "user=" + values.get("user") + " connection=" + (connection == null ? "none" : connection.id());
    }

    @Override
    public Set<String> lookupKeys() {
        String user = values.get("user");
        return user == null ? Set.of() : Set.of(user);
    }

    @Override
    public Verdict authenticate(Connection connection) {
        TextSettings settings = connection.settings(TextSettings.class);
        if (!settings.users().contains(values.get("user"))) {
            return Verdict.NOT_THIS_CONNECTION;
        }
        return settings.password().matches(values.get("secret")) ? Verdict.ACCEPTED : Verdict.WRONG_SECRET;
    }

    @Override
    public Outcome<SetupRequest> setup(Connection connection) {
        Operation operation =
                Operation.of(values.getOrDefault("operation", "create")).orElseThrow();
        if (!connection.settings(TextSettings.class).operations().contains(operation.label())) {
            return Outcome.refused(Problem.of(PunchOutProblem.OPERATION_NOT_ALLOWED, "not this operation"));
        }
        return Outcome.accepted(SetupRequest.builder(operation)
                .returnUrl(values.get("return"))
                .buyerCookie(values.get("cookie"))
                .build());
    }

    @Override
    public Map<String, String> protocolState(Connection connection) {
        return Map.of("cookie", values.getOrDefault("cookie", ""));
    }

    @Override
    public Answer accept(StartLink link) {
        return new Answer(
                HttpReply.text(200, "start " + link.url()),
                "start " + link.redacted(),
                context.messageIds().get());
    }

    @Override
    public Answer refuse(Refusal refusal) {
        String text = "refused " + refusal.reason();
        return new Answer(HttpReply.text(200, text), text, context.messageIds().get());
    }
}
