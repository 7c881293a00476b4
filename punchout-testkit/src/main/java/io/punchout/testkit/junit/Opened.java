package io.punchout.testkit.junit;

import io.punchout.testkit.Closing;
import io.punchout.testkit.TestBench;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was opened for one test: one thing of each type and name, closed together. Thread-safe. */
final class Opened implements AutoCloseable {
    private final Map<String, AutoCloseable> things = new HashMap<>();
    private final Deque<AutoCloseable> order = new ArrayDeque<>();
    private final TestBench.@Nullable Host host;

    Opened(TestBench.@Nullable Host host) {
        this.host = host;
    }

    TestBench bench() {
        if (host == null) {
            throw new IllegalStateException(
                    "a host that was started elsewhere has no bench, clock, shop, log or events;"
                            + " take SimulatedBuyers.of(...) for these");
        }
        return one(TestBench.class, "", () -> TestBench.start(host));
    }

    synchronized <T extends AutoCloseable> T one(Class<T> type, String name, Supplier<T> opener) {
        String key = type.getName() + " " + name;
        AutoCloseable known = things.get(key);
        if (known != null) {
            return type.cast(known);
        }
        T made = opener.get();
        things.put(key, made);
        order.push(made);
        return made;
    }

    @Override
    public synchronized void close() {
        things.clear();
        Closing.all(order);
    }
}
