package io.punchout.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cart.Cart;
import io.punchout.order.Order;
import io.punchout.order.OrderProblem;
import io.punchout.order.OrderType;
import io.punchout.order.ReceivedOrder;
import io.punchout.session.Operation;
import io.punchout.testkit.FakeOrders;
import io.punchout.testkit.Samples;
import io.punchout.testkit.TestHost;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OrderAnswer;
import io.punchout.testkit.buyer.PreparedOrder;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.Setups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guide p.104-190: a simulated buyer orders over HTTP")
class BuyerOrdersTest {
    private final FakeOrders orders = new FakeOrders();
    private TestHost host;
    private CxmlBuyer buyer;

    @BeforeEach
    void start() {
        host = TestHost.start();
        host.shop.orders(orders);
        buyer = host.cxmlBuyer(TestHost.SECRET);
    }

    @AfterEach
    void close() {
        buyer.close();
        host.close();
    }

    private static Order order(String id) {
        return Order.builder(id).cart(Samples.cart()).build();
    }

    @Test
    @DisplayName("the cart that came back is ordered, and linked to its visit")
    void fromCart() throws Exception {
        try (ReturnEndpoint endpoint = ReturnEndpoint.start();
                Browser browser = new Browser()) {
            browser.open(buyer.setup(Setups.create(endpoint.uri()).build()).startPageOrThrow());
            host.transfer(browser, Samples.cart());
            Cart cart = CxmlReceiver.read(endpoint.await(), Operation.CREATE).orElseThrow();
            OrderAnswer answer =
                    buyer.order(Order.builder("4500012345").cart(cart).build());
            assertThat(answer.isAccepted()).as("%s", answer).isTrue();
            assertThat(answer.statusCode()).isEqualTo(200);
            ReceivedOrder received = orders.last();
            assertThat(received.order().id()).isEqualTo("4500012345");
            assertThat(received.order().cartLines()).isEqualTo(cart.lines());
            assertThat(received.messageId()).isEqualTo(answer.payloadId());
            assertThat(received.sessionId()).isEqualTo(host.session().id());
            assertThat(received.deviations()).isEmpty();
        }
    }

    @Test
    @DisplayName("an order is changed, and deleted, under the message that brought it")
    void changed() {
        OrderAnswer first = buyer.order(order("45"));
        OrderAnswer second = buyer.order(order("45").toBuilder()
                .type(OrderType.UPDATE)
                .version(2)
                .replaces(first.payloadId())
                .build());
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(orders.last().order().type()).isEqualTo(OrderType.UPDATE);
        assertThat(orders.last().order().references().replaces()).isEqualTo(first.payloadId());
        OrderAnswer third = buyer.order(order("45").toBuilder()
                .type(OrderType.DELETE)
                .version(3)
                .replaces(second.payloadId())
                .build());
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(orders.received())
                .extracting(received -> received.order().type())
                .endsWith(OrderType.DELETE);
    }

    @Test
    @DisplayName(
            "p.24 and 66: sent again it gets the same reply byte for byte; another body under its id is a conflict")
    void repeated() {
        PreparedOrder message = buyer.prepare(order("45"));
        OrderAnswer first = buyer.send(message);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(buyer.send(message).received()).isEqualTo(first.received());
        assertThat(orders.received()).hasSize(1);
        OrderAnswer other = buyer.send(buyer.prepare(message.payloadId(), order("46")));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.isAccepted()).isFalse();
        assertThat(orders.received()).hasSize(1);
    }

    @Test
    @DisplayName("queued, refused, not offered and unknown buyers are told so")
    void refused() {
        assertThat(buyer.order(order("1")).statusCode()).isEqualTo(200);
        orders.queue();
        assertThat(buyer.order(order("2")).statusCode()).isEqualTo(201);
        orders.refuse(OrderProblem.REFUSED, "We are closed.");
        OrderAnswer refused = buyer.order(order("3"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.message()).isEqualTo("We are closed.");
        host.shop.orders(null);
        assertThat(buyer.order(order("4")).statusCode()).isEqualTo(450);
        try (CxmlBuyer impostor = host.cxmlBuyer("another secret")) {
            assertThat(impostor.order(order("5")).statusCode()).isEqualTo(401);
        }
        assertThat(orders.received()).hasSize(3);
    }

    @Test
    @DisplayName("pitfalls: the secret is sent, and shown by nothing; an order without a total is not sent")
    void secret() {
        PreparedOrder message = buyer.prepare(order("45"));
        OrderAnswer answer = buyer.send(message);
        assertThat(answer.sent()).contains("<SharedSecret>***</SharedSecret>", "orderID=\"45\"");
        assertThat(message.toString()).isEqualTo(answer.sent());
        assertThat(answer.toString()).startsWith("HTTP 200, cXML Status 200 OK");
        assertThat(answer.problems()).isEqualTo(message.problems());
        assertThatThrownBy(() -> buyer.order(order("45").toBuilder().total(null).build()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(orders.received()).hasSize(1);
    }
}
