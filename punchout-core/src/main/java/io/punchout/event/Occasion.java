package io.punchout.event;

import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When, where and with whom something happened. Holds nothing of the message. Immutable.
 *
 * @param transactionId the entry of the transaction log that tells the rest
 * @param at when it was recorded
 * @param type what kind of message it was about
 * @param format the protocol's id; null when no protocol recognised the message
 * @param connectionId the connection; null when none was found
 * @param businessUnit the connection's tenant
 * @param sessionId the visit; null when there is none
 * @param remoteAddress the caller's address as the host knows it
 * @param duration how long the step took
 */
public record Occasion(
        String transactionId,
        Instant at,
        MessageType type,
        @Nullable String format,
        @Nullable String connectionId,
        @Nullable String businessUnit,
        @Nullable String sessionId,
        @Nullable String remoteAddress,
        Duration duration) {

    public Occasion {
        Objects.requireNonNull(transactionId, "transactionId");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(duration, "duration");
    }

    /** Returns the occasion of an entry. */
    public static Occasion of(Transaction entry) {
        return new Occasion(
                entry.id(),
                entry.createdAt(),
                entry.type(),
                entry.format(),
                entry.connectionId(),
                entry.businessUnit(),
                entry.sessionId(),
                entry.remoteAddress(),
                entry.duration());
    }
}
