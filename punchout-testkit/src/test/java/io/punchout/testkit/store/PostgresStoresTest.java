package io.punchout.testkit.store;

import javax.sql.DataSource;

class PostgresStoresTest extends DatabaseContracts {
    private final DataSource source = Databases.postgres();

    @Override
    DataSource source() {
        return source;
    }
}
