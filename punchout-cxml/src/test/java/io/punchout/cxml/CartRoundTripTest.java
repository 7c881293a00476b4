package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.read.CxmlCart;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.write.CartMessage;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cart, message, bytes, message, cart: the same cart, whatever is in it")
class CartRoundTripTest {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16);
    /** The envelope is left away, which the reader rightly tells. */
    private static final Set<String> ENVELOPE = Set.of("cXML/@payloadID", "cXML/@timestamp", "cXML/Header");

    @Test
    @DisplayName("2,000 carts with the DTD that has a place for everything")
    void rich() {
        for (int seed = 0; seed < 2_000; seed++) {
            Cart cart = Carts.rich(seed);
            assertThat(roundTrip(cart, "1.2.071", CHARSETS.get(seed % 4)))
                    .as("seed %s", seed)
                    .isEqualTo(cart);
        }
    }

    @Test
    @DisplayName("1,000 carts with the oldest DTD, prices per order unit instead of price bases")
    void plain() {
        for (int seed = 0; seed < 1_000; seed++) {
            Cart cart = Carts.plain(seed);
            assertThat(roundTrip(cart, "1.2.014", CHARSETS.get(seed % 4)))
                    .as("seed %s", seed)
                    .isEqualTo(perUnit(cart));
        }
    }

    private static Cart roundTrip(Cart cart, String version, Charset charset) {
        Problems problems = new Problems();
        DtdVersion dtd = new DtdVersion(version);
        PunchOutOrderMessage order = new CartMessage(dtd).of(cart, "cookie", "edit", problems);
        assertThat(problems.list()).isEmpty();
        Message message = new Message();
        message.setPunchOutOrderMessage(order);
        CXML document = new CXML();
        document.setMessage(message);
        byte[] bytes = new CxmlWriter().write(document, dtd, charset);
        CxmlDocument read = new CxmlReader(ReadLimits.defaults()).read(bytes, null);
        assertThat(read.problems())
                .extracting(Problem::where)
                .filteredOn(where -> !where.contains("/ItemDetailIndustry/")) // kept whole, which is told
                .isSubsetOf(ENVELOPE);
        assertThat(read.dtdVersion()).isEqualTo(version);
        PunchOutOrderMessage back = read.root().orElseThrow().getMessage().getPunchOutOrderMessage();
        assertThat(new BigDecimal(back.getPunchOutOrderMessageHeader()
                        .getTotal()
                        .getMoney()
                        .getValue()))
                .isEqualByComparingTo(cart.total().amount());
        return CxmlCart.toCart(back).orElseThrow();
    }

    private static Cart perUnit(Cart cart) {
        Cart.Builder plain =
                Cart.builder(cart.currency()).shipping(cart.shipping()).tax(cart.tax());
        for (CartLine line : cart.lines()) {
            CartLine.Builder same = CartLine.builder(line.supplierPartId())
                    .supplierPartAuxiliaryId(line.supplierPartAuxiliaryId())
                    .quantity(line.quantity())
                    .unit(line.unit())
                    .unitPrice(line.unitPrice())
                    .description(line.description())
                    .language(line.language())
                    .manufacturer(line.manufacturerName(), line.manufacturerPartId())
                    .leadTimeDays(line.leadTimeDays())
                    .url(line.url());
            line.classifications().forEach(known -> same.classification(known.domain(), known.code()));
            line.attributes().forEach(attribute -> same.attribute(attribute.name(), attribute.value()));
            if (line.priceBasis() != null) {
                BigDecimal perUnit = line.unitPrice()
                        .amount()
                        .multiply(line.priceBasis().conversionFactor())
                        .divide(line.priceBasis().quantity());
                same.unitPrice(new io.punchout.cart.Money(perUnit, cart.currency()));
            }
            plain.line(same);
        }
        return plain.build();
    }
}
