package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.testkit.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("what procurement systems dislike in an answer is told")
class AnswerCheckTest {
    private static final String XML = "text/xml; charset=UTF-8";
    private static final String ENVELOPE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd\">"
            + "<cXML payloadID=\"1@shop.example\" timestamp=\"2026-03-01T09:00:00+00:00\"><Response>%s</Response></cXML>";
    private static final String OK = "<Status code=\"200\" text=\"OK\"/>";
    private static final String PAGE =
            "<PunchOutSetupResponse><StartPage><URL>%s</URL></StartPage></PunchOutSetupResponse>";

    static Stream<Arguments> answers() {
        String good = OK + PAGE.formatted("https://shop.example/start");
        return Stream.of(
                Arguments.of("nothing", 200, XML, good, ""),
                Arguments.of("nothing, as application/xml", 200, "application/xml", good, ""),
                Arguments.of("HTTP 500", 500, XML, good, "buyer.http_status"),
                Arguments.of("plain text", 200, "text/plain", good, "buyer.content_type"),
                Arguments.of("HTML", 200, "text/html", "", "buyer.html"),
                Arguments.of("no Status", 200, XML, PAGE.formatted("https://shop.example/"), "buyer.status_missing"),
                Arguments.of("no StartPage", 200, XML, OK, "buyer.start_page_missing"),
                Arguments.of("a path only", 200, XML, OK + PAGE.formatted("/start"), "buyer.start_page_unusable"),
                Arguments.of("no URL", 200, XML, OK + PAGE.formatted("a b"), "buyer.start_page_unusable"),
                Arguments.of("refused", 200, XML, "<Status code=\"401\" text=\"Unauthorized\"/>", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void told(String name, int status, String type, String response, String codes) throws IOException {
        byte[] body = (response.isEmpty() ? "<html><body>Hello</body></html>" : ENVELOPE.formatted(response))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(told(HttpReply.of(status, type, body)))
                .containsExactlyElementsOf(Arrays.stream(codes.split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    @Test
    @DisplayName("a redirect is not followed, but told")
    void redirected() throws IOException {
        assertThat(told(HttpReply.seeOther(URI.create("https://shop.example/"))))
                .containsExactly("buyer.redirect");
    }

    private static List<String> told(HttpReply reply) throws IOException {
        try (LoopbackServer server = LoopbackServer.bind(0)) {
            server.start(1 << 20, request -> reply);
            try (SimulatedBuyer buyer = SimulatedBuyer.of("coupa")
                    .entryPoint(server.uri("/"))
                    .identity("acme")
                    .secret("s")
                    .build()) {
                return buyer.ask(Operation.CREATE, null).problems().stream()
                        .map(Problem::code)
                        .filter(code -> code.startsWith("buyer."))
                        .toList();
            }
        }
    }
}
