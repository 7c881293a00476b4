package io.punchout.store.async;

import io.punchout.problem.PunchOutException;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.TransactionLog;
import io.punchout.transaction.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Writes batches, and entry by entry what no batch could. Never doubles an entry of a searchable log. Thread-safe. */
final class BatchWriter {
    private final TransactionLog target;

    BatchWriter(TransactionLog target) {
        this.target = target;
    }

    /** An entry that is in no log. */
    record Lost(Transaction entry, RuntimeException failure) {}

    void one(Transaction entry) {
        target.append(entry);
    }

    /**
     * Writes entries; returns those that could not be written.
     *
     * @param stop whether to try no further: a database that is gone may take its time to say so for each entry
     */
    List<Lost> all(List<Transaction> entries, BooleanSupplier stop) {
        if (target instanceof SearchableTransactionLog many && entries.size() > 1) {
            try {
                many.appendAll(entries);
                return List.of();
            } catch (RuntimeException oneOfThem) {
                // perhaps only one of them cannot be stored: the others must not suffer
                return each(entries, entry -> many.appendAll(List.of(entry)), stop);
            }
        }
        return each(entries, target, stop);
    }

    private static List<Lost> each(List<Transaction> entries, TransactionLog log, BooleanSupplier stop) {
        List<Lost> lost = new ArrayList<>();
        for (Transaction entry : entries) {
            if (stop.getAsBoolean()) {
                lost.add(new Lost(entry, new PunchOutException("the transaction log was closed meanwhile")));
                continue;
            }
            try {
                log.append(entry);
            } catch (RuntimeException failure) {
                lost.add(new Lost(entry, failure));
            }
        }
        return lost;
    }
}
