package io.punchout.testkit.store;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A host's data source that lends one connection and keeps it open, as a transaction manager does. */
final class OneConnection {
    private OneConnection() {}

    static DataSource source(Connection connection) throws SQLException {
        Connection lent = (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        DataSource source = mock(DataSource.class);
        when(source.getConnection()).thenReturn(lent);
        return source;
    }
}
