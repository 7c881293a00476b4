package io.punchout.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import io.punchout.spi.EditableConnectionStore;
import io.punchout.store.file.FileConnectionStore;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.support.TestClock;
import io.punchout.support.TextProtocol;
import io.punchout.support.TextSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("administration over the stores in memory and in a file: each step, and each reason against it")
class ConnectionsAdministeredTest {
    private static final Locale EN = Locale.ENGLISH;

    @TempDir
    private Path folder;

    private static Connection connection(String id, String user) {
        return Connection.builder(id)
                .settings(TextSettings.of(user, Secret.parse("vault:s")))
                .build();
    }

    private EditableConnectionStore store(boolean inFile) {
        if (!inFile) {
            return new MemoryConnectionStore(List.of());
        }
        ConnectionReader reader = ConnectionReader.forProtocols(List.of(new TextProtocol()));
        return FileConnectionStore.builder(folder.resolve("c.json"))
                .reader(file -> {
                    try {
                        return reader.read(Files.readAllBytes(file), ConfigFormat.JSON, "c.json");
                    } catch (IOException failure) {
                        throw new IllegalStateException(failure);
                    }
                })
                .writer((list, target) -> Files.writeString(
                        target,
                        ConnectionWriter.create().write(list, ConfigFormat.JSON).orElseThrow(),
                        StandardCharsets.UTF_8))
                .clock(new TestClock())
                .createIfMissing()
                .open()
                .orElseThrow();
    }

    private static String refusal(Outcome<Connection> outcome) {
        assertThat(outcome.isAccepted()).isFalse();
        return outcome.error().code();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConnectionIsCreatedEditedSwitchedAndDeleted(boolean inFile) {
        EditableConnectionStore store = store(inFile);
        ConnectionAdministration admin = ConnectionAdministration.builder(store)
                .baseUrl("shop", URI.create("https://shop.example"))
                .protocols(List.of(new TextProtocol()))
                .build();
        assertThat(admin.create(connection("b", "berta").withVersion(9), EN)
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertThat(refusal(admin.create(connection("b", "bruno"), EN))).isEqualTo("connection.exists");
        assertThat(refusal(admin.create(connection("a", "berta"), EN))).isEqualTo("connection.credential_taken");
        Connection off = connection("a", "berta").withActive(false);
        assertThat(admin.create(off, EN).isAccepted()).isTrue();
        assertThat(refusal(admin.activate("a", 1, EN))).isEqualTo("connection.credential_taken");

        Connection edited =
                store.find("b").orElseThrow().toBuilder().name("Berta").build();
        assertThat(admin.edit(edited, EN).orElseThrow().version()).isEqualTo(2);
        assertThat(admin.find("b").orElseThrow().name()).isEqualTo("Berta");
        assertThat(admin.view("b")).isPresent();
        assertThat(admin.view("x")).isEmpty();
        assertThat(refusal(admin.edit(edited, EN))).isEqualTo("connection.changed");
        assertThat(refusal(admin.edit(connection("x", "xaver"), EN))).isEqualTo("connection.unknown");

        assertThat(refusal(admin.deactivate("x", 1, EN))).isEqualTo("connection.unknown");
        assertThat(refusal(admin.deactivate("b", 1, EN))).isEqualTo("connection.changed");
        Connection inactive = admin.deactivate("b", 2, EN).orElseThrow();
        assertThat(inactive.active()).isFalse();
        assertThat(inactive.version()).isEqualTo(3);
        assertThat(store.findByKeys("text", inactive.settings().lookupKeys())).isEmpty();
        assertThat(refusal(admin.activate("b", 2, EN))).isEqualTo("connection.changed");
        assertThat(refusal(admin.activate("x", 2, EN))).isEqualTo("connection.unknown");
        assertThat(admin.activate("b", 3, EN).orElseThrow().active()).isTrue();
        assertThat(store.findByKeys("text", inactive.settings().lookupKeys()))
                .extracting(Connection::id)
                .containsExactly("b");

        assertThat(admin.handover("b"))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.entryPoint())
                        .isEqualTo(admin.entryPoints().get(0)));
        assertThat(admin.handover("x")).isEmpty();
        ConnectionPage first = admin.list(ConnectionQuery.first(1));
        assertThat(first.connections()).extracting(Connection::id).containsExactly("a");
        assertThat(first.next()).isEqualTo("a");
        ConnectionPage last = admin.list(ConnectionQuery.first(1).after(first.next()));
        assertThat(last.connections()).extracting(Connection::id).containsExactly("b");
        assertThat(last.next()).isNull();
        assertThat(admin.list(ConnectionQuery.first(3)).connections()).hasSize(2);

        assertThat(refusal(admin.delete("b", 3, EN))).isEqualTo("connection.changed");
        assertThat(refusal(admin.delete("x", 3, EN))).isEqualTo("connection.unknown");
        assertThat(admin.delete("b", 4, EN).orElseThrow().id()).isEqualTo("b");
        assertThat(admin.find("b")).isEmpty();
        assertThat(admin.activate("a", 1, EN).isAccepted()).isTrue();
        assertThat(admin.check(connection("c", "berta"), EN))
                .filteredOn(Problem::isError)
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("connection.credential_taken", "text"));
    }
}
