package io.punchout.oci;

import static io.punchout.oci.Visits.callUp;
import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attachment;
import io.punchout.cart.CartLine;
import io.punchout.cart.Text;
import io.punchout.catalog.CatalogItem;
import io.punchout.catalog.CatalogPage;
import io.punchout.catalog.CatalogQuery;
import io.punchout.catalog.PriceScale;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.Products;
import io.punchout.spi.Shop;
import io.punchout.transaction.MessageType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OCI 1.5: DOWNLOADJSON, the catalog page by page. */
final class OciDownloadTest {
    private final Catalog catalog = new Catalog();
    private final Visits visits = new Visits(catalog, Visits.connection("acme", settings -> {}));

    /** A catalog of 250 bolts. */
    private static final class Catalog implements Shop, Products {
        private final List<CatalogQuery> asked = new ArrayList<>();
        private final AtomicBoolean closed = new AtomicBoolean();
        private List<CatalogItem> items = IntStream.rangeClosed(1, 250)
                .mapToObj(i ->
                        CatalogItem.of(Visits.bolt().supplierPartId("B-" + i).build()))
                .toList();

        @Override
        public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
            return Outcome.accepted(ShopUser.of("user"));
        }

        @Override
        public Optional<Products> products() {
            return Optional.of(this);
        }

