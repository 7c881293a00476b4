package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.Served;
import io.punchout.protocol.ServiceContext;
import io.punchout.protocol.ServiceMessage;
import io.punchout.transaction.MessageType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ProfileRequest: what is offered here, to this connection (guide p.46-51). */
final class CxmlProfileMessage implements ServiceMessage {
    private final CxmlRequest request;

    CxmlProfileMessage(CxmlRequest request) {
        this.request = request;
    }

    @Override
    public MessageType type() {
        return MessageType.PROFILE;
    }

    @Override
    public List<Problem> problems() {
        return request.problems();
    }

    @Override
    public @Nullable String payloadId() {
        return request.root().getPayloadID();
    }

    @Override
    public String redacted(@Nullable Connection connection) {
        return request.redacted();
    }

    @Override
    public Set<String> lookupKeys() {
        return request.lookupKeys();
    }

    @Override
    public Verdict authenticate(Connection connection) {
        return request.authenticate(connection);
    }

    @Override
    public boolean contradicts(Connection accepted, Connection other) {
        return request.contradicts(accepted, other);
    }

    @Override
    public Optional<Problem> contradiction() {
        return request.contradiction();
    }

    @Override
    public List<Problem> authenticationProblems() {
        return request.authenticationProblems();
    }

    @Override
    public Served serve(ServiceContext context) {
        Connection connection = context.connection();
        Optional<Problem> unsigned = request.signature(connection);
        if (unsigned.isPresent()) {
            List<Problem> problems = List.of(unsigned.get());
            return Served.refused(refuse(new Refusal(Refusal.Reason.NOT_SUPPORTED, problems)), problems);
        }
        CxmlProfile profile =
                new CxmlProfile(connection.settings(CxmlSettings.class), request.entryPoint(context.shopUrl()));
        return Served.done(request.replies().profile(profile));
    }

    @Override
    public Answer refuse(Refusal refusal) {
        return request.refuse(refusal);
    }
}
