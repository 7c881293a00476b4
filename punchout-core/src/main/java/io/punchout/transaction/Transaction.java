package io.punchout.transaction;

import io.punchout.cart.Attribute;
import io.punchout.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One recorded message. Holds no secret: the protocol removed them by structure before the entry was made. Immutable.
 *
 * @param id time-ordered: a later transaction of the same library instance has a greater id. 32 hexadecimal digits in
 *     lower case, of which the first twelve are the milliseconds of {@code createdAt}: stores search by that
 * @param createdAt when it was recorded; stores keep microseconds
 * @param type what kind of message
 * @param direction which way it went
 * @param successful whether the step was done
 * @param format the protocol's id; null when no protocol recognised the message
 * @param connectionId the connection; null when none was found
 * @param connectionName the connection's label at that time
 * @param businessUnit the connection's tenant
 * @param sessionId the visit; one id for login, cart and all refusals in between
 * @param payloadId the message's own id, if it has one
 * @param problems what was found, errors of a refusal included
 * @param message what travelled, secrets removed; empty when nothing of it may be kept
 * @param mappedData what the connection's mapping made of the request or cart: targets with their values in order, an
 *     empty value for a target that was left out; empty without a mapping
 * @param size the size of the message in bytes as it travelled
 * @param duration how long the step took
 * @param remoteAddress the caller's address as the host knows it
 */
public record Transaction(
        String id,
        Instant createdAt,
        MessageType type,
        Direction direction,
        boolean successful,
        @Nullable String format,
        @Nullable String connectionId,
        @Nullable String connectionName,
        @Nullable String businessUnit,
        @Nullable String sessionId,
        @Nullable String payloadId,
        List<Problem> problems,
        String message,
        List<Attribute> mappedData,
        long size,
        Duration duration,
        @Nullable String remoteAddress) {

    public Transaction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(duration, "duration");
        problems = List.copyOf(problems);
        mappedData = List.copyOf(mappedData);
    }

    /** Returns this entry without what was said: no message, mapped data, remote address, nor texts of problems. */
    public Transaction withoutContent() {
        List<Problem> codes = problems.stream()
                .map(problem -> new Problem(problem.code(), problem.severity(), "", null, null, 0, 0, null))
                .toList();
        return with(codes, "", List.of(), null);
    }

    /** Returns this entry with other contents. */
    public Transaction with(List<Problem> found, String text, List<Attribute> mapped, @Nullable String callersAddress) {
        return new Transaction(
                id,
                createdAt,
                type,
                direction,
                successful,
                format,
                connectionId,
                connectionName,
                businessUnit,
                sessionId,
                payloadId,
                found,
                text,
                mapped,
                size,
                duration,
                callersAddress);
    }

    /** Returns what it is and how it ended: the message is not for every reader. */
    @Override
    public String toString() {
        return "Transaction(" + id + " " + type.label() + " " + direction.label() + (successful ? " ok" : " failed")
                + ")";
    }
}
