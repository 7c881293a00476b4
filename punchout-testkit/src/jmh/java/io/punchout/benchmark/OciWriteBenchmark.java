package io.punchout.benchmark;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HttpReply;
import io.punchout.http.ReturnUrl;
import io.punchout.oci.OciProtocol;
import io.punchout.oci.OciSettings;
import io.punchout.problem.Outcome;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.ReadLimits;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From a cart to the bytes of the return page and the text for the log, by the library and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 6, time = 1)
public class OciWriteBenchmark {
    @Param({"1000", "10000"})
    int lines;

    private final OciProtocol protocol = new OciProtocol();
    private Cart cart;
    private ReturnContext context;
    private HandForm hand;

    /** Makes the cart, and fails if the two do not write the same page. */
    @Setup
    public void prepare() {
        Cart.Builder builder = Cart.builder("EUR");
        for (int i = 0; i < lines; i++) {
            builder.line(CartLine.builder("A-" + (100_000 + i))
                    .supplierPartAuxiliaryId("visit=4711;line=" + i)
                    .quantity(BigDecimal.valueOf(1 + i % 40))
                    .unit("EA")
                    .unitPrice(i % 500 + ".99", "EUR")
                    .description("Flasche mit Verschluß, 500 ml, Größe " + i % 1_000)
                    .classification("UNSPSC", "41121800")
                    .manufacturer(null, "GS-" + i)
                    .leadTimeDays(1 + i % 9)
                    .attribute(
                            "LONGTEXT",
                            "Steril, einzeln verpackt, 121 °C; \"für Labore\", nicht für Lebensmittel oder Medizin."));
        }
        cart = builder.build();
        context = context();
        ReturnMessage message = written();
        String ours = message.form().toHtml();
        int behind = ours.indexOf('\n', ours.lastIndexOf("<input")) + 1;
        String log = message.redacted();
        hand = new HandForm(
                ours.substring(0, ours.indexOf("<input")),
                ours.substring(behind),
                log.substring(0, log.indexOf("NEW_")));
        require(ours, hand.page(cart));
        require(log, hand.log(cart));
    }

    private static void require(String ours, byte[] theirs) {
        String other = new String(theirs, StandardCharsets.UTF_8);
        if (!ours.equals(other)) {
            int end = Math.min(4_000, Math.min(ours.length(), other.length()));
            throw new IllegalStateException(
                    "the two differ:\n" + ours.substring(0, end) + "\n" + other.substring(0, end));
        }
    }

    private static ReturnContext context() {
        Instant now = Instant.parse("2026-03-01T09:00:00Z");
        Connection connection = Connection.builder("buyer")
                .settings(OciSettings.builder()
                        .login("acme", Secret.of("a long and secret sentence"))
                        .build())
                .security(SecuritySettings.builder().returnHost("buyer.example").build())
                .build();
        Session session = new Session(
                "1",
                connection.id(),
                connection.businessUnit(),
                connection.format(),
                SessionState.ACTIVE,
                SetupRequest.builder(Operation.CREATE).build(),
                ShopUser.of("4711"),
                now,
                now.plusSeconds(300),
                now.plusSeconds(3_600),
                Map.of(),
                1);
        return new ReturnContext(
                session,
                connection,
                ReturnUrl.parse("https://buyer.example/sap/srm?session=8815").orElseThrow(),
                new ProtocolContext(Clock.systemUTC(), () -> "1", ReadLimits.defaults()));
    }

    private ReturnMessage written() {
        Outcome<ReturnMessage> written = protocol.write(new CartReturn.Transfer(cart), context);
        if (!written.problems().isEmpty()) {
            throw new IllegalStateException(written.problems().toString());
        }
        return written.orElseThrow();
    }

    @Benchmark
    public HttpReply library(Blackhole hole) {
        ReturnMessage message = written();
        hole.consume(message.redacted());
        return message.form().toReply();
    }

    @Benchmark
    public byte[] handWritten(Blackhole hole) {
        hole.consume(hand.log(cart));
        return hand.page(cart);
    }
}
