package io.punchout.orders;

import static io.punchout.orders.OrderText.NEW;
import static io.punchout.orders.OrderText.acme;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cxml.DeploymentMode;
import io.punchout.cxml.SignatureRule;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderProblem;
import io.punchout.order.OrderType;
import io.punchout.order.PaymentCard;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.testkit.FakeShop;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Guide p.104-190: an order arrives at the host")
class OrderRequestTest {
    private final OrderDesk desk = new OrderDesk(acme().build());

    @Test
    @DisplayName("everything that the header says")
    void header() {
        Status status = OrderDesk.statusOf(desk.post(NEW));
        assertThat(status.getCode()).isEqualTo("200");
        assertThat(status.getText()).isEqualTo("OK");
        ReceivedOrder received = desk.orders.last();
        assertThat(received.messageId()).isEqualTo("o1@buyer.example");
        Order order = received.order();
        assertThat(order.id()).isEqualTo("4500012345");
        assertThat(order.type()).isEqualTo(OrderType.NEW);
        assertThat(order.version()).isEqualTo(1);
        assertThat(order.date()).isEqualTo(OffsetDateTime.parse("2026-03-01T00:00:00Z"));
        assertThat(order.references().requisition()).isEqualTo("R-7");
        assertThat(order.references().agreement()).isEqualTo("K-1");
        assertThat(order.total()).isEqualTo(Money.of("25", "EUR"));
        assertThat(order.terms().shipTo().id()).isEqualTo("HQ");
        assertThat(order.terms().billTo().name()).isEqualTo("Accounts");
        assertThat(order.terms().shipping().money()).isEqualTo(Money.of("4.90", "EUR"));
        assertThat(order.terms().tax().money()).isEqualTo(Money.of("4.75", "EUR"));
        assertThat(order.terms().requestedDelivery()).isEqualTo(OffsetDateTime.parse("2026-03-09T08:00:00+01:00"));
        assertThat(order.terms().card()).isEqualTo(new PaymentCard("1234", "Jane Doe"));
        assertThat(order.terms().paymentTerms()).singleElement().satisfies(term -> {
            assertThat(term.days()).isEqualTo(14);
            assertThat(term.discountPercent()).isEqualTo(new BigDecimal("2"));
        });
        assertThat(order.terms().contacts()).extracting("name").containsExactly("Jane Doe");
        assertThat(order.terms().comments()).extracting("value").containsExactly("Bitte schnell");
        assertThat(order.attribute("costcenter")).isEqualTo("4711");
        assertThat(order.details())
                .contains(new Attribute("orderType", "release"), new Attribute("releaseRequired", "yes"));
    }

    @Test
    @DisplayName("everything that a line says")
    void line() {
        desk.post(NEW);
        Order order = desk.orders.last().order();
        assertThat(order.lines()).hasSize(2);
        OrderLine line = order.lines().get(0);
        CartLine item = line.item();
        assertThat(line.number()).isEqualTo("1");
        assertThat(line.requestedDelivery()).isEqualTo(OffsetDateTime.parse("2026-03-10T00:00:00Z"));
        assertThat(line.detail("isAdHoc")).isEqualTo("yes");
        assertThat(item.supplierPartAuxiliaryId()).isEqualTo("cart-77-1");
        assertThat(item.quantity()).isEqualTo(new BigDecimal("10"));
        assertThat(item.unitPrice()).isEqualTo(Money.of("1.25", "EUR"));
        assertThat(item.description()).isEqualTo("Ballpoint pen, blue");
        assertThat(item.attributes()).containsExactly(new Attribute("colour", "blue"));
        assertThat(item.terms().costShares()).hasSize(1);
        assertThat(item.terms().comments()).isEqualTo("One\nTwo");
        assertThat(line.deliveries()).extracting("quantity").containsExactly(new BigDecimal("4"), new BigDecimal("6"));
    }

    @Test
    @DisplayName("what the neutral order does not carry stays reachable, lines and all")
    void document() {
        desk.post(NEW);
        var document = desk.orders.last().document();
        CXML root = document.as(CXML.class).orElseThrow();
        var order = root.getRequest().getOrderRequest();
        assertThat(order.getOrderRequestHeader().getBusinessPartner()).hasSize(1);
        assertThat(order.getOrderRequestHeader().getPayment().getPCard().getNumber())
                .isEqualTo("4111 1111 1111 1234");
        assertThat(order.getItemOut()).hasSize(2);
        assertThat(document.as(CxmlDocument.class)).isPresent();
        assertThat(document.as(String.class)).isEmpty();
    }

