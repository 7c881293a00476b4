package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.Price;
import io.punchout.connection.Connection;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.read.CxmlAttachment;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.order.Order;
import io.punchout.order.OrderDocument;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderProblem;
import io.punchout.order.OrderReceipt;
import io.punchout.order.OrderType;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Outcome;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.Orders;
import io.punchout.spi.Shop;
import io.punchout.store.memory.MemoryTransactionLog;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guide p.104-190: an OrderRequest becomes the host's order, once")
class OrderTakingTest {
    private static final String LINE =
            "<ItemOut quantity=\"2\" lineNumber=\"1\"><ItemID><SupplierPartID>A</SupplierPartID>"
                    + "<SupplierPartAuxiliaryID>k-1</SupplierPartAuxiliaryID></ItemID><ItemDetail>"
                    + "<UnitPrice><Money currency=\"EUR\">1.25</Money></UnitPrice><Description xml:lang=\"en\">Pen</Description>"
                    + "<UnitOfMeasure>EA</UnitOfMeasure><Classification domain=\"UNSPSC\">1</Classification></ItemDetail></ItemOut>";
    private static final SetupText ORDER = new SetupText(CREATE.xml()
            .replaceFirst(
                    "(?s)<PunchOutSetupRequest.*</PunchOutSetupRequest>",
                    "<OrderRequest><OrderRequestHeader orderID=\"1\" orderDate=\"2026-03-01T09:00:00+01:00\">"
                            + "<Total><Money currency=\"EUR\">2.50</Money></Total>"
                            + "<BillTo><Address><Name xml:lang=\"en\">Accounts</Name></Address></BillTo>"
                            + "</OrderRequestHeader>" + LINE + "</OrderRequest>"));

    private final List<ReceivedOrder> taken = new ArrayList<>();
    private OrderReceipt receipt = OrderReceipt.taken();
    private Instant now = Shopfront.NOW;
    private final PunchOut punchOut = shop(connection("acme", settings()).build());

    private PunchOut shop(Connection connection) {
        return PunchOut.builder()
                .protocols(List.of(new CxmlProtocol()))
                .shop(new OrderingShop())
                .connections(List.of(connection))
                .startUrl(URI.create("https://shop.example/start"))
                .clock(new MovingClock())
                .transactionLog(new MemoryTransactionLog())
                .build();
    }

    private final class MovingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class OrderingShop implements Shop {
        @Override
        public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
            return Outcome.accepted(ShopUser.of("jane"));
        }

