package example.acceptance;

import static io.punchout.testkit.assertion.PunchOutAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import example.shop.PenShop;
import io.punchout.PunchOut;
import io.punchout.session.Operation;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.testkit.TestBench;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.Fate;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.Setups;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.buyer.SimulatedVisit;
import io.punchout.testkit.junit.EachPlatform;
import io.punchout.testkit.junit.Platform;
import io.punchout.testkit.junit.SimulatedBuyers;
import io.punchout.transaction.MessageType;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The shop as the buyers of several systems see it. */
class BuyersTest {
    private static final String SECRET = "a long random secret";

    @RegisterExtension
    static final SimulatedBuyers buyers = SimulatedBuyers.of(
                    bench -> new PenShop(bench.uri("/"), bench.log(), SECRET)::answer)
            .secret(SECRET)
            .with((system, buyer) -> {
                boolean cxml = system.formats().contains("cxml");
                buyer.domain("NetworkId").identity(cxml ? "AN-ACME" : "acme");
            });

    @Test
    void everythingStandsOnTheModulePath() {
        for (Class<?> each : List.of(
                BuyersTest.class, PenShop.class, PunchOut.class, SimulatedBuyer.class, Test.class, Assertions.class)) {
            assertTrue(each.getModule().isNamed(), each.getName());
        }
    }

    @EachPlatform({"coupa", "ariba", "jaggaer", "sap-srm", "s4hana-cloud"})
    void thePensArrive(SimulatedBuyer buyer) {
        SimulatedVisit visit = buyer.open(Operation.CREATE);
        visit.browser().submit(visit.page(), "form#punchout-return");
        ReceivedCart received = visit.received();
        assertThat(received).hasNoProblems().cart().hasParts("PEN-01").hasTotal("15", "EUR");
        assertThat(visit.taken(received).get(0)).has("quantity", Fate.TAKEN);
    }

    @Test
    void aStrangerIsRefused(TestBench bench, ReturnEndpoint endpoint) {
        try (CxmlBuyer stranger = CxmlBuyer.builder(bench.uri("/punchout"))
                .credential("NetworkId", "AN-ACME")
                .sharedSecret("a guess")
                .build()) {
            assertThat(stranger.setup(Setups.create(endpoint.uri()).build())).isRefused(401);
        }
    }

    @Test
    void everyStepIsOnRecordWithoutTheSecret(@Platform("coupa") SimulatedBuyer coupa, SearchableTransactionLog log) {
        SimulatedVisit visit = coupa.open(Operation.CREATE);
        assertThat(visit.answer().orElseThrow()).isAccepted().hasNoProblems();
        assertThat(log).isAllSuccessful().holdsNothingOf(SECRET).newest().isOf(MessageType.CART_RETURN);
    }
}
