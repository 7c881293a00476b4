package io.punchout.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * A data source that lends one connection again and again, as a pool does, and may record what is run over it: so that
 * plans and bare statements are those of the library, not of somebody who thinks he knows them.
 */
final class Recorder {
    private final Connection connection;
    private final List<Statement> recorded = new ArrayList<>();
    private boolean recording;

    /**
     * A statement with its values: of one row, or of each row of a batch. The start and the end of a transaction are
     * statements, too, without rows.
     */
    record Statement(String sql, List<Map<Integer, Object[]>> rows) {
        private static final String BEGIN = "BEGIN";
        private static final String COMMIT = "COMMIT";

        /** Prepares it again, with something before its text, for its only row. */
        PreparedStatement prepare(Connection connection, String before) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(before + sql);
            bind(statement, rows.get(0));
            return statement;
        }

        /** Runs it again by hand; what a query finds is read to its end. */
        void run(Connection connection) throws SQLException {
            if (rows.isEmpty()) {
                transaction(connection);
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Map<Integer, Object[]> row : rows) {
                    bind(statement, row);
                    if (rows.size() > 1) {
                        statement.addBatch();
                    }
                }
                if (rows.size() > 1) {
                    statement.executeBatch();
                } else if (statement.execute()) {
                    readAll(statement.getResultSet());
                }
            }
        }

        private static void readAll(ResultSet found) throws SQLException {
            while (found.next()) {
                for (int column = found.getMetaData().getColumnCount(); column > 0; column--) {
                    found.getString(column);
                }
            }
        }

        private void transaction(Connection connection) throws SQLException {
            if (sql.equals(BEGIN)) {
                connection.setAutoCommit(false);
            } else {
                connection.commit();
                connection.setAutoCommit(true);
            }
        }

        private static void bind(PreparedStatement statement, Map<Integer, Object[]> row) throws SQLException {
            for (Map.Entry<Integer, Object[]> value : row.entrySet()) {
                Object[] given = value.getValue();
                if (given.length == 2 && given[1] != null) {
                    statement.setObject(value.getKey(), given[1]);
                } else if (given.length == 2) {
                    statement.setString(value.getKey(), null);
                } else {
                    throw new IllegalStateException("a value of an unexpected kind");
                }
            }
        }
    }

    Recorder(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    DataSource source() {
        Connection plain = proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            Object result = call(connection, method, arguments);
            if (recording && method.getName().equals("prepareStatement")) {
                return recorded((PreparedStatement) result, (String) arguments[0]);
            }
            if (recording && method.getName().equals("commit")) {
                recorded.add(new Statement(Statement.COMMIT, List.of()));
            } else if (recording && method.getName().equals("setAutoCommit") && arguments[0].equals(false)) {
                recorded.add(new Statement(Statement.BEGIN, List.of()));
            }
            return result;
        });
        return lending(() -> plain);
    }

    /** Opens or lends connections. */
    interface Lender {
        Connection lend() throws SQLException;
    }

    static DataSource lending(Lender lender) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return lender.lend();
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private PreparedStatement recorded(PreparedStatement statement, String sql) {
        Map<Integer, Object[]> values = new TreeMap<>();
        List<Map<Integer, Object[]>> rows = new ArrayList<>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().equals("setNull")) {
                values.put((Integer) arguments[0], new Object[] {arguments[0], null});
            } else if (method.getName().startsWith("set") && arguments.length == 2 && arguments[0] instanceof Integer) {
                values.put((Integer) arguments[0], arguments);
            } else if (method.getName().equals("addBatch")) {
                rows.add(Map.copyOf(values));
            } else if (method.getName().startsWith("execute")) {
                recorded.add(new Statement(sql, rows.isEmpty() ? List.of(Map.copyOf(values)) : List.copyOf(rows)));
            }
            return call(statement, method, arguments);
        });
    }

    /** Returns what was run since the last call, and goes on or stops. */
    List<Statement> record(boolean on) {
        List<Statement> all = List.copyOf(recorded);
        recorded.clear();
        recording = on;
        return all;
    }

    static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Recorder.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
