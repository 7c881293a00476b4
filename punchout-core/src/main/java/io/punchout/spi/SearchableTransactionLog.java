package io.punchout.spi;

import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A transaction log that can be read: the list, its filters, the details and the visit of a back office. What was
 * appended is found by the next call of the same node.
 */
public interface SearchableTransactionLog extends TransactionLog {

    /** Returns the transactions that pass the query's filters, newest first: greatest id first. */
    List<Transaction> find(TransactionQuery query);

    /**
     * Returns among how many transactions a query's text is looked for: the newest that pass its other filters. What is
     * older is not found, nor counted, until {@link TransactionQuery#until} or another filter brings it near. {@link
     * Integer#MAX_VALUE}, which is what this method returns unless overridden, means among all. Whoever shows what a search
     * found says so.
     */
    default int textWindow() {
        return Integer.MAX_VALUE;
    }

    /** Returns one transaction. */
    Optional<Transaction> find(String id);

    /**
     * Returns how many transactions pass the query's filters, counted up to a cap: on a large log an exact number costs
     * more than it tells. The query's own limit and {@code before} are ignored.
     *
     * @param cap the largest number that is counted to, at least 1; that number means "that many, or more"
     */
    int count(TransactionQuery query, int cap);

    /**
     * Forgets transactions, the oldest first, in one batch.
     *
     * @param most the size of the batch; small enough that others need not wait
     * @return how many were deleted; fewer than {@code most} means that nothing is left to delete
     */
    int delete(Retention what, int most);

    /**
     * Records many transactions at once, all or none where the storage can: request and answer of one step come together.
     * Those whose id is there already are left as they are, so that a file can be imported again.
     *
     * @return how many were new
     */
    int appendAll(List<Transaction> transactions);

    /** Returns everything that carries one session id, oldest first: a login, its cart, and all refusals in between. */
    default List<Transaction> visit(String sessionId) {
        List<Transaction> all = new ArrayList<>();
        TransactionQuery page =
                TransactionQuery.newest(TransactionQuery.MAX_LIMIT).ofSession(sessionId);
        List<Transaction> found = find(page);
        while (!found.isEmpty()) {
            all.addAll(found);
            found = found.size() < page.limit()
                    ? List.of()
                    : find(page.before(found.get(found.size() - 1).id()));
        }
        Collections.reverse(all);
        return all;
    }
}
