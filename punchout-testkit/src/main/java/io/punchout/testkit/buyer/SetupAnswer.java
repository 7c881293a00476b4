package io.punchout.testkit.buyer;

import io.punchout.problem.Problem;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a procurement system understands of the answer to a setup request. Immutable.
 *
 * @param httpStatus the HTTP status; anything but 200 is a transport error to a procurement system
 * @param statusCode the code of the cXML Status; 0 when there is none
 * @param statusText the text attribute of the cXML Status; empty when there is none
 * @param message the content of the cXML Status, for a person; empty when there is none
 * @param startPage where to send the user's browser; null when refused. Holds a one-time token
 * @param problems what was found while reading the answer
 * @param sent the request as it was sent, its secret masked
 * @param received the answer as it came, the query of its start page masked; empty if it was no cXML
 */
public record SetupAnswer(
        int httpStatus,
        int statusCode,
        String statusText,
        String message,
        @Nullable URI startPage,
        List<Problem> problems,
        String sent,
        String received) {

    public SetupAnswer {
        Objects.requireNonNull(statusText, "statusText");
        Objects.requireNonNull(message, "message");
        problems = List.copyOf(problems);
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(received, "received");
    }

    /** Tells whether the user's browser can be sent to the shop. */
    public boolean isAccepted() {
        return httpStatus == 200 && statusCode >= 200 && statusCode < 300 && startPage != null;
    }

    /**
     * Returns where to send the user's browser.
     *
     * @throws NoSuchElementException if the setup was refused, with the status in its message
     */
    public URI startPageOrThrow() {
        if (!isAccepted() || startPage == null) {
            throw new NoSuchElementException("refused: " + this);
        }
        return startPage;
    }

    /** Returns the status only. */
    @Override
    public String toString() {
        return "HTTP " + httpStatus + ", cXML Status " + statusCode + " " + statusText + " " + message;
    }
}
