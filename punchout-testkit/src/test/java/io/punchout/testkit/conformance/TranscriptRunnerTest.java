package io.punchout.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.spi.ReplayStore;
import io.punchout.spi.SessionStore;
import io.punchout.store.memory.MemoryReplayStore;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.testkit.SettableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A transcript cannot pass by saying nothing, or something that nobody reads")
class TranscriptRunnerTest {
    private static final String HEAD = "title: t\nrule: r\n";
    private static final TranscriptRunner RUNNER = TranscriptRunner.create();

    private static SessionStore freshSessions() {
        return new MemorySessionStore(SettableClock.at(Scene.NOW));
    }

    private static ReplayStore freshReplays() {
        return new MemoryReplayStore();
    }

    private static List<String> play(String text) {
        return RUNNER.play(Transcript.parse("test.txt", HEAD + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule: r\nsend: setup\nexpect\n  http: 200",
                "title: t\nsend: setup\nexpect\n  http: 200",
                "title:\nrule: r\nsend: setup\nexpect\n  http: 200"
            })
    @DisplayName("title and rule are needed")
    void head(String text) {
        assertThatThrownBy(() -> Transcript.parse("test.txt", text))
                .isInstanceOf(TranscriptException.class)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "send: setup",
                "send: setup\nexpect",
                "send: setup\nsend: setup\nexpect\n  http: 200",
                "visit: setup",
                "visit: setup\ncancel",
                "wait: 5 minutes\nexpect\n  http: 200",
                "expect\n  http: 200",
                "send: setup\nexpect\n  http: 200\nsend: again"
            })
    @DisplayName("of everything that happens something is expected")
    void expectations(String text) {
        assertThatThrownBy(() -> play(text)).isInstanceOf(TranscriptException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sent: setup\nexpect\n  http: 200",
                "send: setup\nexpect\n  https: 200",
                "send: setup\n  replaces: a\nexpect\n  http: 200",
                "send: setup\nexpect\n  http:",
                "send: setup\nexpect\n  http",
                "  http: 200",
                "shop\n  refuse: yes\nsend: setup\nexpect\n  http: 200",
                "send: setup\nexpect\n  http: 200\nshop\n  fails: yes\nsend: again\nexpect\n  http: 200",
                "connection\n  cxml.deploymentmode: test\nsend: setup\nexpect\n  http: 200",
                "limits\n  byte: 5\nsend: setup\nexpect\n  http: 200",
                "limits\n  bytes: five\nsend: setup\nexpect\n  http: 200",
                "shop\n  signatures: good\nsend: setup\nexpect\n  http: 200",
                "shop\n  orders: sometimes\nsend: setup\nexpect\n  http: 200",
                "shop\n  orders: taken\n  order types: old\nsend: setup\nexpect\n  http: 200",
                "shop\n  orders: taken\n  price: PEN-01\nsend: setup\nexpect\n  http: 200",
                "tell: 200 OK\nexpect\n  element: Request",
                "send: setup\nexpect\n  page header: X-Frame-Options = DENY",
                "wait: a while\nsend: setup\nexpect\n  http: 200",
                "visit: setup\ntransfer\n  comments: no line yet\nexpect\n  accepted: yes",
                "visit: setup\ntransfer\n  line: PEN | 1\nexpect\n  accepted: yes",
                "visit: setup\ncancel\nexpect\n  http: 200",
                "send: setup\nexpect\n  page has: form",
                "send: again\nexpect\n  http: 200",
                "send: nothing-usual\nexpect\n  http: 200"
            })
    @DisplayName("a word that is not known or fits nothing is an error with its line")
    void words(String text) {
        assertThatThrownBy(() -> play(text))
                .isInstanceOf(TranscriptException.class)
                .hasMessageMatching("(?s)test.txt, line [0-9]+: .+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "send: setup\n  replace: not there\n  with: x\nexpect\n  http: 200",
                "send: setup\n  replace: cookie-1\nexpect\n  http: 200",
                "send: setup\n  with: x\nexpect\n  http: 200"
            })
    @DisplayName("a replacement that replaces nothing is an error")
    void replacements(String text) {
        assertThatThrownBy(() -> play(text)).isInstanceOf(TranscriptException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http: 201",
                "header: Content-Type = text/html",
                "status: 401 Unauthorized",
                "status says: something else",
                "start url: no",
                "element: Response/Status/@code = 201",
                "element: Response/PunchOutSetupResponse/Url",
                "no element: Response/Status",
                "count: Response/Status = 2",
                "count: Response/Status",
                "document begins: <cXML",
                "document is: UTF-8",
                "same reply: no",
                "accepted: no",
                "form: POST https://buyer.example/ _top",
                "field: cXML-base64",
                "problem: auth.wrong_secret",
                "nowhere: PunchOutSetupResponse",
                "logged: a word that is nowhere",
                "shop asked: 2",
                "connection: other",
                "operation: edit",
                "buyer cookie: other",
                "return url: https://other.example/",
                "language: de",
                "user: email = john@buyer.example",
                "item: PEN-01 | - | 1",
                "selected item: PEN-01 | - | -",
                "extrinsic: UserEmail = john@buyer.example",
                "extrinsic: none",
                "contact: endUser | Jane | jane@buyer.example",
                "ship to: - | Jane",
                "document has: nothing of the kind",
                "orders received: 1",
                "order: PO-1 | new | none | none",
                "order has: total = 7 EUR",
                "order line: 1 | PEN-01 | none | 1 | EA | none",
                "order line has: 1 | bundle = none",
                "deviation: total",
                "from cart: cart-9/1"
            })
    @DisplayName("every expectation can fail, and says what was found")
    void fails(String expectation) {
        assertThat(play("send: setup\nexpect\n  status: 200 OK\n  " + expectation))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("test.txt, line 6: ");
    }

