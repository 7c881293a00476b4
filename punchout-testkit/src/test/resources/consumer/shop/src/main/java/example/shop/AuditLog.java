package example.shop;

import io.punchout.spi.TransactionLog;
import io.punchout.transaction.Transaction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The shop's own audit system. */
public final class AuditLog implements TransactionLog {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void append(Transaction transaction) {
        lines.add(transaction.connectionId() + " " + transaction.type());
    }

    /** What happened, in order. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
