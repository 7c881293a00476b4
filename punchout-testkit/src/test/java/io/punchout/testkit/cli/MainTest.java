package io.punchout.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.testkit.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        Console io = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return Main.create().run(List.of(arguments), io);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void demo_once_plays_both_protocols_and_prints_no_secret() {
        assertThat(run("demo", "--once")).as(out() + err()).isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .contains("<SharedSecret>***</SharedSecret>", "PASSWORD = ***", "/start?***", "Bürostuhl Müller")
                .containsSubsequence("The cart that arrived equals it.", "The cart that arrived equals it.")
                .containsSubsequence("Transaction log", "cart_return", "setup_request")
                .doesNotContain("token=", "differs");
        // the secrets are 32 hexadecimal digits; so are session ids, which the log may show
        assertThat(out().replaceAll("session [0-9a-f]{32}", "")).doesNotContainPattern("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "demo --twice",
                "demo --port",
                "demo --port x",
                "demo --port 70000",
                "demo --config",
                "demo 8080"
            })
    void wrong_usage_is_explained(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(2);
        assertThat(err()).contains("Usage:", "demo [--once]").doesNotContain("Exception");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void help_prints_the_usage(String word) {
        assertThat(run(word)).isZero();
        assertThat(out()).contains("Usage:", "demo [--once]");
    }

    @Test
    void bad_configuration_is_placed(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("connections.json");
        Files.writeString(file, "{\"connections\": [\n  {\"id\": \"a\", \"formatt\": \"cxml\"}\n]}");
        assertThat(run("demo", "--once", "--config", file.toString())).isEqualTo(1);
        assertThat(err()).contains(file + ":2:", "formatt").doesNotContain("Exception");
        assertThat(run("demo", "--once", "--config", directory.resolve("none").toString()))
                .isEqualTo(1);
    }

    @Test
    void configured_connections_are_played_beside_the_built_in_ones(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("connections.json");
        Files.writeString(file, """
                {"schemaVersion": 1, "connections": [{"id": "mine", "format": "cxml",
                  "cxml": {"credentials": [{"domain": "DUNS", "identity": "1"}], "sharedSecret": "x"}}]}
                """);
        assertThat(run("demo", "--once", "--config", file.toString())).as(err()).isZero();
    }

    @Test
    void port_that_is_taken_is_explained() throws IOException {
        try (LoopbackServer server = LoopbackServer.bind(0)) {
            assertThat(run("demo", "--once", "--port", Integer.toString(server.port())))
                    .isEqualTo(1);
            assertThat(err()).contains("cannot listen on 127.0.0.1:" + server.port());
        }
    }

    @Test
    void demo_stays_up_until_it_is_stopped() throws InterruptedException {
        Thread demo = new Thread(() -> run("demo", "--port", "0", "--jdbc-url", "jdbc:h2:mem:main-test"));
        demo.start();
        demo.interrupt();
        demo.join(10_000);
        assertThat(demo.isAlive()).isFalse();
        assertThat(out()).contains("/punchout", "/log.json", "http://127.0.0.1:");
    }
}
