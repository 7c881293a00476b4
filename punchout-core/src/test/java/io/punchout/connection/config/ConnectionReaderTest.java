package io.punchout.connection.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.CartEncoding;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HostPattern;
import io.punchout.problem.Outcome;
import io.punchout.secret.Secret;
import io.punchout.support.TextProtocol;
import io.punchout.support.TextSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("connections from JSON: what a good file says")
class ConnectionReaderTest {
    private static final String COMPLETE = """
            {
              "schemaVersion": 1,
              "connections": [
                {
                  "id": "acme",
                  "name": "ACME Größe",
                  "businessUnit": "unit-1",
                  "format": "text",
                  "active": false,
                  "text": {
                    "users": ["anna", "bert"],
                    "password": "planted-secret",
                    "operations": ["create"],
                    "patience": "PT3S",
                    "style": "url-encoded"
                  },
                  "cart": {"encoding": "url-encoded", "descriptionLength": 128},
                  "security": {
                    "returnHosts": ["*.buyer.example", "hub.example:8443"],
                    "httpAllowed": true,
                    "framingAllowed": true,
                    "startLinkLifetime": "PT2M",
                    "sessionLifetime": "PT1H"
                  }
                },
                {"format": "text", "text": {"users": ["clara"]}, "id": "globex"}
              ]
            }
            """;

    private final ConnectionReader reader = ConnectionReader.forProtocols(List.of(new TextProtocol()));

    @Test
    void everyValueIsRead() {
        Outcome<List<Connection>> outcome = reader.read(COMPLETE);
        assertThat(outcome.problems()).isEmpty();
        Connection expected = Connection.builder("acme")
                .name("ACME Größe")
                .businessUnit("unit-1")
                .active(false)
                .settings(new TextSettings(
                        List.of("anna", "bert"),
                        Secret.of("planted-secret"),
                        Set.of("create"),
                        Duration.ofSeconds(3),
                        CartEncoding.URL_ENCODED))
                .cart(CartSettings.builder()
                        .encoding(CartEncoding.URL_ENCODED)
                        .descriptionLength(128)
                        .build())
                .security(new SecuritySettings(
                        List.of(new HostPattern("*.buyer.example"), new HostPattern("hub.example:8443")),
                        true,
                        false,
                        true,
                        Duration.ofMinutes(2),
                        Duration.ofHours(1)))
                .build();
        assertThat(outcome.orElseThrow()).hasSize(2).first().isEqualTo(expected);
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        Connection globex = reader.read(COMPLETE).orElseThrow().get(1);
        assertThat(globex.name()).isEqualTo("globex");
        assertThat(globex.active()).isTrue();
        assertThat(globex.cart()).isEqualTo(CartSettings.defaults());
        assertThat(globex.security()).isEqualTo(SecuritySettings.closed());
        assertThat(globex.settings(TextSettings.class).password().isSet()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"connections\": []}", "{\"schemaVersion\": 1}", " \n{\"connections\":[]}\n"})
    void aFileMayHaveNoConnections(String json) {
        assertThat(reader.read(json).orElseThrow()).isEmpty();
    }

    @Test
    void aFileIsReadInUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("connections.json");
        Files.write(file, COMPLETE.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(file).orElseThrow().get(0).name()).isEqualTo("ACME Größe");
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAsSomeEditorsWriteIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("connections.json");
        Files.write(file, ("\uFEFF" + COMPLETE).getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(file).orElseThrow()).hasSize(2);
    }

    @Test
    void aFileThatIsNotThereIsARefusal(@TempDir Path folder) {
        assertThat(reader.read(folder.resolve("none.json")).error().is(ConfigProblem.UNREADABLE))
                .isTrue();
    }

    @Test
    void withoutProtocolsThereIsNoFormat() {
        assertThat(ConnectionReader.create().read(COMPLETE).isAccepted()).isFalse();
    }
}