        @Override
        public Outcome<CatalogPage> catalog(Connection connection, CatalogQuery query) {
            asked.add(query);
            if (query.downloadId().equals("gone")) {
                return Outcome.refused(
                        Problem.of(PunchOutProblem.NOT_OFFERED, "This download is too old: begin anew."));
            }
            CatalogPage page = CatalogPage.of(items, query);
            return Outcome.accepted(
                    new CatalogPage(page.totalItems(), page.items().onClose(() -> closed.set(true))));
        }
    }

    private HttpReply ask(String... arguments) {
        return visits.receive(post(callUp(arguments).and(pairs("FUNCTION", "DOWNLOADJSON"))));
    }

    private static JsonTree json(HttpReply reply) {
        assertThat(reply.status()).as(reply.bodyText()).isEqualTo(200);
        return JsonTree.read(reply.body());
    }

    @Test
    @DisplayName("All pages, held together by the transaction id of the first, give each item once")
    void pages() {
        List<String> ids = new ArrayList<>();
        HttpReply first = ask("PAGESIZE", "100", "REQUESTEDPAGE", "", "LASTUPDATED", "", "TRANSACTIONID", "");
        JsonTree page = json(first);
        String transaction = page.path("TRANSACTIONID").toString();
        long pages = (long) page.path("TOTALPAGES").value();
        for (int number = 1; number <= pages; number++) {
            page = json(ask("PAGESIZE", "100", "REQUESTEDPAGE", "" + number, "TRANSACTIONID", transaction));
            assertThat(page.path("CURRENTPAGE").value()).isEqualTo((long) number);
            assertThat(page.path("TOTALITEMS").value()).isEqualTo(250L);
            assertThat(page.path("TRANSACTIONID")).hasToString(transaction);
            page.path("ITEMS")
                    .items()
                    .forEach(item ->
                            ids.add(item.path("NEWITEM").path("EXT_PRODUCT_ID").toString()));
        }

        assertThat(transaction).matches("[A-Za-z0-9-]+");
        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(250).doesNotHaveDuplicates();
        assertThat(catalog.asked.get(0).downloadId()).isEqualTo(transaction);
        assertThat(catalog.asked.get(0).changedSince()).isNull();
        assertThat(catalog.closed).as("the shop's items are closed").isTrue();
        assertThat(first.header("Content-Type")).contains("application/json; charset=UTF-8");
        assertThat(first.header("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("An item with all its keys; VENDOR_MAT and PRICE_QUANTITY are named otherwise than in a form")
    void item() {
        CartLine line = CartLine.builder("M-1/\u00FC")
                .description("Motor \u201C5\u201D <b>kW</b>")
                .unit("PCE")
                .buyerPartId("4711")
                .unitPrice("0.12345", "EUR")
                .manufacturer("Maker", "MM-1")
                .leadTimeDays(3)
                .classification("ECLASS", "27020101")
                .attribute("VENDOR", "0001000")
                .attribute("TAX", "19")
                .attribute("CUST_FIELD1", "c1")
                .attachment(new Attachment("1", "m.pdf", new Text("Sheet", "en"), "https://shop.example/m.pdf"))
                .attachment(new Attachment("2", "x", new Text("Only by id", "en"), null))
                .build();
        catalog.items = List.of(CatalogItem.builder(line)
                .priceValid(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"))
                .minimumQuantity(new BigDecimal("5.0"))
                .packagingQuantity(BigDecimal.TEN)
                .scale(new PriceScale(BigDecimal.TEN, new BigDecimal("99"), new BigDecimal("0.12")))
                .scale(new PriceScale(new BigDecimal("100"), null, new BigDecimal("0.110")))
                .changedAt(Instant.parse("2026-02-01T10:00:00Z"))
                .build());

        JsonTree item = json(ask()).path("ITEMS").path(0).path("NEWITEM");

        assertThat(item.path("EXT_PRODUCT_ID")).hasToString("M-1/\u00FC");
        assertThat(item.path("VENDOR_MAT")).hasToString("M-1/\u00FC");
        assertThat(item.path("EXT_CATEGORY_ID")).hasToString("27020101");
        assertThat(item.path("MATNR")).hasToString("4711");
        assertThat(item.path("VENDOR")).hasToString("0001000");
        assertThat(item.path("MANUFACTMAT")).hasToString("MM-1");
        assertThat(item.path("PRICE")).hasToString("12.345");
        assertThat(item.path("PRICE_QUANTITY")).hasToString("100");
        assertThat(item.path("CURRENCY")).hasToString("EUR");
        assertThat(item.path("UNIT")).hasToString("PCE");
        assertThat(item.path("LEADTIME")).hasToString("3");
        assertThat(item.path("TAX")).hasToString("19");
        assertThat(item.path("PRICE_VALID_FROM")).hasToString("2026-01-01");
        assertThat(item.path("PRICE_VALID_TO")).hasToString("2026-12-31");
        assertThat(item.path("MINORDER_QTY")).hasToString("5");
        assertThat(item.path("PACKAGING_QTY")).hasToString("10");
        assertThat(item.path("CHANGED_AT")).hasToString("2026-02-01T10:00:00Z");
        assertThat(item.path("DESCRIPTION").path(0).path("description")).hasToString("Motor \u201C5\u201D kW");
        assertThat(item.path("DESCRIPTION").path(0).path("languageCode")).hasToString("en");
        assertThat(item.path("PRICE_SCALES").toString())
                .isEqualTo("[{low=10, high=99, price=12}, {low=100, price=11}]");
        assertThat(item.path("CUSTOMER_FIELDS").toString()).isEqualTo("[{fieldName=CUST_FIELD1, fieldValue=c1}]");
        assertThat(item.path("ATTACHMENTS").items()).hasSize(1);
        assertThat(item.path("ATTACHMENTS").path(0).path("fileName")).hasToString("https://shop.example/m.pdf");
        assertThat(item.path("ATTACHMENTS").path(0).path("mimeType")).hasToString("application/pdf");
        assertThat(item.path("ATTACHMENTS").path(0).path("descriptions").path(0).path("description"))
                .hasToString("Sheet");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T10:00:00Z, 2026-02-01T10:00:00Z",
        "2026-02-01T10:00:00+02:00, 2026-02-01T08:00:00Z",
        "2026-02-01T10:00:00, 2026-02-01T10:00:00Z",
        "2026-02-01 10:00:00, 2026-02-01T10:00:00Z",
        "2026-02-01, 2026-02-01T00:00:00Z",
        "20260201, 2026-02-01T00:00:00Z",
        "20260201100000, 2026-02-01T10:00:00Z"
    })
    @DisplayName("LASTUPDATED asks for what changed since, in the forms that systems write")
    void delta(String text, String time) {
        json(ask("LASTUPDATED", text));

        assertThat(catalog.asked.get(0).changedSince()).isEqualTo(Instant.parse(time));
    }

    @ParameterizedTest
    @CsvSource({
        "LASTUPDATED, yesterday",
        "LASTUPDATED, 2026-13-01",
        "REQUESTEDPAGE, 0",
        "REQUESTEDPAGE, -1",
        "REQUESTEDPAGE, 1.5",
        "REQUESTEDPAGE, 99999999999",
        "PAGESIZE, many",
        "PAGESIZE, 0"
    })
    @DisplayName("What cannot be read is refused: read over, it would be another download")
    void unreadable(String name, String value) {
        HttpReply reply = ask(name, value);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains(name).doesNotContain("ITEMS");
        assertThat(catalog.asked).isEmpty();
    }

    @Test
    @DisplayName("A page has a usual and a largest size, and one behind the last is empty")
    void bounds() {
        json(ask());
        json(ask("PAGESIZE", "999999999"));
        JsonTree behind = json(ask("REQUESTEDPAGE", "99"));

        assertThat(catalog.asked.get(0).pageSize()).isEqualTo(100);
        assertThat(catalog.asked.get(1).pageSize()).isEqualTo(5_000);
        assertThat(behind.path("ITEMS").items()).isEmpty();
        assertThat(behind.path("TOTALPAGES").value()).isEqualTo(3L);
        assertThat(ask("TRANSACTIONID", "x".repeat(101)).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("Nothing changed: one page without items")
    void empty() {
        catalog.items = List.of();

        assertThat(json(ask()).toString()).contains("CURRENTPAGE=1, TOTALPAGES=1, TOTALITEMS=0", "ITEMS=[]");
    }

    @Test
    @DisplayName("A product that OCI cannot carry is left out and told in the log, the others go")
    void left_out() {
        catalog.items = List.of(
                CatalogItem.of(
                        Visits.bolt().unit("PIECES").supplierPartId("bad").build()),
                CatalogItem.of(Visits.bolt().build()));

        List<JsonTree> items = json(ask()).path("ITEMS").items();

        assertThat(items).hasSize(1);
        assertThat(visits.log().get(1).problems())
                .extracting(Problem::code)
                .contains("oci.item_left_out", "oci.field_too_long");
        assertThat(visits.log().get(1).problems().get(0).where()).startsWith("items[0]");
    }

    @Test
    @DisplayName(
            "A download that cannot go on is refused in the shop's words; the log has page and numbers, no password")
    void refused() {
        HttpReply gone = ask("REQUESTEDPAGE", "2", "TRANSACTIONID", "gone");
        json(ask());

        assertThat(gone.status()).isEqualTo(400);
        assertThat(gone.bodyText()).contains("too old");
        assertThat(visits.log().get(0).type()).isEqualTo(MessageType.OCI_FUNCTION);
        assertThat(visits.log().get(0).message()).contains("page 1, 100 of 250 items");
        assertThat(visits.logText()).doesNotContain(Visits.PASSWORD);
    }

    @Test
    @DisplayName("HOOK_URL may be missing; without the password nothing is told")
    void credentials() {
        assertThat(visits.receive(post(pairs(
                                "USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "FUNCTION", "DownloadJson")))
                        .status())
                .isEqualTo(200);
        HttpReply stranger =
                visits.receive(post(pairs("USERNAME", Visits.USER, "PASSWORD", "no", "FUNCTION", "DOWNLOADJSON")));

        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.bodyText()).doesNotContain("B-1");
    }

    @Test
    @DisplayName("A shop with products but no catalog says so; so does a connection that does not allow it")
    void unsupported() {
        Shop shop = new Shop() {
            @Override
            public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
                return Outcome.accepted(ShopUser.of("user"));
            }

            @Override
            public Optional<Products> products() {
                return Optional.of(new Products() {});
            }
        };
        for (String function : List.of("DOWNLOADJSON", "DETAIL", "VALIDATE", "BACKGROUND_SEARCH")) {
            HttpReply reply = new Visits(shop, Visits.connection("acme", settings -> {}))
                    .receive(post(
                            callUp("FUNCTION", function, "PRODUCTID", "1", "QUANTITY", "1", "SEARCHSTRING", "bolt")));
            assertThat(reply.status()).as(function).isEqualTo(400);
            assertThat(reply.bodyText()).contains("The function " + function + " is not offered by this shop.");
        }
        HttpReply forbidden = new Visits(
                        catalog, Visits.connection("acme", settings -> settings.functions(java.util.Set.of())))
                .receive(post(callUp("FUNCTION", "DOWNLOADJSON")));
        assertThat(forbidden.bodyText()).contains("is not allowed over this connection");
    }

    @Test
    @DisplayName("A shop that fails while its items are read gives nothing away")
    void failing() {
        catalog.items = new ArrayList<>(catalog.items);
        catalog.items.set(1, null);

        assertThat(ask().status()).isEqualTo(500);
        assertThat(ask().bodyText()).doesNotContain("Exception");
        assertThat(Stream.of(catalog.closed.get())).containsExactly(true);
    }
}
