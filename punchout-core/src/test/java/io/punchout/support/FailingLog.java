package io.punchout.support;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A log that fails at the calls that a test names; otherwise one in memory. */
public final class FailingLog implements SearchableTransactionLog {
    public static final String SAYS = "jdbc:postgresql://db.internal refused user shopdb";
    private final MemoryTransactionLog memory = new MemoryTransactionLog();
    private final Set<Integer> failing = new HashSet<>();
    private final AtomicInteger calls = new AtomicInteger();

    /** Fails at the n-th writing calls, counted from 1. */
    public FailingLog at(Integer... calls) {
        failing.addAll(List.of(calls));
        return this;
    }

    public int calls() {
        return calls.get();
    }

    private void call() {
        if (failing.contains(calls.incrementAndGet())) {
            throw new IllegalStateException(SAYS);
        }
    }

    @Override
    public void append(Transaction transaction) {
        call();
        memory.append(transaction);
    }

    @Override
    public int appendAll(List<Transaction> transactions) {
        call();
        return memory.appendAll(transactions);
    }

    @Override
    public List<Transaction> find(TransactionQuery query) {
        return memory.find(query);
    }

    @Override
    public Optional<Transaction> find(String id) {
        return memory.find(id);
    }

    @Override
    public int count(TransactionQuery query, int cap) {
        return memory.count(query, cap);
    }

    @Override
    public int delete(Retention what, int most) {
        return memory.delete(what, most);
    }
}
