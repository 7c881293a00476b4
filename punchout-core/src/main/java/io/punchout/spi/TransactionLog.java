package io.punchout.spi;

import io.punchout.transaction.Transaction;

/**
 * Where transactions are recorded. A host with an audit system of its own implements this method; one that wants to
 * show them implements {@link SearchableTransactionLog}. Called by many threads at once.
 */
@FunctionalInterface
public interface TransactionLog {

    /**
     * Records a transaction. The entry holds no secret. A {@link RuntimeException} is reported to SLF4J at level error and
     * to the listeners; whether the buyer goes on says the host's {@link io.punchout.transaction.LogFailurePolicy}.
     */
    void append(Transaction transaction);
}
