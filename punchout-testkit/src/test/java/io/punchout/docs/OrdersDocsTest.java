package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.cart.Price;
import io.punchout.cxml.CxmlStatus;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.write.CxmlEnvelope;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.cxml.write.StatusUpdate;
import io.punchout.cxml.write.StatusUpdateWriter;
import io.punchout.order.Order;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import io.punchout.testkit.LoopbackServer;
import io.punchout.testkit.Samples;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.OrderAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/cxml.md: a host that receives orders")
class OrdersDocsTest {
    private final List<String> kept = new ArrayList<>();

    private OrderAnswer order(OrdersSample.PriceList prices) throws IOException {
        try (LoopbackServer server = LoopbackServer.bind(0);
                CxmlBuyer buyer = CxmlBuyer.builder(server.uri("/punchout"))
                        .credential(Samples.CXML_DOMAIN, Samples.CXML_IDENTITY)
                        .sharedSecret("sesame")
                        .build()) {
            PunchOut punchOut = PunchOut.builder()
                    .shop(new OrdersSample.MyShop(
                            prices, (unit, order, message) -> kept.add(unit + " " + order.id() + " " + message)))
                    .connections(List.of(Samples.cxmlConnection("sesame")))
                    .startUrl(server.uri("/start"))
                    .build();
            server.start(punchOut.maxBodyBytes(), punchOut::receive);
            return buyer.order(Order.builder("4500012345").cart(Samples.cart()).build());
        }
    }

    private static Optional<Price> sold(String article) {
        return Samples.cart().lines().stream()
                .filter(line -> line.supplierPartId().equals(article))
                .map(line -> line.price())
                .findFirst();
    }

    @Test
    void anOrderAtTheShopsPricesIsKept() throws IOException {
        OrderAnswer answer = order((unit, article, quantity) -> sold(article));
        assertThat(answer.statusCode()).as("%s", answer).isEqualTo(201);
        assertThat(kept)
                .containsExactly(Samples.cxmlConnection("sesame").businessUnit() + " 4500012345 " + answer.payloadId());
    }

    @Test
    void anotherPriceIsRefused() throws IOException {
        Price other = Samples.cartWithFinePrice().lines().get(0).price();
        OrderAnswer answer = order((unit, article, quantity) -> Optional.of(other));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.message()).startsWith("A price is not ours");
        assertThat(kept).isEmpty();
    }

    @Test
    void aStatusIsWrittenLater() {
        byte[] document = status("o1@buyer.example", "s1@shop.example", "sesame", Clock.systemUTC());
        CXML read = new CxmlReader(ReadLimits.defaults())
                .read(document, null)
                .root()
                .orElseThrow();
        assertThat(read.getRequest().getStatusUpdateRequest().getStatus().getCode())
                .isEqualTo("200");
    }

    private static byte[] status(String orderMessageId, String messageId, String secret, Clock clock) {
        // status-update:start
        CXML envelope = new CxmlEnvelope(messageId, OffsetDateTime.now(clock))
                .from("DUNS", "123456789")
                .to("NetworkId", "AN01000000001")
                .sender("DUNS", "123456789", secret)
                .build();
        StatusUpdate update = StatusUpdate.builder(orderMessageId, CxmlStatus.OK.code(), CxmlStatus.OK.text())
                .build();
        byte[] document = new StatusUpdateWriter(DtdVersion.DEFAULT)
                .write(envelope, update, StandardCharsets.UTF_8, new Problems());
        // status-update:end
        return document;
    }
}
