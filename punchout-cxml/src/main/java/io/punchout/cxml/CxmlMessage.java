package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CredentialMessage.Verdict;
import io.punchout.protocol.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every document with a Header has in common, whatever it asks for: who sends it, and how it is refused. */
abstract class CxmlMessage {
    final CxmlRequest request;

    CxmlMessage(CxmlRequest request) {
        this.request = request;
    }

    public List<Problem> problems() {
        return request.problems();
    }

    public @Nullable String payloadId() {
        return request.root().getPayloadID();
    }

    public String redacted(@Nullable Connection connection) {
        return request.redacted();
    }

    public Set<String> lookupKeys() {
        return request.lookupKeys();
    }

    public Verdict authenticate(Connection connection) {
        return request.authenticate(connection);
    }

    public boolean contradicts(Connection accepted, Connection other) {
        return request.contradicts(accepted, other);
    }

    public Optional<Problem> contradiction() {
        return request.contradiction();
    }

    public List<Problem> authenticationProblems() {
        return request.authenticationProblems();
    }

    public Answer refuse(Refusal refusal) {
        return request.refuse(refusal);
    }
}
