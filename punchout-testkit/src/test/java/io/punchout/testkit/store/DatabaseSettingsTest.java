package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.problem.PunchOutException;
import io.punchout.store.jdbc.JdbcStores;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("the contracts hold in databases of other settings: case, language, isolation")
class DatabaseSettingsTest {

    private static DataSource h2(String settings) {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + settings, "sa", "");
    }

    /** Returns another database of the PostgreSQL server. */
    private static DataSource postgres(String name, String settings, int isolation) {
        try (Connection connection = Databases.postgres().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 " + settings);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        String url = Databases.postgresUrl().replace("/postgres?", "/" + name + "?");
        return Pool.over(
                () -> {
                    Connection connection = DriverManager.getConnection(url);
                    connection.setTransactionIsolation(isolation);
                    return connection;
                },
                true);
    }

    @Nested
    @DisplayName("H2 that ignores case")
    class IgnoresCase extends DatabaseContracts {
        private final DataSource source = h2(";IGNORECASE=TRUE");

        @Override
        DataSource source() {
            return source;
        }
    }

    @Nested
    @DisplayName("H2 in the mode of PostgreSQL, names in small letters")
    class LikePostgres extends DatabaseContracts {
        private final DataSource source = h2(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");

        @Override
        DataSource source() {
            return source;
        }
    }

    @Nested
    @DisplayName("PostgreSQL in Turkish, whose I has no dot in small letters, and SERIALIZABLE")
    class Turkish extends DatabaseContracts {
        private static final DataSource SOURCE = postgres(
                "turkish",
                "ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'tr' LOCALE 'C'",
                Connection.TRANSACTION_SERIALIZABLE);

        @Override
        DataSource source() {
            return SOURCE;
        }
    }

    @Nested
    @DisplayName("PostgreSQL with REPEATABLE READ")
    class RepeatableRead extends DatabaseContracts {
        private static final DataSource SOURCE =
                postgres("repeatable", "ENCODING 'UTF8'", Connection.TRANSACTION_REPEATABLE_READ);

        @Override
        DataSource source() {
            return SOURCE;
        }
    }

    @Test
    void aDatabaseThatTakesTwoTenantsForOneIsRefused() {
        JdbcStores stores = JdbcStores.builder(h2(";INIT=SET COLLATION GERMAN STRENGTH PRIMARY"))
                .build();
        assertThatThrownBy(stores::createTables)
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("COLLATION");
    }
}
