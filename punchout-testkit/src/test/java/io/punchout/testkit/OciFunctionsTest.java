package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cart.CartLine;
import io.punchout.catalog.CatalogItem;
import io.punchout.catalog.PriceScale;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.protocol.ReadLimits;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.OciBuyer;
import io.punchout.testkit.buyer.OciCatalogPage;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.check.Checker;
import io.punchout.testkit.check.Report;
import io.punchout.testkit.demo.DemoOptions;
import io.punchout.testkit.demo.DemoServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** OCI 1.4, 1.5: every function over real HTTP, asked by a simulated buyer. */
class OciFunctionsTest {
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final Browser browser = new Browser();
    private final TestHost host = TestHost.start();
    private final OciBuyer buyer = host.ociBuyer(TestHost.PASSWORD).build();

    OciFunctionsTest() {
        List<CatalogItem> items = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> CatalogItem.builder(CartLine.builder("B-" + i)
                                .supplierPartAuxiliaryId("key/" + i + " ü")
                                .description("Bolt M" + i)
                                .unit("PCE")
                                .unitPrice("2.5", "EUR")
                                .build())
                        .scale(new PriceScale(BigDecimal.TEN, null, new BigDecimal("2")))
                        .changedAt(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i))
                        .build())
                .toList();
        host.shop.products(FakeProducts.of(host.entryPoint().resolve("/p"), items));
    }

    @AfterEach
    void close() {
        host.close();
        browser.close();
        endpoint.close();
    }

    @Test
    @DisplayName("VALIDATE: the price of the quantity arrives at the return URL; of a product that is gone nothing")
    void validate() {
        Page page = buyer.validate(browser, endpoint.uri(), "key/3 ü", "12");
        browser.submit(page, "form");
        CartLine line = OciReceiver.read(endpoint.await()).orElseThrow().lines().get(0);

        assertThat(line.supplierPartId()).isEqualTo("B-3");
        assertThat(line.quantity()).isEqualByComparingTo("12");
        assertThat(line.unitPrice().amount()).isEqualByComparingTo("2");
        assertThat(page.texts("body")).containsExactly("");
        assertThat(buyer.validate(browser, endpoint.uri(), "gone", "1").findForm("form"))
                .isEmpty();
    }

    @Test
    @DisplayName("BACKGROUND_SEARCH: the hits are read from the page, without script")
    void search() {
        assertThat(buyer.search(endpoint.uri(), "bolt m2"))
                .extracting(CartLine::supplierPartId)
                .containsExactly("B-2", "B-20", "B-21", "B-22", "B-23", "B-24", "B-25");
        assertThat(buyer.search(endpoint.uri(), "nut")).isEmpty();
        assertThat(buyer.search(endpoint.uri(), "")).isEmpty();
    }

    @Test
    @DisplayName("DETAIL leads to the product's page, its key escaped; SOURCING opens a visit")
    void pages() {
        URI page = buyer.detail(browser, "key/3 ü").redirects().get(0);
        assertThat(page.getRawPath()).isEqualTo("/p/key%2F3%20%C3%BC");
        assertThat(buyer.detail(browser, "gone").status()).isEqualTo(404);

        buyer.source(browser, endpoint.uri(), "bolt");
        assertThat(host.session().setup().firstAttribute("SEARCHSTRING")).isEqualTo("bolt");
    }

    @Test
    @DisplayName("DOWNLOADJSON: page by page, and what changed only")
    void download() {
        List<String> keys = new ArrayList<>();
        OciCatalogPage page = buyer.download(10, 1, "", "");
        String transaction = page.transactionId();
        for (int number = 1; number <= page.totalPages(); number++) {
            page = buyer.download(10, number, "", transaction);
            page.items().forEach(item -> keys.add(item.get("EXT_PRODUCT_ID")));
            assertThat(page.transactionId()).isEqualTo(transaction);
        }
        OciCatalogPage changed = buyer.download(10, 1, "2026-01-01T00:00:23Z", "");

        assertThat(keys).hasSize(25).doesNotHaveDuplicates().contains("key/3 ü");
        assertThat(changed.totalItems()).isEqualTo(2);
        assertThat(changed.items()).extracting(item -> item.get("VENDOR_MAT")).containsExactly("B-24", "B-25");
    }

    @Test
    @DisplayName("What DOWNLOADJSON answers is in order for check")
    void download_is_in_order() {
        Parameters ask = Parameters.of(
                new Parameter("USERNAME", Samples.OCI_USERNAME),
                new Parameter("PASSWORD", TestHost.PASSWORD),
                new Parameter("FUNCTION", "DOWNLOADJSON"));
        HttpReply reply = host.punchOut()
                .receive(HttpRequest.builder("GET", "/punchout")
                        .query(ask.encode(StandardCharsets.UTF_8))
                        .build());
        Report report = new Checker(ReadLimits.defaults()).check(reply.body());
        assertThat(report.document()).isEqualTo("OciCatalog");
        assertThat(report.problems()).isEmpty();
        assertThat(report.content().at("/items")).hasSize(25);
    }

    @Test
    @DisplayName("Without the password, and of a shop without products, nobody learns anything")
    void refused() {
        OciBuyer stranger = host.ociBuyer("wrong").build();
        assertThat(stranger.detail(browser, "key/3 ü").status()).isEqualTo(403);
        assertThat(stranger.validate(browser, endpoint.uri(), "key/3 ü", "1").status())
                .isEqualTo(403);
        assertThatThrownBy(() -> stranger.search(endpoint.uri(), "bolt")).hasMessageContaining("403");
        assertThatThrownBy(() -> stranger.download(10, 1, "", "")).hasMessageContaining("403");

        host.shop.products(null);
        assertThat(buyer.detail(browser, "key/3 ü").text()).contains("is not offered by this shop");
        assertThatThrownBy(() -> buyer.download(10, 1, "", "")).hasMessageContaining("400");
    }

    @Test
    @DisplayName("The demo's shop answers all of them")
    void demo() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.anywhere())) {
            OciBuyer sample = demo.buyers().ociBuyer(demo.uri("/punchout"));
            assertThat(sample.detail(browser, "chair:7").title()).contains("Bürostuhl");
            assertThat(sample.search(endpoint.uri(), "screw")).hasSize(1);
            assertThat(sample.download(100, 1, "", "").items()).hasSize(6);
            Page page = sample.validate(browser, endpoint.uri(), "screw:m4/20", "250");
            browser.submit(page, "form");
            assertThat(OciReceiver.read(endpoint.await()).orElseThrow().lines()).hasSize(1);
        }
    }
}
