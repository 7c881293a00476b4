package io.punchout.transaction;

import org.jspecify.annotations.Nullable;

/**
 * Which transactions to list, newest first. Filters that are null let everything through; several must all hold.
 * Immutable.
 *
 * @param connectionId of this connection
 * @param sessionId of this visit
 * @param type of this type
 * @param successful of this outcome
 * @param before older than the transaction of this id: the key of the next page, stable while entries arrive
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}
 */
public record TransactionQuery(
        @Nullable String connectionId,
        @Nullable String sessionId,
        @Nullable MessageType type,
        @Nullable Boolean successful,
        @Nullable String before,
        int limit) {
    /** The largest page. */
    public static final int MAX_LIMIT = 1_000;

    /**
     * @throws IllegalArgumentException if the limit is out of range
     */
    public TransactionQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT);
        }
    }

    /** Returns the query for the newest transactions. */
    public static TransactionQuery newest(int limit) {
        return new TransactionQuery(null, null, null, null, null, limit);
    }

    /** Returns this query for one connection. */
    public TransactionQuery ofConnection(String id) {
        return new TransactionQuery(id, sessionId, type, successful, before, limit);
    }

    /** Returns this query for one visit. */
    public TransactionQuery ofSession(String id) {
        return new TransactionQuery(connectionId, id, type, successful, before, limit);
    }

    /** Returns this query for one type. */
    public TransactionQuery ofType(MessageType wanted) {
        return new TransactionQuery(connectionId, sessionId, wanted, successful, before, limit);
    }

    /** Returns this query for one outcome. */
    public TransactionQuery successful(boolean wanted) {
        return new TransactionQuery(connectionId, sessionId, type, wanted, before, limit);
    }

    /** Returns this query for what is older than a transaction. */
    public TransactionQuery before(String id) {
        return new TransactionQuery(connectionId, sessionId, type, successful, id, limit);
    }

    /** Tells whether a transaction passes all filters. */
    public boolean matches(Transaction transaction) {
        return (connectionId == null || connectionId.equals(transaction.connectionId()))
                && (sessionId == null || sessionId.equals(transaction.sessionId()))
                && (type == null || type == transaction.type())
                && (successful == null || successful == transaction.successful())
                && (before == null || transaction.id().compareTo(before) < 0);
    }
}
