package io.punchout.testkit;

import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Closes many things, each whatever happens to the others. */
public final class Closing {
    private Closing() {}

    /**
     * Takes out and closes everything, the first of the queue first.
     *
     * @throws IllegalStateException if something could not be closed, after everything else was; further failures are
     *     suppressed ones
     */
    public static void all(Deque<? extends AutoCloseable> open) {
        @Nullable IllegalStateException failed = null;
        while (!open.isEmpty()) {
            AutoCloseable one = open.pop();
            try {
                one.close();
            } catch (Exception failure) { // whatever somebody else's resource throws
                if (failed == null) {
                    failed = new IllegalStateException("could not be closed: " + one, failure);
                } else {
                    failed.addSuppressed(failure);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
