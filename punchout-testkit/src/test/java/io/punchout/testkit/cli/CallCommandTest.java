package io.punchout.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import io.punchout.testkit.demo.DemoOptions;
import io.punchout.testkit.demo.DemoServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallCommandTest {
    private static final String SECRET = "secret-of-the-call";

    private static DemoServer demo;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void start() throws IOException {
        List<Connection> connections = List.of(Samples.cxmlConnection(SECRET), Samples.ociConnection(SECRET));
        demo = DemoServer.start(new DemoOptions(0, connections, Clock.systemUTC()));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    private int run(String... arguments) {
        Console io = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Map<String, String> environment = Map.of("GOOD", SECRET, "BAD", "wrong");
        return new Main(List.of(new CallCommand(environment::get, SettableClock.at("2026-03-01T09:00:00Z"))))
                .run(List.of(arguments), io);
    }

    private int call(String platform, String identity, String secret) {
        String url = demo.uri("/punchout").toString();
        return run(
                "call",
                "--platform",
                platform,
                "--url",
                url,
                "--identity",
                identity,
                "--secret-env",
                secret,
                "--domain",
                Samples.CXML_DOMAIN);
    }

    @Test
    @DisplayName("each step is printed, and how long it took; neither secret nor token")
    void coupa() {
        assertThat(call("coupa", Samples.CXML_IDENTITY, "GOOD")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Coupa asks for a visit", "HTTP 200, cXML Status 200", "The browser opens the shop", " ms.")
                .doesNotContain(SECRET, "token=");
    }

    @Test
    void sap() {
        assertThat(call("sap-srm", Samples.OCI_USERNAME, "GOOD")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("The browser opens the shop: HTTP 200");
    }

    @Test
    @DisplayName("a refusal is told in the shop's words, and the exit code is 1")
    void refused() {
        assertThat(call("coupa", Samples.CXML_IDENTITY, "BAD")).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("401", "refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call --platform workday --url http://x --identity a --secret-env GOOD",
                "call --platform coupa --url nowhere --identity a --secret-env GOOD",
                "call --platform coupa --url http://x.example/ --identity a --secret-env NONE",
                "call --platform coupa --url http://x.example/ --identity a",
                "call --platform",
                "call --what x",
                "call --platform coupa --url http://x.example/ --identity a --secret-env GOOD --operation fly"
            })
    void wrongUsage(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("call: ");
    }
}
