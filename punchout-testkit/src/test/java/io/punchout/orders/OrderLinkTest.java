package io.punchout.orders;

import static io.punchout.orders.OrderText.NEW;
import static io.punchout.orders.OrderText.acme;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.order.OrderDeviation;
import io.punchout.order.OrderDeviation.Kind;
import io.punchout.order.ReceivedOrder;
import io.punchout.protocol.ReadLimits;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SetupRequest;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.TransactionLog;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order is brought together with the visit and cart that it seems to come from")
class OrderLinkTest {
    private final OrderDesk desk = new OrderDesk(acme().build(), other());

    /** Another tenant, whose cart has the same keys. */
    private static Connection other() {
        return Connection.builder("other")
                .name("Other")
                .businessUnit("other-inc")
                .settings(CxmlSettings.builder()
                        .credential("NetworkId", "AN02")
                        .sharedSecret(Secret.of("open sesame"))
                        .build())
                .security(acme().build().security())
                .build();
    }

    @Test
    @DisplayName("by the lines' second keys, and the log carries the session")
    void linked() {
        String session = visit(desk, "AN01", "10", "1.25", "cart-77-1", "cart-77-2");
        desk.post(NEW);
        ReceivedOrder received = desk.orders.last();
        assertThat(received.sessionId()).isEqualTo(session);
        assertThat(received.carts()).singleElement().satisfies(link -> {
            assertThat(link.sessionId()).isEqualTo(session);
            assertThat(link.auxiliaryIds()).containsExactlyInAnyOrder("cart-77-1", "cart-77-2");
            assertThat(link.cart().lines()).hasSize(2);
        });
        assertThat(received.deviations()).isEmpty();
        assertThat(desk.log.visit(session))
                .extracting("type")
                .contains(MessageType.CART_RETURN, MessageType.ORDER_REQUEST, MessageType.ORDER_RESPONSE);
    }

    @Test
    @DisplayName("pitfalls: never with the cart of another tenant")
    void tenants() {
        visit(desk, "AN02", "10", "1.25", "cart-77-1", "cart-77-2");
        desk.post(NEW);
        assertThat(desk.orders.last().sessionId()).isNull();
        assertThat(desk.orders.last().carts()).isEmpty();
    }

    @Test
    @DisplayName("lines of several carts: each its own; the newest of several with one key")
    void several() {
        visit(desk, "AN01", "10", "1.25", "cart-77-1");
        String newer = visit(desk, "AN01", "10", "1.25", "cart-77-1");
        String second = visit(desk, "AN01", "10", "1.25", "none", "cart-77-2");
        desk.post(NEW);
        assertThat(desk.orders.last().carts()).extracting("sessionId").containsExactlyInAnyOrder(newer, second);
    }

    @Test
    @DisplayName("an update belongs to the visit of the order that it changes")
    void update() {
        String session = visit(desk, "AN01", "10", "1.25", "cart-77-1", "cart-77-2");
        desk.post(NEW);
        desk.post(NEW.message("o2@buyer.example")
                .type("update", "o1@buyer.example")
                .with("<SupplierPartAuxiliaryID>cart-77-1</SupplierPartAuxiliaryID>", "")
                .with("<SupplierPartAuxiliaryID>cart-77-2</SupplierPartAuxiliaryID>", ""));
        assertThat(desk.orders.last().carts()).isEmpty();
        assertThat(desk.orders.last().sessionId()).isEqualTo(session);
    }

    @Test
    @DisplayName("a log that cannot be read: no link, and the order is taken")
    void logOnly() {
        TransactionLog log = entry -> {};
        OrderDesk blind = new OrderDesk(log, acme().build());
        visit(blind, "AN01", "10", "1.25", "cart-77-1");
        assertThat(blind.status(NEW)).isEqualTo("200");
        assertThat(blind.orders.last().carts()).isEmpty();
    }

    @Test
    @DisplayName("in a database as in memory")
    void jdbc() {
        JdbcStores stores =
                JdbcStores.builder("jdbc:h2:mem:orders;DB_CLOSE_DELAY=-1").build();
        stores.createTables();
        SearchableTransactionLog log = stores.transactionLog();
        OrderDesk database = new OrderDesk(log, acme().build(), other());
        visit(database, "AN02", "10", "1.25", "cart-77-1");
        String session = visit(database, "AN01", "10", "1.25", "cart-77-1", "cart-77-2");
        assertThat(database.status(NEW)).isEqualTo("200");
        assertThat(database.orders.last().sessionId()).isEqualTo(session);
        assertThat(log.find(TransactionQuery.newest(1).ofType(MessageType.ORDER_REQUEST)))
                .extracting("sessionId")
                .containsExactly(session);
    }

    @Test
    @DisplayName("where price and quantity differ from the shop's and from the cart's is told, and refuses nothing")
    void deviations() {
        visit(desk, "AN01", "12", "1.30", "cart-77-1", "cart-77-2");
        desk.orders.price("PEN-01", "1.40", "EUR").onlyPriced();
        assertThat(desk.status(NEW.with("25.00</Money>", "24.00</Money>"))).isEqualTo("200");
        assertThat(desk.orders.last().deviations())
                .extracting(OrderDeviation::kind)
                .containsExactlyInAnyOrder(
                        Kind.PRICE,
                        Kind.CART_PRICE,
                        Kind.CART_QUANTITY,
                        Kind.NOT_SOLD,
                        Kind.CART_PRICE,
                        Kind.CART_QUANTITY,
                        Kind.TOTAL);
        assertThat(desk.logged().get(1).problems())
                .extracting("code")
                .contains("order.price", "order.not_sold", "order.cart_price", "order.cart_quantity", "order.total");
    }

    private static String visit(OrderDesk desk, String identity, String quantity, String price, String... keys) {
        SetupRequest setup = SetupRequest.builder(Operation.CREATE)
                .returnUrl("https://buyer.example/return")
                .build();
        try (CxmlBuyer buyer = CxmlBuyer.builder(URI.create("https://shop.example/punchout"))
                .credential("NetworkId", identity)
                .sharedSecret("open sesame")
                .build()) {
            HttpReply reply = desk.punchOut.receive(HttpRequest.builder("POST", "/punchout")
                    .header("Content-Type", CxmlBuyer.CONTENT_TYPE)
                    .body(buyer.write(setup))
                    .build());
            Session session = desk.punchOut.start(token(reply)).orElseThrow();
            Cart.Builder cart = Cart.builder("EUR");
            for (int i = 0; i < keys.length; i++) {
                cart.line(CartLine.builder(keys.length == 1 ? "PEN-01" : "PEN-0" + (i + 1))
                        .supplierPartAuxiliaryId(keys[i])
                        .quantity(quantity)
                        .unitPrice(price, "EUR")
                        .description("Pen")
                        .classification("UNSPSC", "44121704"));
            }
            desk.punchOut.transfer(session.id(), cart.build()).orElseThrow();
            return session.id();
        }
    }

    private static String token(HttpReply reply) {
        String url = new CxmlReader(ReadLimits.defaults())
                .read(reply.body(), null)
                .root()
                .orElseThrow()
                .getResponse()
                .getPunchOutSetupResponse()
                .getStartPage()
                .getURL()
                .getValue();
        return url.substring(url.indexOf("token=") + "token=".length());
    }
}
