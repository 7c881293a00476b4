package io.punchout.store.memory;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Transactions in memory. Keeps the newest, {@value #CAPACITY} unless told otherwise. Thread-safe. */
public final class MemoryTransactionLog implements SearchableTransactionLog {
    /** How many transactions are kept unless told otherwise. */
    public static final int CAPACITY = 10_000;

    private final int capacity;
    private final NavigableMap<String, Transaction> byId = new TreeMap<>();

    public MemoryTransactionLog() {
        this(CAPACITY);
    }

    /** Creates a log that keeps at most this many transactions. */
    public MemoryTransactionLog(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public synchronized void append(Transaction transaction) {
        byId.put(transaction.id(), transaction);
        while (byId.size() > capacity) {
            byId.pollFirstEntry();
        }
    }

    @Override
    public synchronized List<Transaction> find(TransactionQuery query) {
        return byId.descendingMap().values().stream()
                .filter(query::matches)
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized Optional<Transaction> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
