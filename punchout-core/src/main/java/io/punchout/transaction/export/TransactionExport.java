package io.punchout.transaction.export;

import io.punchout.problem.PunchOutException;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.TransactionFilter;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes transactions as JSON Lines: UTF-8, an object a line, newest first. Read page by page, so that neither the size of
 * the log nor entries that arrive meanwhile matter. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (OutputStream file = Files.newOutputStream(path)) {
 *     TransactionExport.of(log).filter(PersonFilter.create()).write(TransactionQuery.newest(1).ofConnection("acme"), file);
 * }
 * }</pre>
 *
 * <p>The properties are the components of {@link Transaction}; type, direction and severity as their labels, times and
 * durations in ISO 8601. What is null is left out.
 */
public final class TransactionExport {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionExport.class);
    private static final int LARGEST_PAGE = 500;
    private static final int FIRST_PAGE = 20;
    private static final long CHARACTERS = 8_000_000;

    private final SearchableTransactionLog log;
    private final TransactionFilter filter;

    private TransactionExport(SearchableTransactionLog log, TransactionFilter filter) {
        this.log = Objects.requireNonNull(log, "log");
        this.filter = Objects.requireNonNull(filter, "filter");
    }

    /** Returns an export of a log. */
    public static TransactionExport of(SearchableTransactionLog log) {
        return new TransactionExport(log, transaction -> transaction);
    }

    /**
     * Returns this export with a filter that each transaction passes first. One that the filter fails for is written
     * without its content.
     */
    public TransactionExport filter(TransactionFilter change) {
        return new TransactionExport(log, change);
    }

    /**
     * Writes everything that passes the query's filters. The query's limit does not count.
     *
     * @param target is flushed, and not closed
     * @return how many were written
     * @throws IOException if the target fails
     * @throws PunchOutException if the log fails
     */
    public long write(TransactionQuery query, OutputStream target) throws IOException {
        JsonLine lines = new JsonLine();
        long count = 0;
        TransactionQuery page = query.limit(FIRST_PAGE);
        List<Transaction> found = log.find(page);
        while (!found.isEmpty()) {
            for (Transaction transaction : found) {
                target.write(lines.write(filtered(transaction)));
            }
            count += found.size();
            boolean last = found.size() < page.limit();
            page = next(page, found);
            found = last ? List.of() : log.find(page);
        }
        target.flush();
        return count;
    }

    /** Large messages make small pages: a page is held in memory. */
    private static TransactionQuery next(TransactionQuery page, List<Transaction> found) {
        long characters = 0;
        for (Transaction transaction : found) {
            characters += transaction.message().length();
        }
        int size = characters > CHARACTERS
                ? Math.max(1, page.limit() / 4)
                : Math.min(LARGEST_PAGE, characters < CHARACTERS / 4 ? page.limit() * 2 : page.limit());
        return page.before(found.get(found.size() - 1).id()).limit(size);
    }

    private Transaction filtered(Transaction transaction) {
        try {
            return filter.apply(transaction);
        } catch (RuntimeException failure) {
            LOG.error("punchout.log.filter_failed {}", transaction, failure);
            return transaction.withoutContent();
        }
    }
}
