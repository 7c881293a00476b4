package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.admin.ConnectionAdministration;
import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.spi.EditableConnectionStore;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.testkit.Samples;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/connections.md")
class ConnectionsDocsTest {

    @Test
    void aConnectionIsReadAndEdited() {
        Connection sap = Connection.builder("acme-sap")
                .businessUnit("acme-inc")
                .settings(Samples.ociConnection("a password").settings())
                .build();
        Outcome<Connection> stored = rename(new MemoryConnectionStore(List.of(sap)));
        assertThat(stored.orElseThrow().name()).isEqualTo("ACME SAP, new");
    }

    private static Outcome<Connection> rename(EditableConnectionStore store) {
        // administration:start
        ConnectionAdministration administration = ConnectionAdministration.builder(store)
                .baseUrl("Germany", URI.create("https://shop.example/de"))
                .build();

        Connection read = administration.find("acme-sap").orElseThrow();
        Outcome<Connection> stored =
                administration.edit(read.toBuilder().name("ACME SAP, new").build(), Locale.GERMAN);
        // administration:end
        return stored;
    }
}
