package io.punchout.protocol;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.transaction.MessageType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a protocol made of a request. One object per request, used by one thread. */
public sealed interface IncomingMessage permits AnsweredMessage, CredentialMessage {

    /** Returns what kind of message it is. */
    MessageType type();

    /** Returns everything that was found while reading. */
    List<Problem> problems();

    /** Returns the message's own id; null when it has none. */
    @Nullable
    String payloadId();

    /**
     * Returns the message for the log, secrets removed by structure.
     *
     * @param connection the connection that it came over, which may name further secret parameters; null when none was
     *     found: then whatever might be a secret is left out
     */
    String redacted(@Nullable Connection connection);
}
