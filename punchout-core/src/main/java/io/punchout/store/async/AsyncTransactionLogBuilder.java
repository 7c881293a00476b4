package io.punchout.store.async;

import io.punchout.spi.PunchOutListener;
import io.punchout.spi.TransactionLog;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;

/** Builds an {@link AsyncTransactionLog}. Not thread-safe. */
public final class AsyncTransactionLogBuilder {
    final TransactionLog target;
    final Executor executor;
    int capacity = 10_000;
    int characters = 32_000_000;
    int batch = 200;
    WhenFull whenFull = WhenFull.WRITE;
    Duration patience = Duration.ofSeconds(30);
    PunchOutListener listener = event -> {};

    AsyncTransactionLogBuilder(TransactionLog target, Executor executor) {
        this.target = Objects.requireNonNull(target, "target");
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /**
     * Sets how many entries may wait; 10,000 unless set.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AsyncTransactionLogBuilder capacity(int most) {
        this.capacity = positive(most);
        return this;
    }

    /**
     * Sets how many characters the messages that wait may have together, which bounds the memory; 32 million unless set.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AsyncTransactionLogBuilder characters(int most) {
        this.characters = positive(most);
        return this;
    }

    /**
     * Sets how many entries are written at once; 200 unless set.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AsyncTransactionLogBuilder batch(int most) {
        this.batch = positive(most);
        return this;
    }

    /** Sets what happens when the queue is full; {@link WhenFull#WRITE} unless set. */
    public AsyncTransactionLogBuilder whenFull(WhenFull what) {
        this.whenFull = Objects.requireNonNull(what, "what");
        return this;
    }

    /** Sets how long {@link AsyncTransactionLog#close} waits for what is not written yet; 30 seconds unless set. */
    public AsyncTransactionLogBuilder patience(Duration most) {
        this.patience = Objects.requireNonNull(most, "most");
        return this;
    }

    /** Sets who hears of entries that are lost. */
    public AsyncTransactionLogBuilder listener(PunchOutListener one) {
        this.listener = Objects.requireNonNull(one, "listener");
        return this;
    }

    /** Returns the log. */
    public AsyncTransactionLog build() {
        return new AsyncTransactionLog(this);
    }

    private static int positive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("must be at least 1: " + number);
        }
        return number;
    }
}
