package io.punchout.oci;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.AnsweredMessage;
import io.punchout.transaction.MessageType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call-up that is not read, as it is too large or no form: nothing of it is kept. */
record UnreadCallUp(Problem problem, HttpReply reply) implements AnsweredMessage {
    @Override
    public MessageType type() {
        return MessageType.OTHER;
    }

    @Override
    public List<Problem> problems() {
        return List.of(problem);
    }

    @Override
    public @Nullable String payloadId() {
        return null;
    }

    @Override
    public String redacted(@Nullable Connection connection) {
        return "";
    }

    @Override
    public Answer answer() {
        return new Answer(reply, reply.bodyText(), null);
    }

    @Override
    public boolean successful() {
        return false;
    }
}
