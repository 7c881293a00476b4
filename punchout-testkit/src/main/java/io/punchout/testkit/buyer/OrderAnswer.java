package io.punchout.testkit.buyer;

import io.punchout.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What a procurement system understands of the answer to an order. Immutable.
 *
 * @param payloadId the id of the message that brought the order, which an update or deletion of it refers to
 * @param httpStatus the HTTP status; anything but 200 is a transport error to a procurement system
 * @param statusCode the code of the cXML Status; 0 when there is none
 * @param statusText the text attribute of the cXML Status; empty when there is none
 * @param message the content of the cXML Status, for a person; empty when there is none
 * @param problems what was told while writing the order, and found while reading the answer
 * @param sent the order as it was sent, its secret masked
 * @param received the answer as it came, read as UTF-8
 */
public record OrderAnswer(
        String payloadId,
        int httpStatus,
        int statusCode,
        String statusText,
        String message,
        List<Problem> problems,
        String sent,
        String received) {

    public OrderAnswer {
        Objects.requireNonNull(payloadId, "payloadId");
        Objects.requireNonNull(statusText, "statusText");
        Objects.requireNonNull(message, "message");
        problems = List.copyOf(problems);
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(received, "received");
    }

    /** Tells whether the shop took the order, or put it in a queue. */
    public boolean isAccepted() {
        return httpStatus == 200 && statusCode >= 200 && statusCode < 300;
    }

    /** Returns the status only. */
    @Override
    public String toString() {
        return "HTTP " + httpStatus + ", cXML Status " + statusCode + " " + statusText + " " + message;
    }
}
