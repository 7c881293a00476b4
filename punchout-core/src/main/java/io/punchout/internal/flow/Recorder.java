package io.punchout.internal.flow;

import io.punchout.event.Occasion;
import io.punchout.event.PunchOutEvent;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.TransactionFilter;
import io.punchout.spi.TransactionLog;
import io.punchout.transaction.LogFailurePolicy;
import io.punchout.transaction.Transaction;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the entries of a step into the log, and tells the listeners how it ended. Never throws. Thread-safe. */
public final class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final TransactionLog log;
    private final LogFailurePolicy policy;
    private final TransactionFilter filter;
    private final Announcer announcer;

    public Recorder(TransactionLog log, LogFailurePolicy policy, TransactionFilter filter, Announcer announcer) {
        this.log = log;
        this.policy = policy;
        this.filter = filter;
        this.announcer = announcer;
    }

    /** Returns the log if it can be read. */
    Optional<SearchableTransactionLog> searchable() {
        return log instanceof SearchableTransactionLog readable ? Optional.of(readable) : Optional.empty();
    }

    /** Records the entries of one step; returns whether the step may stand. */
    boolean write(List<Transaction> entries) {
        List<Transaction> kept = entries.stream().map(this::filtered).toList();
        boolean stands = append(kept) || policy == LogFailurePolicy.CONTINUE;
        Transaction first = kept.get(0);
        announcer.tell(
                stands ? Announcer.event(first) : new PunchOutEvent.Refused(Occasion.of(first), List.of(logFailed())));
        return stands;
    }

    /** Returns what a caller is told when the log's failure stopped the step. */
    static Problem logFailed() {
        return Problem.of(
                        PunchOutProblem.LOG_FAILED,
                        "The transaction log failed, and nothing may happen here that is not on record.")
                .hint("Try again when the host's own log shows that it works.");
    }

    private Transaction filtered(Transaction entry) {
        try {
            Transaction kept = filter.apply(entry);
            if (kept != null && kept.id().equals(entry.id())) {
                return kept;
            }
            LOG.error("punchout.log.filter_failed {}", entry);
        } catch (RuntimeException failure) {
            LOG.error("punchout.log.filter_failed {}", entry, failure);
        }
        return entry.withoutContent();
    }

    private boolean append(List<Transaction> entries) {
        if (entries.size() > 1 && log instanceof SearchableTransactionLog many) {
            return attempt(entries, () -> many.appendAll(entries));
        }
        boolean complete = true;
        for (Transaction entry : entries) {
            complete &= attempt(List.of(entry), () -> log.append(entry));
        }
        return complete;
    }

    private boolean attempt(List<Transaction> entries, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            for (Transaction entry : entries) {
                LOG.error("punchout.log.failed {}", entry, failure);
                announcer.tell(
                        new PunchOutEvent.LogFailed(Occasion.of(entry), policy == LogFailurePolicy.REFUSE, failure));
            }
            return false;
        }
    }
}
