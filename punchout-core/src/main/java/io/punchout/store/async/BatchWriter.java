package io.punchout.store.async;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.TransactionLog;
import io.punchout.transaction.Transaction;
import java.util.ArrayList;
import java.util.List;

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

    /** Writes entries; returns those that could not be written. */
    List<Lost> all(List<Transaction> entries) {
        if (target instanceof SearchableTransactionLog many && entries.size() > 1) {
            try {
                many.appendAll(entries);
                return List.of();
            } catch (RuntimeException oneOfThem) {
                // perhaps only one of them cannot be stored: the others must not suffer
                return each(entries, entry -> many.appendAll(List.of(entry)));
            }
        }
        return each(entries, target);
    }

    private static List<Lost> each(List<Transaction> entries, TransactionLog log) {
        List<Lost> lost = new ArrayList<>();
        for (Transaction entry : entries) {
            try {
                log.append(entry);
            } catch (RuntimeException failure) {
                lost.add(new Lost(entry, failure));
            }
        }
        return lost;
    }
}
