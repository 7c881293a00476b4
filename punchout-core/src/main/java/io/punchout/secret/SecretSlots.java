package io.punchout.secret;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A secret that can be replaced without an outage: the current one, and the previous one for as long as the other side
 * still presents it. Verified by a {@link SecretVerifier}. Immutable; says nothing of the values.
 *
 * @param current the secret in use; unset lets nobody in
 * @param previous the secret that was in use before; unset when there is none
 * @param previousUntil until when the previous one is accepted, exclusive; null means until it is removed
 */
public record SecretSlots(
        Secret current, Secret previous, @Nullable Instant previousUntil) {
    private static final SecretSlots UNSET = of(Secret.unset());

    public SecretSlots {
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(previous, "previous");
    }

    /** Returns slots with a current secret only. */
    public static SecretSlots of(Secret current) {
        return new SecretSlots(current, Secret.unset(), null);
    }

    /** Returns slots that let nobody in. */
    public static SecretSlots unset() {
        return UNSET;
    }

    /** Starts slots without secrets. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns slots in which the current secret became the previous one.
     *
     * @param next the secret to use from now on
     * @param until until when the present one is still accepted; null means until it is removed
     */
    public SecretSlots rotate(Secret next, @Nullable Instant until) {
        return new SecretSlots(next, current, until);
    }

    /** Tells whether one of the two is set. */
    public boolean isSet() {
        return current.isSet() || previous.isSet();
    }

    /** Tells whether one of the two is kept as the value itself. */
    public boolean hasPlain() {
        return current.kind() == Secret.Kind.PLAIN || previous.kind() == Secret.Kind.PLAIN;
    }

    /** Returns the secrets that are accepted at a time, the current one first. */
    public List<Secret> acceptedAt(Instant time) {
        List<Secret> accepted = new ArrayList<>(2);
        if (current.isSet()) {
            accepted.add(current);
        }
        if (previous.isSet() && (previousUntil == null || time.isBefore(previousUntil))) {
            accepted.add(previous);
        }
        return accepted;
    }

    /** Builds slots. Not thread-safe. */
    public static final class Builder {
        private Secret current = Secret.unset();
        private Secret previous = Secret.unset();
        private @Nullable Instant previousUntil;

        private Builder() {}

        /** Sets the secret in use. */
        public Builder current(Secret secret) {
            this.current = secret;
            return this;
        }

        /** Sets the secret that was in use before. */
        public Builder previous(Secret secret) {
            this.previous = secret;
            return this;
        }

        /** Sets until when the previous one is accepted. */
        public Builder previousUntil(@Nullable Instant end) {
            this.previousUntil = end;
            return this;
        }

        public SecretSlots build() {
            return new SecretSlots(current, previous, previousUntil);
        }
    }
}
