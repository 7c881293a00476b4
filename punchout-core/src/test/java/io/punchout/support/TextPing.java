package io.punchout.support;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.AnsweredMessage;
import io.punchout.transaction.MessageType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks whether the entry point is alive. */
final class TextPing implements AnsweredMessage {
    @Override
    public MessageType type() {
        return MessageType.PING;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public @Nullable String payloadId() {
        return "ping-1";
    }

    @Override
    public String redacted(@Nullable Connection connection) {
        return "ping";
    }

    @Override
    public Answer answer() {
        return new Answer(HttpReply.text(200, "pong"), "pong", "pong-1");
    }

    @Override
    public boolean successful() {
        return true;
    }
}
