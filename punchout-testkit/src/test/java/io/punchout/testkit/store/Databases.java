package io.punchout.testkit.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The databases that the contracts run against; the servers are started once for all. */
final class Databases {
    private static final Set<Integer> BINARY = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

    private Databases() {}

    /** Starts with the first use, and ends with the JVM: its own shutdown hook stops it. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();
        static final DataSource POOL = Pool.over(POSTGRES.getPostgresDatabase());

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final class Maria {
        static final Optional<DataSource> SERVER = MariaDbServer.start();
    }

    /** Returns an empty H2 database in memory. */
    static DataSource h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Returns the PostgreSQL server. */
    static DataSource postgres() {
        return Server.POOL;
    }

    /** Returns the URL of the PostgreSQL server, for other processes. */
    static String postgresUrl() {
        return Server.POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    /** Returns the MariaDB server, where the machine has one. */
    static Optional<DataSource> mariaDb() {
        return Maria.SERVER;
    }

    /** Returns a prefix that no other test has. */
    static String prefix() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "_";
    }

    /** Returns every value of a table, bytes in hexadecimal digits. */
    static String everything(DataSource source, String table) {
        StringBuilder all = new StringBuilder();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    all.append(rows.getString(column)).append('\n');
                    int type = rows.getMetaData().getColumnType(column);
                    boolean binary = BINARY.contains(type) && rows.getBytes(column) != null;
                    all.append(binary ? HexFormat.of().formatHex(rows.getBytes(column)) : "")
                            .append('\n');
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return all.toString();
    }
}
