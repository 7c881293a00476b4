package io.punchout.benchmark;

import io.punchout.PunchOut;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.oci.OciCallUp;
import io.punchout.oci.OciProtocol;
import io.punchout.oci.OciSettings;
import io.punchout.problem.Outcome;
import io.punchout.secret.Secret;
import io.punchout.session.ShopUser;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** An OCI call-up by POST: its form read, and received to the finished reply. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 6, time = 1)
public class OciBenchmark {
    /** Small, so that the stores are full and stay of one size. */
    private static final int CAPACITY = 1_000;

    private static final String FORM = "USERNAME=acme&PASSWORD=a+long+and+secret+sentence"
            + "&HOOK_URL=https%3A%2F%2Fbuyer.example%2Fsap%2Fbc%2Fbsp%2Fsrm%3Fsession%3D8815%26client%3D100"
            + "&OCI_VERSION=4.0&OPI_VERSION=1.0&http_content_charset=utf-8&returntarget=_top&~OkCode=ADDI"
            + "&~CALLER=CTLG&~TARGET=_top&LANGUAGE=de&CUSTOMER=0000471100&COSTCENTER=K%C3%B6ln-7";

    private final HttpRequest request = HttpRequest.builder("POST", "/punchout")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(FORM.getBytes(StandardCharsets.US_ASCII))
            .remoteAddress("192.0.2.1")
            .build();
    private final PunchOut punchOut = punchOut();

    private static PunchOut punchOut() {
        Clock clock = Clock.systemUTC();
        return PunchOut.builder()
                .protocols(List.of(new OciProtocol()))
                .clock(clock)
                .shop((connection, setup) ->
                        Outcome.accepted(ShopUser.of(setup.attribute("CUSTOMER").orElse("nobody"))))
                .connections(List.of(Connection.builder("buyer")
                        .settings(OciSettings.builder()
                                .login("acme", Secret.of("a long and secret sentence"))
                                .build())
                        .security(SecuritySettings.builder()
                                .returnHost("buyer.example")
                                .build())
                        .build()))
                .startUrl(URI.create("https://shop.example/punchout/start"))
                .sessionStore(new MemorySessionStore(clock, CAPACITY))
                .transactionLog(new MemoryTransactionLog(CAPACITY))
                .build();
    }

    /** Fails if what is measured is not what it should be. */
    @Setup
    public void check() {
        HttpReply reply = receive();
        if (reply.header("Location").filter(url -> url.contains("token=")).isEmpty()) {
            throw new IllegalStateException("the call-up is not accepted: " + reply.status());
        }
    }

    @Benchmark
    public OciCallUp parse() {
        return OciCallUp.of(request);
    }

    @Benchmark
    @Warmup(iterations = 20, time = 1)
    public HttpReply receive() {
        return punchOut.receive(request);
    }
}