    @Test
    @DisplayName("a problem that nobody named is a failure")
    void unexpectedProblem() {
        assertThat(play("send: setup\n  replace: AN01\n  with: AN02\nexpect\n  status: 401 Unauthorized"))
                .hasSize(1)
                .first()
                .asString()
                .contains("auth.unknown_connection");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page header: X-Frame-Options = SAMEORIGIN",
                "page header: X-Frame-Options",
                "page header: X-Other = yes",
                "no page header: X-Frame-Options",
                "page has: a word that is nowhere",
                "page has not: cXML-base64"
            })
    @DisplayName("every expectation of a page can fail")
    void failsOfPages(String expectation) {
        assertThat(play("visit: setup\ncancel\nexpect\n  " + expectation))
                .singleElement()
                .asString()
                .startsWith("test.txt, line 6: ");
    }

    @Test
    @DisplayName("a visit that does not begin is a failure")
    void noVisit() {
        assertThat(play("visit: setup\n  replace: AN01\n  with: AN02\ncancel\nexpect\n  accepted: no\n"
                        + "  problem: session.unknown"))
                .hasSize(1)
                .first()
                .asString()
                .contains("does not begin");
    }

    @Test
    @DisplayName("a host's own stores are used")
    void host() {
        AtomicInteger built = new AtomicInteger();
        TranscriptRunner runner = RUNNER.with(builder -> {
            built.incrementAndGet();
            return builder.sessionStore(new MemorySessionStore(Clock.systemUTC()));
        });
        assertThat(runner.play(Transcript.parse("test.txt", HEAD + "send: setup\nexpect\n  status: 200 OK")))
                .isEmpty();
        assertThat(built).hasValue(1);
    }

    @Test
    @DisplayName("a host runs all of them over its own stores, fresh ones for each")
    void ownStores() {
        // transcripts:start
        TranscriptRunner runner = TranscriptRunner.create()
                .with(builder -> builder.sessionStore(freshSessions()).replayStore(freshReplays()));
        for (Transcript transcript : Transcript.cxml()) {
            assertThat(runner.play(transcript)).isEmpty();
        }
        // transcripts:end
    }

    @Test
    @DisplayName("the index names every transcript that is there, and titles tell them apart")
    void index() throws IOException {
        Path folder = Path.of("src/main/resources/io/punchout/testkit/conformance/cxml");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(Files.readAllLines(folder.resolve("index.txt"), StandardCharsets.UTF_8))
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("index.txt"))
                                    .sorted()
                                    .toList());
        }
        assertThat(Transcript.cxml().stream().map(Transcript::title)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("docs/conformance.md explains every word")
    void documented() throws IOException {
        String docs = Files.readString(Path.of("../docs/conformance.md"), StandardCharsets.UTF_8);
        Stream.of(Vocabulary.HEAD, Vocabulary.SCENERY, Vocabulary.ACTS)
                .flatMap(words -> words.stream())
                .flatMap(word -> Stream.concat(
                        Stream.of(word), word.equals("connection") ? Stream.of() : Vocabulary.keysOf(word).stream()))
                .forEach(word -> assertThat(docs).contains("`" + word + "`"));
        Expectations.KEYS.forEach(word -> assertThat(docs).contains("`" + word + "`"));
    }
}
