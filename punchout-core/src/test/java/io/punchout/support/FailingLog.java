package io.punchout.support;

import io.punchout.transaction.Transaction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A log that fails at the calls that a test names; otherwise one in memory. */
public final class FailingLog extends LogInMemory {
    public static final String SAYS = "jdbc:postgresql://db.internal refused user shopdb";
    private final Set<Integer> failing = new HashSet<>();
    private final AtomicInteger calls = new AtomicInteger();

    /** Fails at the n-th writing calls, counted from 1. */
    public FailingLog at(Integer... numbers) {
        failing.addAll(List.of(numbers));
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
        super.append(transaction);
    }

    @Override
    public int appendAll(List<Transaction> transactions) {
        call();
        return super.appendAll(transactions);
    }
}
