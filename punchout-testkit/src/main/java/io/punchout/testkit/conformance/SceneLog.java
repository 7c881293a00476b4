package io.punchout.testkit.conformance;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The log of a scene: in the order in which things happened, and to be searched; it fails when told to. */
final class SceneLog implements SearchableTransactionLog {
    private final MemoryTransactionLog memory = new MemoryTransactionLog();
    private final List<Transaction> entries = new CopyOnWriteArrayList<>();
    private boolean broken;

    void fail() {
        broken = true;
    }

    /** Returns how many entries there are. */
    int size() {
        return entries.size();
    }

    List<Transaction> since(int first) {
        return List.copyOf(entries.subList(first, entries.size()));
    }

    @Override
    public void append(Transaction entry) {
        entries.add(entry);
        if (broken) {
            throw new IllegalStateException("the log is full");
        }
        memory.append(entry);
    }

    @Override
    public int appendAll(List<Transaction> transactions) {
        transactions.forEach(this::append);
        return transactions.size();
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