    @Test
    @DisplayName("pitfalls: card number, secret and password are in no text of the neutral order and not in the log")
    void secrets() {
        desk.post(NEW);
        ReceivedOrder received = desk.orders.last();
        assertThat(received.toString()).doesNotContain("1111 1111", "411111", "open sesame");
        assertThat(desk.logged()).hasSize(2);
        for (Transaction entry : desk.logged()) {
            assertThat(entry.message()).isNotEmpty().doesNotContain("4111", "2027-12-31", "open sesame", "hunter2");
        }
    }

    @Test
    @DisplayName("both messages are in the log")
    void log() {
        desk.post(NEW);
        assertThat(desk.logged())
                .extracting(Transaction::type)
                .containsExactly(MessageType.ORDER_RESPONSE, MessageType.ORDER_REQUEST);
        Transaction request = desk.logged().get(1);
        assertThat(request.direction()).isEqualTo(Direction.IN);
        assertThat(request.successful()).isTrue();
        assertThat(request.payloadId()).isEqualTo("o1@buyer.example");
        assertThat(request.connectionId()).isEqualTo("acme");
        assertThat(request.sessionId()).isNull();
    }

    @Test
    @DisplayName("p.35: 201 when the host looks at it later")
    void queued() {
        desk.orders.queue();
        assertThat(desk.status(NEW)).isEqualTo("201");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED,400", "CONFLICT,409", "UNKNOWN,417", "FORBIDDEN,403", "PAYMENT,402", "TEMPORARY,560"})
    @DisplayName("p.35-37: a host's refusal is told by the status of its reason, and why")
    void refused(OrderProblem reason, String status) {
        desk.orders.refuse(reason, "Not like this.");
        Status told = OrderDesk.statusOf(desk.post(NEW));
        assertThat(told.getCode()).isEqualTo(status);
        assertThat(told.getValue()).isEqualTo("Not like this.");
        assertThat(desk.logged().get(1).successful()).isFalse();
        desk.orders.take();
        assertThat(desk.status(NEW)).as("a refusal is not kept").isEqualTo("200");
    }

    @Test
    @DisplayName("a shop that fails: 500, without its words")
    void failed() {
        desk.orders.fail(new IllegalStateException("table ORDERS is full"));
        Status told = OrderDesk.statusOf(desk.post(NEW));
        assertThat(told.getCode()).isEqualTo("500");
        assertThat(told.getValue()).doesNotContain("ORDERS");
    }

    @Test
    @DisplayName("a shop without orders: 450, after the credentials")
    void notOffered() {
        desk.shop.orders(null);
        assertThat(desk.status(NEW)).isEqualTo("450");
        assertThat(desk.logged().get(1).problems()).anyMatch(problem -> problem.is(PunchOutProblem.NOT_OFFERED));
        assertThat(desk.status(NEW.with("open sesame", "wrong"))).isEqualTo("401");
    }

    @Test
    @DisplayName("a type that the shop does not take: 450")
    void typeNotOffered() {
        desk.orders.only(OrderType.NEW);
        assertThat(desk.status(NEW.type("update", "o0@buyer.example"))).isEqualTo("450");
        assertThat(desk.orders.received()).isEmpty();
        assertThat(desk.status(NEW)).isEqualTo("200");
    }

    @Test
    @DisplayName("p.106: update and delete name the latest message")
    void changes() {
        assertThat(desk.status(NEW.message("o2@buyer.example").type("update", "o1@buyer.example")))
                .isEqualTo("200");
        assertThat(desk.orders.last().order().type()).isEqualTo(OrderType.UPDATE);
        assertThat(desk.orders.last().order().references().replaces()).isEqualTo("o1@buyer.example");
        assertThat(desk.status(NEW.message("o3@buyer.example").with("type=\"new\"", "type=\"delete\"")))
                .isEqualTo("200");
        assertThat(desk.orders.last().order().type()).isEqualTo(OrderType.DELETE);
        assertThat(desk.orders.last().problems()).anyMatch(problem -> problem.is(OrderProblem.REFERENCE_MISSING));
    }

    @Test
    @DisplayName("authentication and deployment mode as for setups")
    void closed() {
        assertThat(desk.status(NEW.with("open sesame", "wrong"))).isEqualTo("401");
        assertThat(desk.status(NEW.with("AN01", "AN02"))).isEqualTo("401");
        OrderDesk production = new OrderDesk(acme(OrderText.settings().deploymentMode(DeploymentMode.PRODUCTION))
                .build());
        assertThat(production.status(NEW.with("deploymentMode=\"production\"", "deploymentMode=\"test\"")))
                .isEqualTo("403");
        OrderDesk inactive = new OrderDesk(acme().active(false).build());
        assertThat(inactive.status(NEW)).isEqualTo("401");
        OrderDesk signed = new OrderDesk(
                acme(OrderText.settings().signatures(SignatureRule.REQUIRED)).build());
        assertThat(signed.status(NEW)).isEqualTo("475");
        assertThat(desk.orders.received()).isEmpty();
        assertThat(signed.orders.received()).isEmpty();
    }

    @Test
    @DisplayName(
            "p.24 and 66: the same message again gets the same bytes and is not done twice; other bytes are a conflict")
    void repeated() {
        byte[] first = desk.post(NEW).body();
        assertThat(desk.post(NEW).body()).isEqualTo(first);
        assertThat(desk.orders.received()).hasSize(1);
        assertThat(desk.status(NEW.with("quantity=\"10\" lineNumber=\"2\"", "quantity=\"11\" lineNumber=\"2\"")))
                .isEqualTo("409");
        assertThat(desk.orders.received()).hasSize(1);
    }

    @Test
    @DisplayName("what makes an order senseless is refused, and says where")
    void senseless() {
        assertThat(desk.status(NEW.with("orderID=\"4500012345\"", ""))).isEqualTo("400");
        assertThat(desk.status(NEW.with("type=\"new\"", "type=\"replace\""))).isEqualTo("400");
        assertThat(desk.status(NEW.with("quantity=\"10\" lineNumber=\"2\"", "quantity=\"ten\" lineNumber=\"2\"")))
                .isEqualTo("400");
        assertThat(desk.logged().get(1).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::where)
                .contains("cXML/Request/OrderRequest/ItemOut[2]/@quantity");
        int from = NEW.xml().indexOf("<ItemOut");
        int to = NEW.xml().lastIndexOf("</OrderRequest>");
        OrderText empty = new OrderText(NEW.xml().substring(0, from) + NEW.xml().substring(to));
        assertThat(desk.status(empty)).isEqualTo("400");
        assertThat(desk.status(NEW.with("</OrderRequest>", ""))).isEqualTo("406");
        assertThat(desk.orders.received()).isEmpty();
        assertThat(desk.status(empty.message("o9").type("delete", "o1@buyer.example")))
                .as("what is withdrawn needs no lines")
                .isEqualTo("200");
    }

    @Test
    @DisplayName("missing optional elements, odd dates and missing prices are read over and told")
    void liberal() {
        OrderText odd = NEW.with("orderDate=\"2026-03-01\"", "orderDate=\"soon\"")
                .with("orderVersion=\"1\"", "orderVersion=\"1a\"")
                .with("<UnitPrice><Money currency=\"EUR\">1.25</Money></UnitPrice>", "")
                .with("<Total><Money currency=\"EUR\">25.00</Money></Total>", "");
        assertThat(desk.status(odd)).isEqualTo("200");
        Order order = desk.orders.last().order();
        assertThat(order.date()).isNull();
        assertThat(order.version()).isNull();
        assertThat(order.total()).isNull();
        assertThat(order.lines()).noneMatch(OrderLine::priced);
        assertThat(desk.orders.last().problems()).anyMatch(problem -> problem.is(OrderProblem.PRICE_MISSING));
        assertThat(desk.orders.last().deviations()).isEmpty();
    }

    @Test
    @DisplayName("blanket orders: their limits are details of the line")
    void blanket() {
        String detail =
                NEW.xml().substring(NEW.xml().indexOf("<ItemDetail>"), NEW.xml().indexOf("</ItemDetail>") + 13);
        OrderText blanket = NEW.with(
                detail,
                "<BlanketItemDetail><Description xml:lang=\"en\">Pens</Description>"
                        + "<MaxAmount><Money currency=\"EUR\">1,000.00</Money></MaxAmount>"
                        + "<UnitOfMeasure>EA</UnitOfMeasure></BlanketItemDetail>");
        assertThat(desk.status(blanket)).isEqualTo("200");
        OrderLine line = desk.orders.last().order().lines().get(0);
        assertThat(line.priced()).isFalse();
        assertThat(line.detail("MaxAmount")).isEqualTo("1,000.00 EUR");
        assertThat(line.item().description()).isEqualTo("Pens");
    }

    @Test
    @DisplayName("a shop of the test kit takes no orders unless it is told to")
    void fake() {
        assertThat(new FakeShop().orders()).isEmpty();
        assertThat(List.of(desk.shop.orders().orElseThrow())).containsExactly(desk.orders);
    }
}
