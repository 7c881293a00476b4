package io.punchout.docs;

import static io.punchout.testkit.assertion.PunchOutAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.event.PunchOutEvent;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.order.Order;
import io.punchout.session.Operation;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.SessionStore;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.testkit.CapturingListener;
import io.punchout.testkit.FakeOrders;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import io.punchout.testkit.TestBench;
import io.punchout.testkit.TestHost;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.Fate;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.buyer.SimulatedVisit;
import io.punchout.testkit.compare.CartComparison;
import io.punchout.testkit.fault.Faulty;
import io.punchout.testkit.fault.Gate;
import io.punchout.testkit.htmlunit.ScriptedBrowser;
import io.punchout.testkit.junit.EachPlatform;
import io.punchout.testkit.junit.Platform;
import io.punchout.testkit.junit.SimulatedBuyers;
import io.punchout.testkit.random.RandomSamples;
import io.punchout.transaction.MessageType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("docs/testing.md: the extension, assertions, fakes, generators and the differ")
class TestingSamplesTest {
    private static final Faulty<SessionStore> SESSIONS =
            Faulty.of(SessionStore.class, new MemorySessionStore(SettableClock.at("2026-03-01T09:00:00Z")));

    @RegisterExtension
    static final SimulatedBuyers buyers = SimulatedBuyers.of(TestingSamplesTest::host)
            .secret("abc")
            .with((system, buyer) -> buyer.domain(Samples.CXML_DOMAIN)
                    .identity(system.formats().contains("cxml") ? Samples.CXML_IDENTITY : Samples.OCI_USERNAME));

    private static Function<HttpRequest, HttpReply> host(TestBench bench) {
        SESSIONS.recover();
        PunchOut punchOut = bench.punchOut()
                .connections(List.of(Samples.cxmlConnection("abc"), Samples.ociConnection("abc")))
                .sessionStore(SESSIONS.spi())
                .build();
        return bench.serve(punchOut, session -> Samples.cart());
    }

    // testing-parameters:start
    @Test
    void theLinkIsTooOldAfterSixMinutes(
            TestBench bench, SettableClock clock, CapturingListener events, SearchableTransactionLog log) {
        try (CxmlBuyer buyer = CxmlBuyer.builder(bench.uri("/punchout"))
                        .credential("NetworkId", "AN01000000001")
                        .sharedSecret("abc")
                        .build();
                Browser browser = new Browser()) {
            SetupAnswer answer = buyer.setup(
                    RandomSamples.of(1).setup(Operation.CREATE, URI.create("https://127.0.0.1/back"), Samples.cart()));
            clock.advance(Duration.ofMinutes(6));
            assertThat(browser.open(answer.startPageOrThrow()).status()).isEqualTo(403);
        }
        assertThat(events.all(PunchOutEvent.Expired.class)).hasSize(1);
        assertThat(log).holdsNothingOf("abc").newest().isOf(MessageType.START);
    }
    // testing-parameters:end

    // testing-each:start
    @EachPlatform({"coupa", "jaggaer", "sap-srm"})
    void everyBuyerGetsThreeLines(SimulatedBuyer buyer) {
        SimulatedVisit visit = buyer.open(Operation.CREATE);
        visit.browser().submit(visit.page(), "form#punchout-return");
        assertThat(visit.received()).cart().hasParts("PEN-01", "CABLE-5M", "CHAIR-7");
    }
    // testing-each:end

    // testing-scripts:start
    @Test
    void aShopWithScripts(@Platform("coupa") SimulatedBuyer coupa, ScriptedBrowser user) {
        user.open(coupa, Operation.CREATE);
        assertThat(coupa.await(Operation.CREATE)).cart().hasParts("PEN-01", "CABLE-5M", "CHAIR-7");
    }
    // testing-scripts:end

    @Test
    void assertions(@Platform("jaggaer") SimulatedBuyer jaggaer, SearchableTransactionLog log) {
        // testing-assertions:start
        SimulatedVisit visit = jaggaer.open(Operation.CREATE);
        assertThat(visit.answer().orElseThrow()).isAccepted().hasNoProblems();
        visit.browser().submit(visit.page(), "form#punchout-return");

        ReceivedCart received = visit.received();
        assertThat(received).hasNoProblems().cart().line("PEN-01").hasQuantity("12", "PCE");
        // the system maps no PCE, and makes it EA without a word
        assertThat(visit.taken(received).get(0)).has("unit", Fate.CHANGED);

        assertThat(log)
                .tells(
                        MessageType.SETUP_REQUEST,
                        MessageType.SETUP_RESPONSE,
                        MessageType.START,
                        MessageType.CART_RETURN)
                .isAllSuccessful();
        // testing-assertions:end
    }

    @Test
    void faults(@Platform("coupa") SimulatedBuyer coupa, CapturingListener events) {
        Faulty<SessionStore> sessions = SESSIONS;
        coupa.open(Operation.CREATE);
        // testing-faults:start
        // the visit cannot be kept: the buyer is told so in its own words, and may try again
        sessions.failAt("insert", 1);
        assertThat(coupa.open(Operation.CREATE).answer().orElseThrow()).isRefused(500);
        assertThat(coupa.open(Operation.CREATE).answer().orElseThrow()).isAccepted();

        // a slow store, without a sleep
        Gate gate = sessions.holdAt("insert", 1);
        CompletableFuture<SimulatedVisit> slow = CompletableFuture.supplyAsync(() -> coupa.open(Operation.CREATE));
        gate.awaitArrival();
        gate.fail(new IllegalStateException("timed out"));
        assertThat(slow.join().answer().orElseThrow()).isRefused(500);
        // testing-faults:end
        assertThat(events.all(PunchOutEvent.Accepted.class)).hasSize(2);
    }

    @Test
    void generators() {
        try (TestHost host = TestHost.start();
                CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET)) {
            FakeOrders orders = new FakeOrders();
            host.shop.orders(orders);
            // testing-random:start
            RandomSamples samples = RandomSamples.of(20260301);
            for (int i = 0; i < 20; i++) {
                Cart cart = samples.cart();
                assertThat(buyer.order(samples.order(cart))).as("%s", samples).isAccepted();
                assertThat(cart).as("%s", samples).isOrderedBy(orders.last().order());
            }
            // testing-random:end
        }
    }

    @Test
    void differ() {
        Cart sent = Samples.cart();
        Order received = Order.builder("4711")
                .cart(sent.withLines(List.of(
                        sent.lines().get(0).toBuilder()
                                .quantity("10")
                                .unit("EA")
                                .build(),
                        sent.lines().get(1).withDescription("Cable"))))
                .build();
        // testing-compare:start
        CartComparison comparison = CartComparison.of(sent, received);
        assertThat(comparison.of("PEN-01"))
                .extracting(Object::toString)
                .containsExactly("PEN-01 quantity: sent 12, arrived 10", "PEN-01 unit: sent PCE, arrived EA");
        // testing-compare:end
        assertThat(comparison.toString()).contains("CABLE-5M description: cut", "CHAIR-7 missing", "total: ");
    }
}
