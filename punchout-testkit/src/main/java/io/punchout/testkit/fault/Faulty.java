package io.punchout.testkit.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store, or another SPI, that fails or waits at the calls that a test names, and otherwise does what the real one does.
 *
 * <pre>{@code
 * Faulty<SessionStore> sessions = Faulty.of(SessionStore.class, new MemorySessionStore(clock));
 * PunchOut punchOut = PunchOut.builder().sessionStore(sessions.spi())...
 *
 * sessions.failAt("replace", 1);               // the next replace fails, before the store does anything
 * sessions.loseAnswerAt("insert", 2);          // the second insert is done, and its caller hears of a failure
 * Gate gate = sessions.holdAt("find", 1);      // the next find waits until gate.open()
 * }</pre>
 *
 * <p>Calls are counted for each method from the moment they are named; overloads count together. What the SPI calls on
 * itself, as default methods do, does not count. Thread-safe.
 *
 * @param <T> the SPI
 */
public final class Faulty<T> {
    private final Class<T> type;
    private final T target;
    private final T spi;
    private final List<String> calls = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private Supplier<RuntimeException> failure = () -> new IllegalStateException("planted: the store is down");
    private boolean down;

    private Faulty(Class<T> type, T target) {
        this.type = type;
        this.target = target;
        this.spi = type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(proxy, method, arguments)));
    }

    private enum Fault {
        FAIL,
        LOSE_ANSWER,
        HOLD
    }

    /** What happens at one call of a method, counted down to it. */
    private static final class Plan {
        private final Fault fault;
        private final String method;
        private final Gate gate = new Gate();
        private int left;

        private Plan(Fault fault, String method, int left) {
            this.fault = fault;
            this.method = method;
            this.left = left;
        }
    }

    /**
     * Wraps an SPI.
     *
     * @param spi its interface, for example {@code SessionStore.class}
     * @throws IllegalArgumentException if that is no interface
     */
    public static <T> Faulty<T> of(Class<T> spi, T target) {
        return new Faulty<>(spi, Objects.requireNonNull(target, "target"));
    }

    /** Returns the SPI to hand to the library. */
    public T spi() {
        return spi;
    }

    /** Sets what is thrown; an {@link IllegalStateException} unless set. */
    public synchronized Faulty<T> failing(Supplier<RuntimeException> with) {
        failure = with;
        return this;
    }

    /**
     * Fails at the n-th call of a method from now on, once, before the real one is called.
     *
     * @param n from 1
     * @throws IllegalArgumentException if the SPI has no such method
     */
    public Faulty<T> failAt(String method, int n) {
        plan(Fault.FAIL, method, n);
        return this;
    }

    /** As {@link #failAt}, but the real one is called first: its work is done and its answer is lost. */
    public Faulty<T> loseAnswerAt(String method, int n) {
        plan(Fault.LOSE_ANSWER, method, n);
        return this;
    }

    /** Lets the n-th call of a method from now on wait at a gate, once, before the real one is called. */
    public Gate holdAt(String method, int n) {
        return plan(Fault.HOLD, method, n).gate;
    }

    /** Fails at every call from now on. */
    public synchronized Faulty<T> goDown() {
        down = true;
        return this;
    }

    /** Does what the real one does from now on; what was planned is forgotten. */
    public synchronized Faulty<T> recover() {
        down = false;
        plans.clear();
        return this;
    }

    /** Returns the names of the methods that were called so far, in order, failed calls included; a copy. */
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    private synchronized Plan plan(Fault fault, String method, int n) {
        if (n < 1
                || Arrays.stream(type.getMethods())
                        .noneMatch(one -> one.getName().equals(method))) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no call " + n + " of '" + method + "'");
        }
        Plan plan = new Plan(fault, method, n);
        plans.add(plan);
        return plan;
    }

    private synchronized List<Plan> due(String method) {
        calls.add(method);
        List<Plan> due = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.method.equals(method) && --plan.left == 0) {
                due.add(plan);
            }
        }
        plans.removeAll(due);
        if (down) {
            throw failure.get();
        }
        return due;
    }

    private @Nullable Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> toString();
            };
        }
        boolean lost = false;
        for (Plan plan : due(method.getName())) {
            if (plan.fault == Fault.HOLD) {
                plan.gate.pass();
            } else if (plan.fault == Fault.FAIL) {
                throw planted();
            } else {
                lost = true;
            }
        }
        @Nullable Object answer;
        try {
            answer = method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
        if (lost) {
            throw planted();
        }
        return answer;
    }

    private synchronized RuntimeException planted() {
        return failure.get();
    }

    @Override
    public String toString() {
        return "Faulty " + type.getSimpleName();
    }
}
