package io.punchout.protocol;

import io.punchout.http.HttpReply;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reply and what may be recorded of it.
 *
 * @param reply the reply to send
 * @param redacted the reply for the log, tokens removed by structure
 * @param payloadId the reply's own id; null when it has none
 */
public record Answer(
        HttpReply reply, String redacted, @Nullable String payloadId) {
    public Answer {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(redacted, "redacted");
    }
}
