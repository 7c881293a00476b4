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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private int call(String platform, String identity, String secret, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "call",
                "--platform",
                platform,
                "--url",
                demo.uri("/punchout").toString(),
                "--identity",
                identity,
                "--secret-env",
                secret,
                "--domain",
                Samples.CXML_DOMAIN));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("each step is printed, and how long it took, and in the end all; neither secret nor token")
    void coupa() {
        assertThat(call("coupa", Samples.CXML_IDENTITY, "GOOD")).isZero();
        assertThat(printed())
                .contains(
                        "1. Coupa asks for a visit (create): 0 ms",
                        "HTTP 200, cXML Status 200",
                        "2. The browser opens the shop: 0 ms",
                        "form#add-PEN-01 product= quantity=",
                        "In order, 2 steps in 0 ms.")
                .doesNotContain(SECRET, "token=");
    }

    @Test
    @DisplayName("the cart is brought back, each line with what becomes of it, edited and ordered")
    void roundTrip() {
        int code =
                call("jaggaer", Samples.CXML_IDENTITY, "GOOD", "--demo-cart", "--then", "edit,order", "--units", "MTR");
        assertThat(printed())
                .contains(
                        "The user submits form#add-PEN-01 quantity=12",
                        "The browser brings the cart back",
                        "A cart came back with 1 line.",
                        "line 1: PEN-01, 12 PCE at 1.25 EUR: changed",
                        "unit 'PCE' becomes 'EA': changed",
                        "asks for a visit (edit)",
                        "orders what it has",
                        "cXML Status 200")
                .doesNotContain(SECRET);
        assertThat(code).isZero();
    }

    @Test
    @DisplayName("a line that the buyer's system would refuse is not in order")
    void refusedLine() {
        assertThat(call("coupa", Samples.CXML_IDENTITY, "GOOD", "--demo-cart", "--then", "order"))
                .isOne();
        assertThat(printed())
                .contains(
                        "unit 'PCE': refused",
                        "lines '1' becomes '0': refused",
                        "No cart is left for: order",
                        "Not in order");
        out.reset();
        assertThat(call("coupa", Samples.CXML_IDENTITY, "GOOD", "--demo-cart", "--units", "PCE"))
                .isZero();
    }

    @Test
    @DisplayName("forms of the shop are submitted as one says")
    void submits() {
        assertThat(call(
                        "coupa",
                        Samples.CXML_IDENTITY,
                        "GOOD",
                        "--units",
                        "EA",
                        "--submit",
                        "form#add-CLIP-1 quantity=7",
                        "--submit",
                        "form#transfer"))
                .isZero();
        assertThat(printed()).contains("line 1: CLIP-1, 7 EA at 0.0125 EUR: taken");
        assertThat(call("coupa", Samples.CXML_IDENTITY, "GOOD", "--submit", "form#none"))
                .isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no form 'form#none'");
    }

    @Test
    @DisplayName("an edit begins with the items that one names; the probe of Dynamics 365 has empty values")
    void other() {
        assertThat(call(
                        "coupa",
                        Samples.CXML_IDENTITY,
                        "GOOD",
                        "--operation",
                        "edit",
                        "--item",
                        "CHAIR-7/chair:7",
                        "--submit",
                        "form#transfer"))
                .isZero();
        assertThat(printed()).contains("asks for a visit (edit)", "line 1: CHAIR-7, 1 EA");
        assertThat(call("d365", Samples.CXML_IDENTITY, "GOOD", "--probe")).isZero();
        assertThat(printed()).contains("Asks with empty values");
    }

    @Test
    @DisplayName("nobody shopped in time")
    void waited() {
        assertThat(call("coupa", Samples.CXML_IDENTITY, "GOOD", "--wait", "1")).isOne();
        assertThat(printed()).contains("Open this address, which works once", "/start?", "No cart came back.");
    }

    @Test
    @DisplayName("OCI: a person's browser sends the call-up from a page on this machine; the password is not printed")
    void waitedForOci() {
        assertThat(call("sap-srm", Samples.OCI_USERNAME, "GOOD", "--wait", "1")).isOne();
        assertThat(printed())
                .contains(
                        "Open this address, press the button, and transfer the cart within 1 s:", "No cart came back.")
                .containsPattern("http://127\\.0\\.0\\.1:[0-9]+/[0-9a-f]{32}\\s")
                .doesNotContain(SECRET);
    }

    @Test
    void sap() {
        assertThat(call("sap-srm", Samples.OCI_USERNAME, "GOOD", "--demo-cart", "--units", "PCE"))
                .isZero();
        assertThat(printed())
                .contains(
                        "1. The browser asks for a visit (create)",
                        "deviates: call up in latin 1, parameters in other case",
                        "HTTP 200",
                        "line 1: PEN-01, 12 PCE at 1.25 EUR: taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DETAIL | --product pen:4711/blue | HTTP 200",
                "VALIDATE | --product pen:4711/blue --quantity 3 | line 1: PEN-01, 3 PCE",
                "SOURCING | --search paper --demo-cart | line 1: PEN-01, 12 PCE",
                "BACKGROUND_SEARCH | --search paper | 2 hits",
                "DOWNLOADJSON | --as-standard | 6 items"
            })
    @DisplayName("every function of OCI")
    void functions(String function, String arguments, String expected) {
        List<String> more = new ArrayList<>(List.of("--format", "oci", "--function", function));
        more.addAll(List.of(arguments.split(" ")));
        assertThat(call("generic", Samples.OCI_USERNAME, "GOOD", more.toArray(String[]::new)))
                .isZero();
        assertThat(printed()).contains(expected, " ms").doesNotContain(SECRET);
    }

    @Test
    @DisplayName("a refusal is told in the shop's words, and the exit code is 1")
    void refused() {
        assertThat(call("coupa", Samples.CXML_IDENTITY, "BAD")).isOne();
        assertThat(printed()).contains("401", "The visit was refused.", "Not in order");
    }

    @Test
    @DisplayName("what is wrong with an answer is told, with what to do")
    void wrongAnswer() {
        String page = demo.uri("/").toString();
        assertThat(run("call --platform coupa --url " + page + " --identity a --secret-env GOOD"))
                .isOne();
        assertThat(printed()).contains("error buyer.html: The answer is an HTML page.");
    }

    @Test
    @DisplayName("nobody there: the exit code is 3")
    void nobody() throws IOException {
        String gone;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = "http://127.0.0.1:" + socket.getLocalPort() + "/";
        }
        assertThat(run("call --platform coupa --url " + gone + " --identity a --secret-env GOOD"))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The call failed: no answer");
    }

    private int run(String line) {
        return run(line.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--platform workday --url http://x --identity a --secret-env GOOD | there is no platform 'workday', only",
                "--platform coupa --url nowhere --identity a --secret-env GOOD | --url is no http URL",
                "--platform coupa --url http://x.example/ --identity a --secret-env NONE | is not set",
                "--platform coupa --url http://x.example/ --identity a | --secret-env is missing",
                "--platform | --platform needs a value",
                "--what x | there is no option '--what'",
                "--platform coupa --platform coupa | --platform is there twice",
                "GOOD --operation fly | there is no operation 'fly'",
                "GOOD --operation edit | needs at least one --item",
                "GOOD --function DETAIL | --function is of OCI",
                "GOOD --format oci | Coupa does not speak 'oci'",
                "GOOD --sender hub | --sender is DOMAIN/NAME",
                "GOOD --then pay | --then takes edit and order",
                "GOOD --wait long | --wait takes seconds",
                "SAP --function FLY | there is no function 'FLY'",
                "SAP --function VALIDATE --product x | --quantity is missing",
                "SAP --probe | are of cXML"
            })
    void wrongUsage(String line, String complaint) {
        String whole = line.replaceFirst(
                        "^GOOD", "--platform coupa --url http://x.example/ --identity a --secret-env GOOD")
                .replaceFirst("^SAP", "--platform sap-srm --url http://x.example/ --identity a --secret-env GOOD");
        assertThat(run("call " + whole)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("call: ").contains(complaint);
    }
}
