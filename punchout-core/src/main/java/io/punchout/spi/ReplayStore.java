package io.punchout.spi;

import io.punchout.http.HttpReply;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to messages that a buyer's system may send again: so that a retry gets the same answer, byte for byte,
 * and is not done twice. Called by many threads, perhaps of many nodes, at once. A store that fails throws a {@link
 * RuntimeException}: the message is then answered as a server error and may be sent again.
 *
 * <p>A stored reply to a setup request holds a start token, which works once and for minutes; the reply is kept for hours,
 * as retries come so late. A store must not log it, nor keep it after {@code keepUntil}; one that writes to a disk should
 * encrypt it. A store may drop the oldest replies when it is full: such a message counts as new if it comes again.
 */
public interface ReplayStore {

    /**
     * Which message.
     *
     * @param connectionId the buyer's connection: ids of other connections are other messages
     * @param payloadId the id that the buyer's system gave the message
     */
    record Key(String connectionId, String payloadId) {
        public Key {
            Objects.requireNonNull(connectionId, "connectionId");
            Objects.requireNonNull(payloadId, "payloadId");
        }
    }

    /**
     * A reply as it was sent.
     *
     * @param reply status, headers and bytes
     * @param sessionId the visit that it opened or belongs to; null if none
     */
    record Stored(HttpReply reply, @Nullable String sessionId) {
        public Stored {
            Objects.requireNonNull(reply, "reply");
        }

        /** Says nothing of the reply, which may hold a start token. */
        @Override
        public String toString() {
            return "Stored[sessionId=" + sessionId + "]";
        }
    }

    /** What reserving came to. */
    sealed interface Reservation {

        /** The message is new: serve it, then {@link #complete} or {@link #release} it with this ticket. */
        record Mine(String ticket) implements Reservation {}

        /** The message was answered before. */
        record Answered(Stored stored) implements Reservation {}

        /** The message is being served elsewhere and no answer came in the time that was given. */
        record Pending() implements Reservation {}

        /** The id came before with another body. */
        record Differs() implements Reservation {}
    }

    /**
     * Reserves a message for serving, unless somebody did before. Must be atomic: of several calls for the same key exactly
     * one gets {@link Reservation.Mine}, until it is released or its time is over. A reservation that was neither
     * completed nor released, as after a crash, ends at {@code reservedUntil}.
     *
     * @param bodyHash a hash of the body, 64 hexadecimal digits
     * @param now the time
     * @param reservedUntil until when the reservation stands
     * @param patience how long to wait for the answer when the same message is being served; not negative
     */
    Reservation reserve(Key key, String bodyHash, Instant now, Instant reservedUntil, Duration patience);

    /**
     * Keeps the reply. Must be atomic with the check of the ticket.
     *
     * @param keepUntil from when on the message counts as new again
     * @return whether the reservation was still the ticket's; otherwise nothing was changed
     */
    boolean complete(Key key, String ticket, Stored stored, Instant keepUntil);

    /**
     * Takes back a reply that was completed with this ticket, or the reservation, because what it says did not happen after
     * all: the message counts as new again. Nothing happens if the entry is not the ticket's any more.
     */
    void withdraw(Key key, String ticket);

    /** Gives a reservation back, so that a retry is served; nothing happens if it is not the ticket's any more. */
    void release(Key key, String ticket);
}
