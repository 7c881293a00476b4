package io.punchout.store.memory;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Retention;
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
    public synchronized int appendAll(List<Transaction> transactions) {
        int added = 0;
        for (Transaction transaction : transactions) {
            if (!byId.containsKey(transaction.id())) {
                append(transaction);
                added++;
            }
        }
        return added;
    }

    @Override
    public synchronized List<Transaction> find(TransactionQuery query) {
        String before = query.before();
        NavigableMap<String, Transaction> older = before == null ? byId : byId.headMap(before, false);
        return older.descendingMap().values().stream()
                .filter(query::matches)
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized Optional<Transaction> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized int count(TransactionQuery query, int cap) {
        TransactionQuery filters = query.before(null);
        return Math.toIntExact(
                byId.values().stream().filter(filters::matches).limit(cap).count());
    }

    @Override
    public synchronized int delete(Retention what, int most) {
        List<String> oldest = byId.values().stream()
                .filter(what::covers)
                .limit(most)
                .map(Transaction::id)
                .toList();
        oldest.forEach(byId::remove);
        return oldest.size();
    }
}
