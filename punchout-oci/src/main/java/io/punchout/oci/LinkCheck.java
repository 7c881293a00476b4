package io.punchout.oci;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.AnsweredMessage;
import io.punchout.transaction.MessageType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A HEAD: something looks whether the link works. It is told yes, whoever asks, and no visit opens (RFC 9110, 9.3.2). */
record LinkCheck() implements AnsweredMessage {
    @Override
    public MessageType type() {
        return MessageType.OTHER;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
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
        return new Answer(HttpReply.of(200, "text/html; charset=UTF-8", new byte[0]), "200 OK", null);
    }

    @Override
    public boolean successful() {
        return true;
    }
}
