package io.punchout.spi;

import io.punchout.transaction.Transaction;

/**
 * Changes transactions before they are recorded or exported, for example to take persons out of them. Secrets are gone
 * already. Called by many threads at once.
 *
 * <p>A filter that throws or returns null lets nothing through unfiltered: message, mapped data, remote address and the
 * texts of problems are left out, and the failure is reported.
 */
@FunctionalInterface
public interface TransactionFilter {

    /** Returns what is kept of a transaction; its id must stay. */
    Transaction apply(Transaction transaction);

    /** Returns the filter that does this one's work, then another's. */
    default TransactionFilter andThen(TransactionFilter next) {
        return transaction -> next.apply(apply(transaction));
    }
}
