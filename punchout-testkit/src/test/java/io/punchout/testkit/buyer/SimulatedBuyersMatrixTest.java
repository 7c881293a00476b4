package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.advice.Advisor;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.testkit.Samples;
import io.punchout.testkit.demo.DemoOptions;
import io.punchout.testkit.demo.DemoServer;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("every simulated buyer, every operation that it knows, against the demo shop")
class SimulatedBuyersMatrixTest {
    private static final String SECRET = "secret-of-the-matrix";

    private static DemoServer demo;

    @BeforeAll
    static void start() throws IOException {
        List<Connection> connections = Platforms.standard().all().stream()
                .map(SimulatedBuyersMatrixTest::connection)
                .toList();
        demo = DemoServer.start(new DemoOptions(0, connections, Clock.systemUTC()));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    private static Connection connection(PlatformProfile profile) {
        ProtocolSettings settings = profile.formats().contains("cxml")
                ? CxmlSettings.builder()
                        .credential(SimulatedBuyer.usualDomain(profile), profile.id())
                        .sharedSecret(Secret.of(SECRET))
                        .build()
                : OciSettings.builder().login(profile.id(), Secret.of(SECRET)).build();
        return Connection.builder("sim-" + profile.id())
                .platform(profile.id())
                .businessUnit("acme")
                .settings(settings)
                .security(Samples.loopback())
                .build();
    }

    private static SimulatedBuyer buyer(PlatformProfile profile) {
        return SimulatedBuyer.of(profile)
                .entryPoint(demo.uri("/punchout"))
                .identity(profile.id())
                .secret(SECRET)
                .build();
    }

    static Stream<Arguments> matrix() {
        return Platforms.standard().all().stream().flatMap(profile -> {
            try (SimulatedBuyer buyer = buyer(profile)) {
                return buyer.operations().stream().map(operation -> Arguments.of(profile.id(), operation));
            }
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("matrix")
    void goesRound(String platform, Operation operation) {
        PlatformProfile profile = Platforms.standard().find(platform).orElseThrow();
        Cart former = Cart.builder("EUR")
                .line(CartLine.builder("CHAIR-7")
                        .supplierPartAuxiliaryId("chair:7")
                        .unitPrice("1499", "EUR")
                        .description("x"))
                .build();
        try (SimulatedBuyer buyer = buyer(profile)) {
            SimulatedVisit visit = buyer.open(operation, operation == Operation.CREATE ? null : former);
            assertThat(visit.page().status()).isEqualTo(200);
            visit.answer().ifPresent(answer -> assertThat(answer.problems()).isEmpty());
            boolean inspect = operation == Operation.INSPECT;
            ReceivedCart received = inspect ? leave(visit) : bring(visit);
            if (inspect) {
                assertThat(received.kind()).isEqualTo(ReceivedCart.Kind.CANCELLED);
                return;
            }
            assertThat(received.orElseThrow().lines())
                    .extracting(CartLine::supplierPartId)
                    .contains("PEN-01");
            assertThat(visit.taken(received))
                    .hasSameSizeAs(received.orElseThrow().lines());
        }
    }

    private static ReceivedCart bring(SimulatedVisit visit) {
        Browser browser = visit.browser();
        Page page = visit.page();
        page = browser.submit(page, page.form("form#add-PEN-01").with("quantity", "12"));
        page = browser.submit(page, "form#transfer");
        browser.submit(page, "form#punchout-return");
        return visit.received();
    }

    private static ReceivedCart leave(SimulatedVisit visit) {
        Page page = visit.browser().submit(visit.page(), "form#cancel");
        visit.browser().submit(page, "form#punchout-return");
        return visit.received();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    @DisplayName("what a buyer makes of an awkward cart is what was advised before it left, field by field")
    void asAdvised(PlatformProfile profile) {
        Cart awkward = Cart.builder("EUR")
                .line(CartLine.builder("P?" + "x".repeat(120))
                        .supplierPartAuxiliaryId("{" + "k".repeat(120))
                        .quantity("2.5")
                        .unit("BX")
                        .unitPrice("0.00125", "EUR")
                        .description("ü".repeat(300))
                        .manufacturerName("M".repeat(40))
                        .comments("c".repeat(101))
                        .classification("UNSPSC", "44"))
                .build();
        Set<String> advised = new TreeSet<>();
        for (Problem problem : Advisor.standard().advise(profile, awkward)) {
            String where = Objects.requireNonNull(problem.where());
            if (where.startsWith("lines[0].")) {
                advised.add(where.substring("lines[0].".length()));
            }
        }
        TakenLine taken = PlatformReceiver.of(profile).take(awkward).get(0);
        Set<String> changed = new TreeSet<>();
        taken.changes().forEach(change -> changed.add(change.field()));
        assertThat(changed).isEqualTo(advised);
        assertThat(taken.fate() == Fate.TAKEN).isEqualTo(advised.isEmpty());
    }

    static Stream<PlatformProfile> profiles() {
        return Platforms.standard().all().stream();
    }

    @ParameterizedTest
    @MethodSource("mapped")
    @DisplayName("Jaggaer makes EA of a unit that it does not know, and takes one that it maps")
    void jaggaer(Set<String> units, String unit, Fate fate) {
        Cart packs = Cart.builder("EUR")
                .line(CartLine.builder("P")
                        .unit("PK")
                        .unitPrice("12", "EUR")
                        .description("a pack of ten")
                        .classification("UNSPSC", "44121704"))
                .build();
        TakenLine taken = PlatformReceiver.of(
                        Platforms.standard().find("jaggaer").orElseThrow())
                .knowing(units)
                .take(packs)
                .get(0);
        assertThat(taken.kept().unit()).isEqualTo(unit);
        assertThat(taken.fate()).isEqualTo(fate);
    }

    static Stream<Arguments> mapped() {
        return Stream.of(Arguments.of(Set.of(), "EA", Fate.CHANGED), Arguments.of(Set.of("PK"), "PK", Fate.TAKEN));
    }
}
