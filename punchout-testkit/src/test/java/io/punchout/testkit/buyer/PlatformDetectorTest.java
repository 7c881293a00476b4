package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.advice.PlatformDetector;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.platform.PlatformHint;
import io.punchout.platform.Platforms;
import io.punchout.session.Operation;
import io.punchout.testkit.LoopbackServer;
import io.punchout.testkit.Samples;
import io.punchout.testkit.TestBench;
import io.punchout.testkit.buyer.BuyerMatrix.Cell;
import io.punchout.transaction.Direction;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("which system sent a request is guessed, with reasons, and decides nothing")
class PlatformDetectorTest {
    private static final String PASSWORD = "detector-secret";

    private final PlatformDetector detector = PlatformDetector.create();

    private static HttpRequest request(Cell cell) throws IOException {
        List<HttpRequest> arrived = new ArrayList<>();
        try (LoopbackServer server = LoopbackServer.bind(0)) {
            server.start(1 << 20, request -> {
                arrived.add(request);
                return HttpReply.text(200, "");
            });
            try (SimulatedBuyer buyer = SimulatedBuyer.of(cell.profile())
                    .format(cell.format())
                    .entryPoint(server.uri("/punchout"))
                    .identity("acme")
                    .secret(PASSWORD)
                    .build()) {
                buyer.open(Operation.CREATE);
            }
        }
        return arrived.get(0);
    }

    /** Those of which a request tells anything. */
    static Stream<Cell> telling() {
        return BuyerMatrix.cells()
                .filter(cell -> cell.profile().sends().stream().anyMatch(statement -> statement.telling()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("telling")
    @DisplayName("what a simulated buyer sends hints at its system first, or as much as at another")
    void hints(Cell cell) throws IOException {
        List<PlatformHint> hints = detector.hints(request(cell));
        int most = hints.get(0).reasons().size();
        assertThat(hints.stream()
                        .filter(hint -> hint.reasons().size() == most)
                        .map(hint -> hint.profile().id()))
                .contains(cell.profile().id());
        assertThat(hints.toString()).doesNotContain(PASSWORD, "pat.buyer");
    }

    /** What the log of a host has of a visit that was asked for. */
    private static List<Transaction> entries(Cell cell) {
        try (TestBench bench = TestBench.start(own -> own.serve(
                        own.punchOut()
                                .connections(List.of(Samples.cxmlConnection(PASSWORD), Samples.ociConnection(PASSWORD)))
                                .build(),
                        session -> Samples.cart()));
                SimulatedBuyer buyer = SimulatedBuyer.of(cell.profile())
                        .format(cell.format())
                        .entryPoint(bench.uri(TestBench.ENTRY_POINT))
                        .identity("whoever")
                        .secret(PASSWORD)
                        .build()) {
            buyer.open(Operation.CREATE);
            return bench.log().find(TransactionQuery.newest(9));
        }
    }

    private static Transaction asked(List<Transaction> entries) {
        return entries.stream()
                .filter(entry -> entry.direction() == Direction.IN)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("telling")
    @DisplayName("the entry in the transaction log hints at the same system for the same reasons, and answers at none")
    void hintsOfTheLog(Cell cell) {
        List<Transaction> entries = entries(cell);
        Transaction asked = asked(entries);
        List<PlatformHint> hints = detector.hints(asked);
        int most = hints.get(0).reasons().size();
        assertThat(hints.stream()
                        .filter(hint -> hint.reasons().size() == most)
                        .map(hint -> hint.profile().id()))
                .contains(cell.profile().id());
        entries.stream()
                .filter(entry -> entry.direction() == Direction.OUT)
                .forEach(answer -> assertThat(detector.hints(answer)).isEmpty());
        assertThat(detector.hints(asked.withoutContent())).isEmpty();
        assertThat(detector.other(connection(cell.profile().id()), asked)).isEmpty();
        assertThat(detector.other(connection("workday"), asked)).contains(hints.get(0));
    }

    private static Connection connection(@Nullable String platform) {
        return Connection.builder("acme")
                .platform(platform)
                .settings(Samples.cxmlConnection(PASSWORD).settings())
                .build();
    }

    @Test
    @DisplayName("a connection that names another platform than its log hints at is told; also one that names none")
    void other() {
        Transaction entry = asked(entries(BuyerMatrix.cell("coupa", "cxml")));
        for (String platform : new String[] {"jaggaer", "unite", null}) {
            assertThat(detector.other(connection(platform), entry))
                    .as(platform)
                    .hasValueSatisfying(hint -> assertThat(hint.profile().id()).isEqualTo("coupa"));
        }
        assertThat(detector.other(connection("Coupa"), entry)).isEmpty();
        assertThat(detector.other(connection("jaggaer"), entry.withoutContent()))
                .isEmpty();
    }

    @Test
    @DisplayName("Coupa: the program's name, six extrinsics and the contact's role speak for it")
    void coupa() throws IOException {
        PlatformHint first =
                detector.hints(request(BuyerMatrix.cell("coupa", "cxml"))).get(0);
        assertThat(first.profile().id()).isEqualTo("coupa");
        assertThat(first.reasons())
                .hasSize(8)
                .contains(
                        "The user agent 'Coupa' is one that it sends (second-hand).",
                        "The contact role 'endUser' is one that it sends (documented).");
    }

    @Test
    @DisplayName("a request that shows nothing, or is none, hints at nobody; a host's own profiles count")
    void nothing() throws IOException {
        assertThat(detector.hints(request(BuyerMatrix.cell("unite", "cxml")))).isEmpty();
        HttpRequest page = HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", "text/plain")
                .body("hello".getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(detector.hints(page)).isEmpty();
        HttpRequest coupa = request(BuyerMatrix.cell("coupa", "cxml"));
        assertThat(detector.withPlatforms(Platforms.none()).hints(coupa)).isEmpty();
        assertThat(detector.withProtocols(List.of()).hints(coupa)).isEmpty();
    }
}
