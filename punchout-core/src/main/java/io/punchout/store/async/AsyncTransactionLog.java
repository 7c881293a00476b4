package io.punchout.store.async;

import io.punchout.event.Occasion;
import io.punchout.event.PunchOutEvent;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.PunchOutListener;
import io.punchout.spi.TransactionLog;
import io.punchout.transaction.Transaction;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes entries into a bounded queue and writes them in batches on a thread that the host hands in. Thread-safe.
 *
 * <pre>{@code
 * ExecutorService thread = Executors.newSingleThreadExecutor();
 * AsyncTransactionLog log = AsyncTransactionLog.builder(stores.transactionLog(), thread).build();
 * PunchOut punchOut = PunchOut.builder().transactionLog(log)...
 * // when the host stops
 * log.close();
 * thread.shutdown();
 * }</pre>
 *
 * <ul>
 *   <li>One task of the executor at a time writes, as long as there are entries; an idle log holds no thread.
 *   <li>A full queue lets {@link #append} write itself, or fail: see {@link WhenFull}.
 *   <li>A batch that fails is tried again entry by entry. What fails then is lost: counted, told to SLF4J at level error
 *       and to the listener.
 *   <li>Entries of the queue are lost when the process is killed: a host that cannot have that writes synchronously.
 *   <li>Each step's entries are in the log some time after the step, not at once.
 * </ul>
 */
public final class AsyncTransactionLog implements TransactionLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AsyncTransactionLog.class);

    private final BatchWriter writer;
    private final Executor executor;
    private final PunchOutListener listener;
    private final WhenFull whenFull;
    private final int capacity;
    private final long characters;
    private final int batch;
    private final Duration patience;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition drained = lock.newCondition();
    private final Deque<Transaction> queue = new ArrayDeque<>();
    private long queuedCharacters;
    private boolean writing;
    private boolean closed;
    /** What the writing thread has taken and not settled yet. */
    private List<Transaction> inFlight = List.of();

    private boolean gaveUp;
    private long taken;
    private long settled;
    private long written;
    private long lost;
    private long batches;

    AsyncTransactionLog(AsyncTransactionLogBuilder builder) {
        this.writer = new BatchWriter(builder.target);
        this.executor = builder.executor;
        this.listener = builder.listener;
        this.whenFull = builder.whenFull;
        this.capacity = builder.capacity;
        this.characters = builder.characters;
        this.batch = builder.batch;
        this.patience = builder.patience;
    }

    /**
     * Starts a log.
     *
     * @param target where the entries go; one that is searchable gets them in batches
     * @param executor runs the writing; of one thread, or of more: only one writes at a time
     */
    public static AsyncTransactionLogBuilder builder(TransactionLog target, Executor executor) {
        return new AsyncTransactionLogBuilder(target, executor);
    }

    /**
     * Takes an entry. After {@link #close} it is written at once, on the caller's thread.
     *
     * @throws PunchOutException if the queue is full and the log is built to fail then
     */
    @Override
    public void append(Transaction transaction) {
        Objects.requireNonNull(transaction, "transaction");
        boolean start = false;
        boolean direct;
        lock.lock();
        try {
            direct = closed || isFull(transaction);
            if (!direct) {
                queue.addLast(transaction);
                taken++;
                queuedCharacters += transaction.message().length();
                start = !writing;
                writing = true;
            } else if (!closed && whenFull == WhenFull.FAIL) {
                lost++;
                throw new PunchOutException("the queue of the transaction log is full: " + capacity + " entries");
            }
        } finally {
            lock.unlock();
        }
        if (direct) {
            write(transaction);
        } else if (start) {
            start();
        }
    }

    /** A single message larger than all that may wait is taken by an empty queue. */
    private boolean isFull(Transaction next) {
        return queue.size() >= capacity
                || (!queue.isEmpty() && queuedCharacters + next.message().length() > characters);
    }

    private void write(Transaction entry) {
        boolean done = false;
        try {
            writer.one(entry);
            done = true;
        } finally {
            count(done ? 1 : 0, done ? 0 : 1);
        }
    }

    private void start() {
        try {
            executor.execute(this::drain);
        } catch (RejectedExecutionException stopped) {
            // the host's executor is gone before the log was closed: better here than never
            LOG.warn("punchout.log.executor_gone");
            drain();
        }
    }

    private void drain() {
        boolean done = false;
        try {
            List<Transaction> next = take();
            while (!next.isEmpty()) {
                write(next);
                next = take();
            }
            done = true;
        } finally {
            if (!done) {
                broken();
            }
        }
    }

    /** An error of the virtual machine ended the task: the next entry, or whoever waits, starts another. */
    private void broken() {
        List<Transaction> missing;
        lock.lock();
        try {
            // what closing gave up was told then
            missing = gaveUp ? List.of() : inFlight;
            lost += inFlight.size();
            writing = false;
            settle();
        } finally {
            lock.unlock();
        }
        tell(missing, "the thread that wrote the transaction log ended by an error: this entry may not be in it");
    }

    /** What was taken is in the log, or counted as lost. */
    private void settle() {
        settled += inFlight.size();
        inFlight = List.of();
        drained.signalAll();
    }

    private List<Transaction> take() {
        lock.lock();
        try {
            List<Transaction> next = new ArrayList<>(Math.min(batch, queue.size()));
            while (next.size() < batch && !queue.isEmpty()) {
                Transaction first = queue.removeFirst();
                queuedCharacters -= first.message().length();
                next.add(first);
            }
            inFlight = next;
            if (next.isEmpty()) {
                writing = false;
                drained.signalAll();
            } else {
                batches++;
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Never throws, or the entries behind these would wait for ever. */
    private void write(List<Transaction> entries) {
        List<BatchWriter.Lost> missing = writer.all(entries, this::hasGivenUp);
        boolean late;
        lock.lock();
        try {
            late = gaveUp;
            written += entries.size() - (long) missing.size();
            lost += missing.size();
            settle();
        } finally {
            lock.unlock();
        }
        // closing told all of them
        if (!late) {
            missing.forEach(one -> report(one.entry(), one.failure()));
        }
    }

    private boolean hasGivenUp() {
        lock.lock();
        try {
            return gaveUp;
        } finally {
            lock.unlock();
        }
    }

    private void tell(List<Transaction> missing, String why) {
        PunchOutException failure = new PunchOutException(why);
        missing.forEach(entry -> report(entry, failure));
    }

    private void report(Transaction entry, RuntimeException failure) {
        LOG.error("punchout.log.lost {}", entry, failure);
        try {
            listener.on(new PunchOutEvent.LogFailed(Occasion.of(entry), false, failure));
        } catch (RuntimeException another) {
            LOG.error("punchout.listener.failed event=log_failed", another);
        }
    }

    private void count(long done, long missing) {
        lock.lock();
        try {
            written += done;
            lost += missing;
        } finally {
            lock.unlock();
        }
    }

    /** Returns what was done so far. */
    public AsyncStatistics statistics() {
        lock.lock();
        try {
            return new AsyncStatistics(queue.size() + (long) inFlight.size(), written, lost, batches);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until everything that was taken before is written, or lost and reported; what others append meanwhile is not
     * waited for.
     *
     * @param most how long to wait at most
     * @return whether nothing of it waits any more
     */
    public boolean flush(Duration most) {
        boolean start;
        long until;
        lock.lock();
        try {
            until = taken;
            // a task that died by an error left them behind
            start = !writing && !queue.isEmpty();
            writing |= start;
        } finally {
            lock.unlock();
        }
        if (start) {
            start();
        }
        return await(until, most);
    }

    private boolean await(long until, Duration most) {
        lock.lock();
        try {
            long nanos = nanos(most);
            while (settled < until) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = drained.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private static long nanos(Duration time) {
        return time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : time.toNanos();
    }

    /**
     * Writes what waits, and takes no further entries into the queue. Call it before the executor is shut down. What is
     * still not written when the builder's patience is over is counted as lost, and reported. What a write that does not
     * come back has in its hands is reported, too: it counts as waiting until that write ends, and as written or lost then.
     * Nothing is tried again, so that the executor's thread ends with the call that it is in.
     */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        if (!flush(patience)) {
            giveUp();
        }
    }

    private void giveUp() {
        List<Transaction> left;
        List<Transaction> uncertain;
        lock.lock();
        try {
            left = List.copyOf(queue);
            queue.clear();
            queuedCharacters = 0;
            uncertain = gaveUp ? List.of() : inFlight;
            gaveUp = true;
            settled += left.size();
            lost += left.size();
        } finally {
            lock.unlock();
        }
        tell(uncertain, "the transaction log was closed while this entry was being written: it may not be in it");
        tell(left, "the transaction log was closed before this entry could be written");
    }

    /** Returns the state of the queue, for tests and messages. */
    @Override
    public String toString() {
        return "AsyncTransactionLog" + statistics();
    }
}
