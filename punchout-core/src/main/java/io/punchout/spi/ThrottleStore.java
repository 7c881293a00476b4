package io.punchout.spi;

import java.time.Instant;
import java.util.Objects;

/**
 * How often somebody failed to authenticate. The library decides when that is too often; a store counts. Called by many
 * threads, perhaps of many nodes, at once. A store that fails throws a {@link RuntimeException}: that is reported, and
 * nobody is throttled meanwhile, for the secret is checked all the same.
 */
public interface ThrottleStore {

    /**
     * Whose failures are counted together.
     *
     * @param connectionId the connection whose secret was missed; empty for credentials that no connection has
     * @param caller where the calls come from, as the host knows it; at most 200 characters
     */
    record Key(String connectionId, String caller) {
        public Key {
            Objects.requireNonNull(connectionId, "connectionId");
            Objects.requireNonNull(caller, "caller");
        }
    }

    /** Returns the failures that are not forgotten yet. */
    int failures(Key key, Instant now);

    /**
     * Counts a failure. Should be atomic: a failure that is not counted is one more guess.
     *
     * @param until when this failure and those after it are forgotten, if there are none before it; otherwise the time of
     *     the first one stands
     * @return the failures that are not forgotten, with this one
     */
    int add(Key key, Instant now, Instant until);

    /** Forgets the failures of a key. */
    void forget(Key key);
}
