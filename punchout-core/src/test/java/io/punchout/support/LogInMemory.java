package io.punchout.support;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.List;
import java.util.Optional;

/** A log in memory, for tests to do something besides. */
public class LogInMemory implements SearchableTransactionLog {
    private final MemoryTransactionLog memory = new MemoryTransactionLog();

    @Override
    public void append(Transaction transaction) {
        memory.append(transaction);
    }

    @Override
    public int appendAll(List<Transaction> transactions) {
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
