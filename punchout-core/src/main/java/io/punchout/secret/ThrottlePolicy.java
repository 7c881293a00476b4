package io.punchout.secret;

import java.time.Duration;
import java.util.Objects;

/**
 * How many failed authentications are too many. After so many from one place for one connection, even the right secret
 * is refused from there, with the answer of a wrong one, until the time since the first failure is over. An
 * authentication that succeeds before forgets the failures. Immutable.
 *
 * <p>The place is the remote address that the host hands in; of an IPv6 address the network of 64 bits. Where the host
 * hands in none nobody is throttled, for then whoever guesses would lock everybody else out. Behind a proxy hand in the
 * address of the caller, not of the proxy.
 *
 * @param failures how many are accepted, at least 1; {@link Integer#MAX_VALUE} switches throttling off
 * @param window after how long they are forgotten
 */
public record ThrottlePolicy(int failures, Duration window) {
    private static final ThrottlePolicy DEFAULT = new ThrottlePolicy(20, Duration.ofMinutes(10));
    private static final ThrottlePolicy OFF = new ThrottlePolicy(Integer.MAX_VALUE, Duration.ofMinutes(10));

    /**
     * @throws IllegalArgumentException if a value is not positive
     */
    public ThrottlePolicy {
        Objects.requireNonNull(window, "window");
        if (failures < 1 || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("failures and window must be positive");
        }
    }

    /** Returns what holds unless a host sets another: 20 failures in 10 minutes. */
    public static ThrottlePolicy defaults() {
        return DEFAULT;
    }

    /** Returns the policy that throttles nobody. */
    public static ThrottlePolicy off() {
        return OFF;
    }

    /** Tells whether anybody is throttled. */
    public boolean isOn() {
        return failures < Integer.MAX_VALUE;
    }
}
