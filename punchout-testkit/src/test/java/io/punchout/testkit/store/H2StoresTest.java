package io.punchout.testkit.store;

import javax.sql.DataSource;

class H2StoresTest extends DatabaseContracts {
    private final DataSource source = Databases.h2();

    @Override
    DataSource source() {
        return source;
    }
}
