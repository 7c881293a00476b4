package io.punchout.testkit.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A pool as small as can be: what is closed is lent again. */
final class Pool {
    private final Source source;
    private final boolean autoCommit;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    private Pool(Source source, boolean autoCommit) {
        this.source = source;
        this.autoCommit = autoCommit;
    }

    /** Opens connections. */
    interface Source {
        Connection open() throws SQLException;
    }

    static DataSource over(DataSource source) {
        return over(source, true);
    }

    static DataSource over(DataSource source, boolean autoCommit) {
        return over(source::getConnection, autoCommit);
    }

    /** Returns a pool whose connections commit by themselves, or do not. */
    static DataSource over(Source source, boolean autoCommit) {
        Pool pool = new Pool(source, autoCommit);
        return (DataSource) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return pool.lend();
                });
    }

    private Connection lend() throws SQLException {
        Connection free = idle.pollFirst();
        Connection connection = free == null ? source.open() : free;
        connection.setAutoCommit(autoCommit);
        AtomicBoolean lent = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (lent.getAndSet(false)) {
                            idle.addFirst(connection);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
