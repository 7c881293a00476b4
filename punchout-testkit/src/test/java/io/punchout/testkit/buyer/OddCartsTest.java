package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.connection.Connection;
import io.punchout.session.Operation;
import io.punchout.testkit.Samples;
import io.punchout.testkit.TestBench;
import io.punchout.testkit.buyer.BuyerMatrix.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("odd carts: each buyer takes them and says what becomes of them, or the shop says why it keeps them")
class OddCartsTest {
    private static final String SECRET = "secret-of-odd-carts";

    /** What no document of the standard could say. */
    private static final List<String> KEPT_BY_CXML = List.of(
            "no lines", "negative quantity", "no quantity", "mixed currencies", "foreign discount", "foreign part");

    /** And what the fields of OCI have no room for. */
    private static final List<String> KEPT_BY_OCI = List.of(
            "no lines",
            "negative price",
            "negative quantity",
            "no quantity",
            "long ids",
            "mixed currencies",
            "foreign discount",
            "foreign part");

    static Stream<Cell> cells() {
        return BuyerMatrix.cells();
    }

    private static CartLine.Builder line(String id) {
        return CartLine.builder(id)
                .unitPrice("1.25", "EUR")
                .description("a thing")
                .classification("UNSPSC", "44121704");
    }

    private static Cart cart(CartLine.Builder... lines) {
        return Cart.builder("EUR")
                .lines(Stream.of(lines).map(CartLine.Builder::build).toList())
                .build();
    }

    private static Map<String, Cart> odd() {
        Map<String, Cart> carts = new LinkedHashMap<>();
        carts.put("no lines", Cart.empty("EUR"));
        carts.put("negative price", cart(line("P").unitPrice("-3.5", "EUR")));
        carts.put("negative quantity", cart(line("P").quantity("-2")));
        carts.put("no quantity", cart(line("P").quantity("0")));
        carts.put("free", cart(line("P").unitPrice("0", "EUR")));
        carts.put(
                "1,000 lines",
                Cart.builder("EUR")
                        .lines(IntStream.range(0, 1_000)
                                .mapToObj(i -> line("P" + i).build())
                                .toList())
                        .build());
        carts.put("long ids", cart(line("p".repeat(300)).supplierPartAuxiliaryId("\uD83D\uDE00".repeat(300))));
        carts.put("mixed currencies", cart(line("P"), line("Q").unitPrice("1", "USD")));
        carts.put(
                "foreign discount",
                Cart.builder("EUR")
                        .line(line("P"))
                        .adjustment(PriceAdjustment.deduction("Discount", Money.of("1", "USD")))
                        .build());
        carts.put(
                "bundle",
                cart(line("SET")
                        .part(line("A").build())
                        .part(line("B").unit("BX").build())));
        carts.put(
                "foreign part",
                cart(line("SET")
                        .unitPrice("0", "EUR")
                        .part(line("Q").unitPrice("1", "USD").build())));
        carts.put(
                "bundle within a bundle",
                cart(line("SET").part(line("SUB").part(line("Q").build()).build())));
        return carts;
    }

    private static Connection connection(Cell cell) {
        Connection sample =
                cell.format().equals("oci") ? Samples.ociConnection(SECRET) : Samples.cxmlConnection(SECRET);
        return sample.toBuilder().platform(cell.profile().id()).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    @DisplayName("none breaks the shop, none comes back that cannot be read, and each line has its fate")
    void odd(Cell cell) {
        AtomicReference<Cart> now = new AtomicReference<>(Cart.empty("EUR"));
        try (TestBench bench = TestBench.start(own -> own.serve(
                        own.punchOut().connections(List.of(connection(cell))).build(), session -> now.get()));
                SimulatedBuyer buyer = SimulatedBuyer.of(cell.profile())
                        .format(cell.format())
                        .entryPoint(bench.uri(TestBench.ENTRY_POINT))
                        .domain(Samples.CXML_DOMAIN)
                        .identity(cell.format().equals("oci") ? Samples.OCI_USERNAME : Samples.CXML_IDENTITY)
                        .secret(SECRET)
                        .build()) {
            List<String> kept = new ArrayList<>();
            odd().forEach((name, cart) -> {
                now.set(cart);
                SimulatedVisit visit = buyer.open(Operation.CREATE);
                Page page = visit.page();
                if (page.status() == 200) {
                    visit.browser().submit(page, "form#punchout-return");
                    ReceivedCart received = visit.received();
                    assertThat(received.kind()).as(name).isEqualTo(ReceivedCart.Kind.CART);
                    assertThat(visit.taken(received))
                            .as(name)
                            .hasSameSizeAs(received.orElseThrow().lines());
                } else {
                    assertThat(page.status()).as(name).isEqualTo(422);
                    assertThat(page.text()).as(name).contains("error ");
                    kept.add(name);
                }
            });
            assertThat(kept).containsExactlyElementsOf(cell.format().equals("oci") ? KEPT_BY_OCI : KEPT_BY_CXML);
        }
    }
}
