package io.punchout.spi;

import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.List;
import java.util.Optional;

/** A transaction log that can be read. */
public interface SearchableTransactionLog extends TransactionLog {

    /** Returns the transactions that pass the query's filters, newest first. */
    List<Transaction> find(TransactionQuery query);

    /** Returns one transaction. */
    Optional<Transaction> find(String id);
}
