package io.punchout.protocol;

import io.punchout.secret.SecretVerifier;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What the library lends a protocol. Immutable and thread-safe.
 *
 * @param clock the time; nothing else may tell it
 * @param messageIds makes ids for messages, unique in space and time, for example {@code
 *     "1732417200123.8f3a0c5d9e1b4a67@shop.example"}
 * @param limits how much of a message is read
 * @param secrets verifies what buyers present
 */
public record ProtocolContext(Clock clock, Supplier<String> messageIds, ReadLimits limits, SecretVerifier secrets) {
    public ProtocolContext {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(messageIds, "messageIds");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(secrets, "secrets");
    }

    /** Makes a context whose verifier knows no resolvers of a host. */
    public ProtocolContext(Clock clock, Supplier<String> messageIds, ReadLimits limits) {
        this(clock, messageIds, limits, SecretVerifier.of(clock));
    }
}
