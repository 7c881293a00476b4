package example.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import example.shop.AuditLog;
import example.shop.PenShop;
import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.session.Operation;
import io.punchout.testkit.LoopbackServer;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OciBuyer;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.Setups;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuyersTest {
    private static final String SECRET = "a long random secret";

    private final AuditLog audit = new AuditLog();
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final Browser browser = new Browser();
    private LoopbackServer server;

    @BeforeEach
    void open() throws IOException {
        server = LoopbackServer.bind(0);
        server.start(1_000_000, new PenShop(server.uri(), audit, SECRET)::answer);
    }

    @AfterEach
    void close() {
        browser.close();
        endpoint.close();
        server.close();
    }

    private static void assertPens(Cart cart) {
        assertEquals(List.of("PEN-01"), cart.lines().stream().map(line -> line.supplierPartId()).toList());
    }

    @Test
    void everythingStandsOnTheModulePath() {
        for (Class<?> each : List.of(BuyersTest.class, PenShop.class, PunchOut.class, CxmlBuyer.class, Test.class)) {
            assertTrue(each.getModule().isNamed(), each.getName());
        }
    }

    @Test
    void aCxmlBuyerGetsItsCart() {
        try (CxmlBuyer buyer = CxmlBuyer.builder(server.uri("/punchout"))
                .credential("NetworkId", "AN-ACME")
                .sharedSecret(SECRET)
                .build()) {
            Page shop = browser.open(
                    buyer.setup(Setups.create(endpoint.uri()).build()).startPageOrThrow());
            browser.submit(shop, "form#punchout-return");
            assertPens(CxmlReceiver.read(endpoint.await(), Operation.CREATE).orElseThrow());
        }
        assertEquals("acme SETUP_REQUEST", audit.lines().get(0));
    }

    @Test
    void anOciBuyerGetsItsCart() {
        Page shop = OciBuyer.builder(server.uri("/punchout"))
                .login("acme", SECRET)
                .build()
                .callUp(browser, endpoint.uri());
        browser.submit(shop, "form#punchout-return");
        assertPens(OciReceiver.read(endpoint.await()).orElseThrow());
    }
}
