package io.punchout.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.event.PunchOutEvent;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.testkit.CapturingListener;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.buyer.SimulatedVisit;
import io.punchout.transaction.TransactionQuery;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The test that a host's developer wants to write. */
@DisplayName("simulated buyers as an extension of JUnit")
class SimulatedBuyersTest {
    private static final String SECRET = "a long random secret";

    @RegisterExtension
    static final SimulatedBuyers buyers = SimulatedBuyers.of(bench -> {
                PunchOut punchOut =
                        bench.punchOut().connections(List.of(coupa())).build();
                return bench.serve(punchOut, session -> Samples.cart());
            })
            .identity("acme")
            .secret(SECRET);

    private static Connection coupa() {
        return Connection.builder("acme-coupa")
                .platform("coupa")
                .businessUnit("acme")
                .settings(CxmlSettings.builder()
                        .credential("DUNS", "acme")
                        .credential("NetworkId", "acme")
                        .sharedSecret(Secret.of(SECRET))
                        .build())
                .security(Samples.loopback())
                .build();
    }

    @Test
    void a_buyer_of_the_named_platform_makes_its_visit(
            @Platform("coupa") SimulatedBuyer coupa, FakeShop shop, CapturingListener events) {
        SimulatedVisit visit = coupa.open(Operation.CREATE);
        visit.browser().submit(visit.page(), "form#punchout-return");
        assertThat(coupa.profile().id()).isEqualTo("coupa");
        assertThat(visit.received().orElseThrow().lines()).hasSize(3);
        assertThat(shop.lastCall().connection().id()).isEqualTo("acme-coupa");
        assertThat(events.names()).containsExactly("accepted", "started", "transferred");
    }

    @Test
    void time_and_log_of_the_host_are_the_test_s(
            @Platform("coupa") SimulatedBuyer coupa,
            SettableClock clock,
            SearchableTransactionLog log,
            CapturingListener events,
            ReturnEndpoint endpoint,
            Browser browser) {
        clock.advance(Duration.ofDays(1));
        coupa.open(Operation.CREATE);
        assertThat(log.find(TransactionQuery.newest(1)).get(0).createdAt()).isEqualTo(clock.instant());
        assertThat(events.all(PunchOutEvent.Transferred.class)).hasSize(1);
        assertThat(endpoint.arrivals()).isEmpty();
        assertThat(browser.open(endpoint.uri()).status()).isEqualTo(200);
    }

    @EachPlatform({"coupa", "jaggaer"})
    void a_test_for_each_of_some_platforms(SimulatedBuyer buyer) {
        assertThat(buyer.profile().id()).isIn("coupa", "jaggaer");
        assertThat(buyer.open(Operation.CREATE).page().status()).isEqualTo(200);
    }
}
