package io.punchout.testkit.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The databases that the contracts run against; the PostgreSQL server is started once for all. */
final class Databases {
    private Databases() {}

    /** Starts with the first use, and ends with the JVM: its own shutdown hook stops it. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Returns an empty H2 database in memory. */
    static DataSource h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Returns the PostgreSQL server. */
    static DataSource postgres() {
        return Server.POSTGRES.getPostgresDatabase();
    }

    /** Returns a prefix that no other test has. */
    static String prefix() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "_";
    }
}
