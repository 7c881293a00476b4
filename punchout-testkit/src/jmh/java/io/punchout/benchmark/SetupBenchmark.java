package io.punchout.benchmark;

import io.punchout.PunchOut;
import io.punchout.PunchOutBuilder;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlProtocol;
import io.punchout.cxml.CxmlSettings;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.protocol.ReadLimits;
import io.punchout.secret.Secret;
import io.punchout.session.ShopUser;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.store.memory.MemoryReplayStore;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import jakarta.xml.bind.JAXBException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A setup request of 3 KB: scanned, read, and received to the finished reply. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
public class SetupBenchmark {
    private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";
    /** Small, so that the stores are full and stay of one size. */
    private static final int CAPACITY = 1_000;

    private static final String SECRET = "a long and secret sentence";

    private final byte[] document = SetupText.bytes();
    private final XMLInputFactory factory = Woodstox.input();
    private final CxmlReader reader = new CxmlReader(ReadLimits.defaults());
    private final PunchOut punchOut = punchOut();
    private final SetupText requests = new SetupText();

    private static PunchOut punchOut() {
        return builder()
                .connections(List.of(connection(Secret.of(SECRET))))
                .sessionStore(new MemorySessionStore(Clock.systemUTC(), CAPACITY))
                .replayStore(new MemoryReplayStore(CAPACITY))
                .transactionLog(new MemoryTransactionLog(CAPACITY))
                .build();
    }

    /** Returns a facade with every store in a database. */
    static PunchOut punchOut(JdbcStores stores) {
        stores.connections().insert(connection(Secret.hashOfRandom(SECRET)));
        return builder()
                .connectionStore(stores.connections())
                .sessionStore(stores.sessions())
                .replayStore(stores.replays())
                .throttleStore(stores.throttle())
                .transactionLog(stores.transactionLog())
                .build();
    }

    private static Connection connection(Secret secret) {
        return Connection.builder("buyer")
                .settings(CxmlSettings.builder()
                        .credential("NetworkID", "AN01000000001")
                        .sharedSecret(secret)
                        .build())
                .security(SecuritySettings.builder().returnHost("buyer.example").build())
                .build();
    }

    private static PunchOutBuilder builder() {
        return PunchOut.builder()
                .protocols(List.of(new CxmlProtocol()))
                .shop((connection, setup) -> Outcome.accepted(
                        ShopUser.of(setup.attribute("UserEmail").orElse("nobody"))))
                .startUrl(URI.create("https://shop.example/punchout/start"));
    }

    /** Fails if what is measured is not what it should be. */
    @Setup
    public void check() {
        String first = new String(receive().body(), StandardCharsets.UTF_8);
        String second = new String(receive().body(), StandardCharsets.UTF_8);
        boolean visits = first.contains("token=") && second.contains("token=") && !first.equals(second);
        if (!read().problems().isEmpty() || !visits) {
            throw new IllegalStateException("the setup request is not accepted");
        }
    }

    @Benchmark
    public int scan() throws XMLStreamException {
        return Woodstox.scan(factory, document);
    }

    /** What Jakarta XML Binding alone takes to fill the model, without any check. */
    @Benchmark
    public CXML binding() throws XMLStreamException, JAXBException {
        return Woodstox.bind(factory, document);
    }

    @Benchmark
    @Warmup(iterations = 10, time = 1)
    public CxmlDocument read() {
        return reader.read(document, CONTENT_TYPE);
    }

    /** Each with a payload id of its own, or the stored reply would do. Much code, which a busy machine needs a while to compile. */
    @Benchmark
    @Warmup(iterations = 20, time = 1)
    public HttpReply receive() {
        return punchOut.receive(request(requests.next()));
    }

    static HttpRequest request(byte[] body) {
        return HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", CONTENT_TYPE)
                .body(body)
                .remoteAddress("192.0.2.1")
                .build();
    }
}