        @Override
        public Optional<Orders> orders() {
            return Optional.of(new Orders() {
                @Override
                public Optional<Price> price(Connection connection, Order order, OrderLine line) {
                    return Optional.of(new Price(Money.of("1.25", "EUR"), null, List.of()));
                }

                @Override
                public Outcome<OrderReceipt> accept(Connection connection, ReceivedOrder received) {
                    taken.add(received);
                    return Outcome.accepted(receipt);
                }
            });
        }
    }

    private HttpReply post(SetupText document) {
        return post(punchOut, document, "text/xml; charset=UTF-8");
    }

    private static HttpReply post(PunchOut punchOut, SetupText document, String contentType) {
        return punchOut.receive(HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", contentType)
                .body(document.bytes())
                .build());
    }

    private static Status status(HttpReply reply) {
        return Shopfront.document(reply).getResponse().getStatus();
    }

    @Test
    @DisplayName("p.35: 200 for what was taken, 201 for what is looked at later, with the host's word")
    void answers() {
        assertThat(status(post(ORDER)))
                .returns("200", Status::getCode)
                .returns("The order was taken.", Status::getValue);
        receipt = OrderReceipt.inQueue().withText("Word follows.");
        assertThat(status(post(ORDER.again())))
                .returns("201", Status::getCode)
                .returns("Word follows.", Status::getValue);
        assertThat(taken).hasSize(2);
        assertThat(taken.get(0).order().lines())
                .singleElement()
                .returns("A", line -> line.item().supplierPartId());
        assertThat(taken.get(0).problems()).isEmpty();
    }

    @Test
    @DisplayName("p.34: the same message within three days is the same order, with the same answer")
    void repeated() {
        byte[] first = post(ORDER).body();
        now = now.plus(Duration.ofDays(3)).minusSeconds(1);
        assertThat(post(ORDER).body()).isEqualTo(first);
        assertThat(taken).hasSize(1);
        now = now.plusSeconds(2);
        assertThat(status(post(ORDER)).getCode()).isEqualTo("200");
        assertThat(taken).hasSize(2);
    }

    @Test
    @DisplayName("p.104: an order has lines; a deletion needs none")
    void empty() {
        SetupText none = ORDER.with(LINE, "");
        assertThat(status(post(none)).getCode()).isEqualTo("400");
        assertThat(status(post(none.with("orderID=", "type=\"update\" orderID=").again()))
                        .getCode())
                .isEqualTo("400");
        assertThat(taken).isEmpty();
        SetupText deletion = none.with("orderID=", "type=\"delete\" orderID=")
                .with("<BillTo>", "<DocumentReference payloadID=\"x\"/><BillTo>");
        assertThat(status(post(deletion.again())).getCode()).isEqualTo("200");
        assertThat(taken)
                .singleElement()
                .returns(OrderType.DELETE, received -> received.order().type());
    }

    @Test
    @DisplayName("an order that cannot be read is refused for that, not for having no lines")
    void unreadable() {
        String answer = status(post(ORDER.with(LINE, "").with("orderID=\"1\"", "orderID=\" \"")))
                .getValue();
        assertThat(answer).contains("no number").doesNotContain("no lines");
    }

    @Test
    @DisplayName(
            "p.20-22: files that come with an order are told where the shop looks at none, and stay in the document")
    void attachments() {
        SetupText files = new SetupText("--b\r\nContent-Type: text/xml; charset=UTF-8\r\n\r\n" + ORDER.xml()
                + "\r\n--b\r\nContent-Type: text/plain\r\nContent-ID: <plan@buyer.example>\r\n\r\nplan\r\n--b--\r\n");
        post(punchOut, files, "multipart/related; boundary=b");
        ReceivedOrder received = taken.get(0);
        assertThat(received.problems()).anyMatch(problem -> problem.is(OrderProblem.ATTACHMENTS_IGNORED));
        assertThat(received.document().as(CxmlDocument.class).orElseThrow().attachments())
                .extracting(CxmlAttachment::contentId)
                .containsExactly("plan@buyer.example");
        post(ORDER.again());
        assertThat(taken.get(1).problems()).isEmpty();
    }

    @Test
    @DisplayName("the document is read again, lines and all, as one of the two types that it has")
    void document() {
        post(ORDER);
        OrderDocument document = taken.get(0).document();
        assertThat(document.as(CXML.class)
                        .orElseThrow()
                        .getRequest()
                        .getOrderRequest()
                        .getItemOut())
                .hasSize(1);
        assertThat(document.as(CxmlDocument.class).orElseThrow().payloadId()).isEqualTo("1@buyer.example");
        assertThat(document.as(Object.class)).isEmpty();
        assertThat(document.as(String.class)).isEmpty();
    }

    @Test
    @DisplayName("p.91: the cart that an order came from is found by its second keys, in the message that returned it")
    void cart() {
        String url = Shopfront.startUrl(post(CREATE));
        String session = punchOut.start(url.substring(url.indexOf("token=") + 6))
                .orElseThrow()
                .id();
        CartLine line = CartLine.builder("A")
                .supplierPartAuxiliaryId("k-1")
                .description("Pen")
                .quantity("3")
                .unitPrice(Money.of("1.25", "EUR"))
                .unit("EA")
                .classification("UNSPSC", "1")
                .build();
        punchOut.transfer(session, Cart.builder("EUR").line(line).build()).orElseThrow();
        post(ORDER.again());
        assertThat(taken.get(0).sessionId()).isEqualTo(session);
        assertThat(taken.get(0).carts()).singleElement().satisfies(link -> {
            assertThat(link.auxiliaryIds()).containsExactly("k-1");
            assertThat(link.cart().lines()).containsExactly(line);
        });
        assertThat(taken.get(0).deviationProblems()).anyMatch(problem -> problem.is(OrderProblem.CART_QUANTITY));
    }

    @Test
    @DisplayName("p.31: where a signature is required, an order without one is refused before the host sees it")
    void signature() {
        PunchOut strict = shop(connection("acme", settings().signatures(SignatureRule.REQUIRED))
                .build());
        assertThat(status(post(strict, ORDER, "text/xml")).getCode()).startsWith("4");
        assertThat(taken).isEmpty();
    }

    @Test
    @DisplayName("text outside of ASCII arrives as it was sent")
    void text() {
        post(punchOut, ORDER.with(">Pen<", ">Füller €<"), "text/xml; charset=UTF-8");
        assertThat(taken.get(0).order().lines().get(0).item().description()).isEqualTo("Füller €");
        assertThat("Füller €".getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan("Füller €".length());
    }
}
