package io.punchout.protocol;

import io.punchout.http.ReturnForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A return form and what may be recorded of it.
 *
 * @param form the form for the user's browser
 * @param redacted the message for the log
 * @param payloadId the message's own id; null when it has none
 */
public record ReturnMessage(
        ReturnForm form, String redacted, @Nullable String payloadId) {
    public ReturnMessage {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(redacted, "redacted");
    }
}
