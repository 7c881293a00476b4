package io.punchout.testkit.store;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A pool of one connection that counts what is borrowed and not given back, in which mode it comes back, and which fails at
 * a call of the test's choice.
 */
final class CountedPool {
    private static final Set<String> CALLS = Set.of(
            "prepareStatement", "executeUpdate", "executeQuery", "executeBatch", "commit", "setAutoCommit", "next");

    private final Connection connection;
    private final AtomicInteger borrowed = new AtomicInteger();
    private final List<String> complaints = new ArrayList<>();
    private int failAt = Integer.MAX_VALUE;
    private boolean byError;
    private boolean failsToClose;
    private int calls;

    CountedPool(Connection connection) {
        this.connection = connection;
    }

    /** Fails at the call of this number, counted from now, and at all after it until the next is set. */
    void failAt(int number) {
        calls = 0;
        failAt = number;
        byError = false;
    }

    /** Fails at the call of this number with an error of the machine, not with an exception. */
    void errorAt(int number) {
        failAt(number);
        byError = true;
    }

    /** Gives back no connection without complaint from now on. */
    void failToClose() {
        failsToClose = true;
    }

    /** Returns how many calls there were since the last {@link #failAt}. */
    int calls() {
        return calls;
    }

    int borrowed() {
        return borrowed.get();
    }

    /** Returns what went wrong with the borrowing itself. */
    List<String> complaints() {
        return complaints;
    }

    DataSource source() throws SQLException {
        DataSource source = mock(DataSource.class);
        when(source.getConnection()).thenAnswer(asked -> lend());
        return source;
    }

    private Connection lend() throws SQLException {
        if (borrowed.incrementAndGet() > 1) {
            complaints.add("a second connection was borrowed while one was in use");
        }
        if (!connection.getAutoCommit()) {
            complaints.add("the connection was given back in the middle of a transaction");
        }
        return wrap(Connection.class, connection);
    }

    private <T> T wrap(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (target instanceof Connection && method.getName().equals("close")) {
                borrowed.decrementAndGet();
                if (failsToClose) {
                    throw new SQLException("planted at the end", "08006");
                }
                return null;
            }
            boolean restores = method.getName().equals("setAutoCommit") && arguments[0].equals(true);
            if (CALLS.contains(method.getName()) && !restores && ++calls >= failAt) {
                if (byError) {
                    throw new StackOverflowError("planted");
                }
                throw new SQLException("planted at call " + calls, "08006");
            }
            return wrapped(method, call(target, method, arguments));
        };
        return type.cast(Proxy.newProxyInstance(CountedPool.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrapped(Method method, Object result) {
        boolean wraps = result instanceof Statement || result instanceof java.sql.ResultSet;
        return wraps ? wrapAs(method.getReturnType(), result) : result;
    }

    private <T> T wrapAs(Class<T> type, Object result) {
        return wrap(type, type.cast(result));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
