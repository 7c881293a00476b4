package io.punchout.transaction;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a log may forget. Immutable.
 *
 * @param before transactions recorded before this time
 * @param connectionId of this connection; null means of all, and of none
 */
public record Retention(Instant before, @Nullable String connectionId) {
    public Retention {
        Objects.requireNonNull(before, "before");
    }

    /** Returns the rule for all connections. */
    public static Retention before(Instant time) {
        return new Retention(time, null);
    }

    /** Returns this rule for one connection. */
    public Retention ofConnection(String id) {
        return new Retention(before, id);
    }

    /** Tells whether a transaction may be forgotten. */
    public boolean covers(Transaction transaction) {
        return transaction.createdAt().isBefore(before)
                && (connectionId == null || connectionId.equals(transaction.connectionId()));
    }
}
