package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlOrder;
import io.punchout.cxml.read.CxmlOrderLines;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.cxml.write.OrderWriter;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Guide p.104-190: orders made from carts")
class OrderDtdTest {
    private static final List<String> VERSIONS = OfficialDtd.VERSIONS;

    @ParameterizedTest
    @FieldSource("VERSIONS")
    @DisplayName("1,000 are valid against the official DTD, what a version does not know left out")
    void valid(String version) {
        OfficialDtd.assumeFiles();
        List<String> documents = new ArrayList<>();
        for (int seed = 0; seed < 1_000; seed++) {
            byte[] document = written(FullOrders.of(seed, Carts.tooRich(seed)), version);
            documents.add(new String(document, StandardCharsets.UTF_8));
        }
        assertThat(OfficialDtd.errorsOfAll(documents, version)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("VERSIONS")
    @DisplayName("p.147: 1,000 blanket orders are valid as well, with and without prices")
    void blanketValid(String version) {
        OfficialDtd.assumeFiles();
        List<String> documents = new ArrayList<>();
        for (int seed = 0; seed < 1_000; seed++) {
            documents.add(new String(written(FullOrders.blanket(seed), version), StandardCharsets.UTF_8));
        }
        assertThat(OfficialDtd.errorsOfAll(documents, version)).isEmpty();
    }

    @Test
    @DisplayName("p.147: 1,000 blanket orders come back as they were, limits and all")
    void blanketRoundTrip() {
        for (int seed = 0; seed < 1_000; seed++) {
            Order order = FullOrders.blanket(seed);
            CxmlOrderLines lines = new CxmlOrderLines();
            CxmlDocument read = new CxmlReader(ReadLimits.defaults()).read(written(order, "1.2.071"), null, lines);
            Order back = CxmlOrder.toOrder(read.root().orElseThrow(), lines).orElseThrow();
            assertThat(back).as("seed %s", seed).isEqualTo(order);
        }
    }

    @Test
    @DisplayName("2,000 come back as they were, and restore the lines of their carts")
    void roundTrip() {
        for (int seed = 0; seed < 2_000; seed++) {
            Cart cart = Carts.rich(seed);
            Order order = FullOrders.of(seed, cart);
            CxmlOrderLines lines = new CxmlOrderLines();
            CxmlDocument read = new CxmlReader(ReadLimits.defaults()).read(written(order, "1.2.071"), null, lines);
            CXML root = read.root().orElseThrow();
            assertThat(root.getRequest().getOrderRequest().getItemOut()).isEmpty();
            Order back = CxmlOrder.toOrder(root, lines).orElseThrow();
            assertThat(back.details()).as("seed %s", seed).isEqualTo(order.details());
            assertThat(back.terms()).as("seed %s", seed).isEqualTo(order.terms());
            assertThat(back).as("seed %s", seed).isEqualTo(withoutPeriods(order));
            assertThat(back.cartLines())
                    .as("seed %s", seed)
                    .isEqualTo(cart.lines().stream()
                            .map(OrderDtdTest::withoutPeriod)
                            .toList());
        }
    }

    private static byte[] written(Order order, String version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Problems problems = new Problems();
        CXML envelope = SetupText.CREATE.read().root().orElseThrow();
        envelope.setLang(null);
        envelope.getRequest().setPunchOutSetupRequest(null);
        new OrderWriter(new DtdVersion(version)).write(envelope, order, StandardCharsets.UTF_8, bytes, problems);
        assertThat(problems.hasErrors()).as("%s", problems.list()).isFalse();
        return bytes.toByteArray();
    }

    /** The one thing that an ItemIn can say and an ItemOut cannot. */
    private static CartLine withoutPeriod(CartLine line) {
        return line.toBuilder()
                .period(null)
                .parts(line.parts().stream().map(OrderDtdTest::withoutPeriod).toList())
                .build();
    }

    private static Order withoutPeriods(Order order) {
        return order.toBuilder()
                .lines(order.lines().stream()
                        .map(line -> new OrderLine(
                                line.number(),
                                line.parent(),
                                withoutPeriod(line.item()),
                                line.priced(),
                                line.requestedDelivery(),
                                line.deliveryTerms(),
                                line.deliveries(),
                                line.details()))
                        .toList())
                .build();
    }
}
