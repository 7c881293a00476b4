package io.punchout.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.testkit.LoopbackServer;
import io.punchout.testkit.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("call against a shop that does not what it should: what is told, and the exit code")
class CallFailuresTest {
    private static final String ANSWER = "<cXML payloadID=\"1@x\" timestamp=\"2026-03-01T09:00:00+00:00\"><Response>"
            + "<Status code=\"200\" text=\"OK\"/><PunchOutSetupResponse><StartPage><URL>%s</URL></StartPage>"
            + "</PunchOutSetupResponse></Response></cXML>";

    private interface Shop extends Function<HttpRequest, HttpReply> {}

    private static HttpReply xml(int status, String text) {
        return HttpReply.of(status, "text/xml; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpReply html(int status, String text) {
        return HttpReply.of(status, "text/html; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers the setup in order, and every page by one reply. */
    private static Shop page(HttpReply reply) {
        return request -> request.method().equals("POST") && request.path().equals("/punchout")
                ? xml(200, ANSWER.formatted("http://" + request.header("Host").orElse("") + "/start?t=1"))
                : reply;
    }

    private static Arguments shop(String name, String platform, Shop shop, int exit, String... told) {
        return Arguments.of(name, platform, shop, exit, List.of(told));
    }

    static Stream<Arguments> shops() {
        HttpReply loop = HttpReply.seeOther(URI.create("/again"));
        return Stream.of(
                shop("the start page redirects in a loop", "coupa", page(loop), 1, "redirects", "/again"),
                shop("the start page fails", "coupa", page(html(500, "<title>Oops</title>")), 1, "HTTP 500", "Oops"),
                shop("the start page has no form", "coupa", page(html(200, "<p>Hello")), 0, "Forms to --submit: none"),
                shop("the start page is nowhere", "coupa", any(xml(200, ANSWER.formatted("mailto:a@b"))), 1, "buyer."),
                shop(
                        "the start page is down",
                        "coupa",
                        any(xml(200, ANSWER.formatted("http://127.0.0.1:1/"))),
                        3,
                        "no answer"),
                shop("a redirect", "coupa", any(loop), 1, "buyer.redirect", "The visit was refused."),
                shop("HTML", "coupa", any(html(200, "<h1>Log in</h1>")), 1, "buyer.html"),
                shop("HTTP 404", "coupa", any(html(404, "")), 1, "buyer.http_status", "HTTP 404"),
                shop(
                        "HTTP 500 with a good document",
                        "coupa",
                        any(xml(500, ANSWER.formatted("http://127.0.0.1:1/"))),
                        1,
                        "buyer.http_status"),
                shop("nothing at all", "coupa", any(HttpReply.of(200, "text/xml", new byte[0])), 1, "error"),
                shop("no XML", "coupa", any(xml(200, "sorry")), 1, "error cxml."),
                shop("OCI: a redirect loop", "sap-srm", any(loop), 1, "redirects", "/again"),
                shop("OCI: HTTP 403", "sap-srm", any(html(403, "<title>No</title>")), 1, "HTTP 403, \"No\""),
                shop("OCI: HTTP 503 as text", "sap-srm", any(HttpReply.text(503, "closed")), 1, "HTTP 503"));
    }

    private static Shop any(HttpReply reply) {
        return request -> reply;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void told(String name, String platform, Shop shop, int exit, List<String> told) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        try (LoopbackServer server = LoopbackServer.bind(0)) {
            server.start(1 << 20, shop::apply);
            Main main = new Main(List.of(
                    new CallCommand(variable -> "secret-of-failures", SettableClock.at("2026-03-01T09:00:00Z"))));
            List<String> line = List.of(
                    "call",
                    "--platform",
                    platform,
                    "--url",
                    server.uri("/punchout").toString(),
                    "--identity",
                    "acme",
                    "--secret-env",
                    "S");
            int code = main.run(line, new Console(new ByteArrayInputStream(new byte[0]), both, both));
            String printed = out.toString(StandardCharsets.UTF_8);
            assertThat(printed).contains(told).doesNotContain("secret-of-failures", "Exception", "?t=1");
            assertThat(code).as(printed).isEqualTo(exit);
        }
    }
}
