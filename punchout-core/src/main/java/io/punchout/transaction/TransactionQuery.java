package io.punchout.transaction;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions to list, newest first. Filters that are null let everything through; several must all hold.
 * Immutable.
 *
 * <pre>{@code
 * TransactionQuery failed = TransactionQuery.newest(50).ofConnection("acme-sap").successful(false);
 * }</pre>
 *
 * @param connectionId of this connection
 * @param businessUnit of this tenant
 * @param sessionId of this visit
 * @param type of this type
 * @param successful of this outcome
 * @param from recorded at this time or later
 * @param until recorded before this time
 * @param payloadId with this id of the message
 * @param text with this text in the message or in a problem's code or text; upper and lower case of a to z are alike. A log
 *     may look for it in the newest entries alone that pass the other filters: {@code SearchableTransactionLog.textWindow()}
 * @param before older than the transaction of this id: the key of the next page, stable while entries arrive
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}
 */
public record TransactionQuery(
        @Nullable String connectionId,
        @Nullable String businessUnit,
        @Nullable String sessionId,
        @Nullable MessageType type,
        @Nullable Boolean successful,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String payloadId,
        @Nullable String text,
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
        return new TransactionQuery(null, null, null, null, null, null, null, null, null, null, limit);
    }

    /** Returns this query for one connection. */
    public TransactionQuery ofConnection(@Nullable String id) {
        return new TransactionQuery(
                id, businessUnit, sessionId, type, successful, from, until, payloadId, text, before, limit);
    }

    /** Returns this query for one tenant. */
    public TransactionQuery ofBusinessUnit(@Nullable String unit) {
        return new TransactionQuery(
                connectionId, unit, sessionId, type, successful, from, until, payloadId, text, before, limit);
    }

    /** Returns this query for one visit. */
    public TransactionQuery ofSession(@Nullable String id) {
        return new TransactionQuery(
                connectionId, businessUnit, id, type, successful, from, until, payloadId, text, before, limit);
    }

    /** Returns this query for one type. */
    public TransactionQuery ofType(@Nullable MessageType wanted) {
        return new TransactionQuery(
                connectionId, businessUnit, sessionId, wanted, successful, from, until, payloadId, text, before, limit);
    }

    /** Returns this query for one outcome. */
    public TransactionQuery successful(@Nullable Boolean wanted) {
        return new TransactionQuery(
                connectionId, businessUnit, sessionId, type, wanted, from, until, payloadId, text, before, limit);
    }

    /** Returns this query for a time: from the first instant on, and before the second; null leaves a side open. */
    public TransactionQuery between(@Nullable Instant first, @Nullable Instant end) {
        return new TransactionQuery(
                connectionId, businessUnit, sessionId, type, successful, first, end, payloadId, text, before, limit);
    }

    /** Returns this query for one message id. */
    public TransactionQuery ofPayload(@Nullable String id) {
        return new TransactionQuery(
                connectionId, businessUnit, sessionId, type, successful, from, until, id, text, before, limit);
    }

    /** Returns this query for what holds a text. */
    public TransactionQuery containing(@Nullable String words) {
        return new TransactionQuery(
                connectionId, businessUnit, sessionId, type, successful, from, until, payloadId, words, before, limit);
    }

    /** Returns this query for what is older than a transaction. */
    public TransactionQuery before(@Nullable String id) {
        return new TransactionQuery(
                connectionId, businessUnit, sessionId, type, successful, from, until, payloadId, text, id, limit);
    }

    /** Returns this query for pages of another size. */
    public TransactionQuery limit(int most) {
        return new TransactionQuery(
                connectionId, businessUnit, sessionId, type, successful, from, until, payloadId, text, before, most);
    }

    /** Tells whether a transaction passes all filters. */
    public boolean matches(Transaction transaction) {
        return same(connectionId, transaction.connectionId())
                && same(businessUnit, transaction.businessUnit())
                && same(sessionId, transaction.sessionId())
                && same(type, transaction.type())
                && same(successful, transaction.successful())
                && same(payloadId, transaction.payloadId())
                && (from == null || !transaction.createdAt().isBefore(from))
                && (until == null || transaction.createdAt().isBefore(until))
                && (before == null || transaction.id().compareTo(before) < 0)
                && (text == null || holds(transaction, text.toLowerCase(Locale.ROOT)));
    }

    private static boolean same(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }

    private static boolean holds(Transaction transaction, String words) {
        return transaction.message().toLowerCase(Locale.ROOT).contains(words)
                || transaction.problems().stream()
                        .anyMatch(problem -> problem.code().contains(words)
                                || problem.message().toLowerCase(Locale.ROOT).contains(words));
    }
}
