package io.punchout.testkit.store;

import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class MariaDbStoresTest extends DatabaseContracts {

    @BeforeAll
    static void hasAServer() {
        Assumptions.assumeTrue(
                Databases.mariaDb().isPresent(), "no mariadbd on this machine, and no PUNCHOUT_MARIADB_URL");
    }

    @Override
    DataSource source() {
        return Databases.mariaDb().orElseThrow();
    }
}
