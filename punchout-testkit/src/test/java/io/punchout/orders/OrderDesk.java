package io.punchout.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.PunchOutBuilder;
import io.punchout.connection.Connection;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.protocol.ReadLimits;
import io.punchout.spi.TransactionLog;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.FakeOrders;
import io.punchout.testkit.FakeShop;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A shop that takes orders, behind the facade. */
final class OrderDesk {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    final MemoryTransactionLog log = new MemoryTransactionLog();
    final FakeOrders orders = new FakeOrders();
    final FakeShop shop = new FakeShop().orders(orders);
    final PunchOut punchOut;

    OrderDesk(Connection... connections) {
        this(null, connections);
    }

    OrderDesk(TransactionLog other, Connection... connections) {
        PunchOutBuilder builder = PunchOut.builder()
                .shop(shop)
                .connections(List.of(connections))
                .startUrl(URI.create("https://shop.example/start"))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .transactionLog(other == null ? log : other);
        this.punchOut = builder.build();
    }

    HttpReply post(OrderText order) {
        return punchOut.receive(order.request());
    }

    /** The code of the reply, which must be a cXML document over HTTP 200. */
    String status(OrderText order) {
        return statusOf(post(order)).getCode();
    }

    static Status statusOf(HttpReply reply) {
        assertThat(reply.status()).isEqualTo(200);
        CxmlDocument document = new CxmlReader(ReadLimits.defaults()).read(reply.body(), "text/xml; charset=UTF-8");
        assertThat(document.problems()).isEmpty();
        return document.root().orElseThrow().getResponse().getStatus();
    }

    /** What the log holds, newest first. */
    List<Transaction> logged() {
        return log.find(TransactionQuery.newest(1_000));
    }
}
