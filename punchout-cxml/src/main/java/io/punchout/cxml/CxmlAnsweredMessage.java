package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.AnsweredMessage;
import io.punchout.transaction.MessageType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message that needs no authentication to be answered: a ping, or a document that cannot be served. */
record CxmlAnsweredMessage(
        MessageType type,
        List<Problem> problems,
        @Nullable String payloadId,
        String redactedMessage,
        Answer answer,
        boolean successful)
        implements AnsweredMessage {

    @Override
    public String redacted(@Nullable Connection connection) {
        return redactedMessage;
    }
}
