package io.punchout.testkit.fault;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where a call waits until the test lets it go: a slow store without a sleep. Thread-safe.
 */
public final class Gate {
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Gate() {}

    /**
     * Waits up to ten seconds until the call stands at the gate.
     *
     * @throws IllegalStateException if it does not come
     */
    public void awaitArrival() {
        await(arrived, "nobody came to the gate");
    }

    /** Lets the call go on. */
    public void open() {
        opened.countDown();
    }

    /** Lets the call go on to fail, before the store does anything. */
    public void fail(RuntimeException with) {
        failure.compareAndSet(null, with);
        opened.countDown();
    }

    /** Waits at the gate; one that nobody opens for ten seconds fails the call, so that no test hangs. */
    void pass() {
        arrived.countDown();
        await(opened, "nobody opened the gate");
        RuntimeException with = failure.get();
        if (with != null) {
            throw with;
        }
    }

    private static void await(CountDownLatch latch, String otherwise) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(otherwise + " within " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the gate", interrupted);
        }
    }
}
