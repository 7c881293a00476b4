package io.punchout.oci;

import static io.punchout.oci.Visits.callUp;
import static io.punchout.oci.Visits.get;
import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.Products;
import io.punchout.spi.Shop;
import io.punchout.transaction.MessageType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OCI 1.4: what call-ups ask besides a visit. */
final class OciFunctionTest {
    private final Visits visits = new Visits(new Bolts(), Visits.connection("acme", settings -> {}));

    /** Sells bolts: 19.99, from ten on 15. */
    private static final class Bolts implements Shop, Products {
        @Override
        public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
            return Outcome.accepted(ShopUser.of("user"));
        }

        @Override
        public Optional<Products> products() {
            return Optional.of(this);
        }

        @Override
        public Optional<CartLine> find(Connection connection, String id, BigDecimal quantity) {
            String price = quantity.compareTo(BigDecimal.TEN) < 0 ? "19.99" : "15";
            return id.equals("B-100")
                    ? Optional.of(Visits.bolt()
                            .quantity(quantity)
                            .unitPrice(price, "EUR")
                            .build())
                    : Optional.empty();
        }

        @Override
        public List<CartLine> search(Connection connection, String text, int most) {
            int hits = text.equals("many") ? most : text.equals("bolt") ? 2 : 0;
            return Collections.nCopies(hits, Visits.bolt().build());
        }

        @Override
        public Optional<URI> page(Connection connection, String id) {
            return id.equals("B-100") ? Optional.of(URI.create("https://shop.example/p/B-100")) : Optional.empty();
        }
    }

    private HttpReply ask(String... arguments) {
        return visits.receive(post(callUp(arguments)));
    }

    private static String field(HttpReply page, String name) {
        String start = "name=\"" + name + "\" value=\"";
        int at = page.bodyText().indexOf(start);
        return at < 0
                ? ""
                : page.bodyText().substring(at + start.length(), page.bodyText().indexOf('"', at + start.length()));
    }

    @Test
    @DisplayName("VALIDATE: one item for that quantity, hidden fields only, submits itself")
    void validate() {
        HttpReply page = ask("FUNCTION", "VALIDATE", "PRODUCTID", "B-100", "QUANTITY", "10");

        assertThat(page.status()).isEqualTo(200);
        assertThat(field(page, "NEW_ITEM-QUANTITY[1]")).isEqualTo("10.000");
        assertThat(field(page, "NEW_ITEM-PRICE[1]")).isEqualTo("15.000");
        assertThat(field(page, "NEW_ITEM-PRICEUNIT[1]")).isEqualTo("1");
        assertThat(page.bodyText())
                .contains("<script nonce=", "action=\"" + Visits.HOOK + "\"")
                .doesNotContain("<button", "<p>", "[2]");
        assertThat(visits.log().get(0).sessionId()).isNull();
        assertThat(visits.log().get(1).type()).isEqualTo(MessageType.OCI_FUNCTION);
        assertThat(visits.logText()).doesNotContain(Visits.PASSWORD);
    }

    @Test
    @DisplayName("VALIDATE of a product that is gone: no data, not even an empty form")
    void validate_gone() {
        HttpReply page = ask("FUNCTION", "VALIDATE", "PRODUCTID", "X", "QUANTITY", "1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.bodyText()).doesNotContain("<form", "<input", "<script");
    }

    @Test
    @DisplayName("BACKGROUND_SEARCH: all hits in one form that does not submit itself and needs no script")
    void background_search() {
        HttpReply page = ask("FUNCTION", "background_search", "SEARCHSTRING", "bolt");

        assertThat(page.status()).isEqualTo(200);
        assertThat(field(page, "NEW_ITEM-VENDORMAT[2]")).isEqualTo("B-100");
        assertThat(page.bodyText()).contains("2 hits.", "<button").doesNotContain("<script", "[3]");
    }

    @ParameterizedTest
    @CsvSource({"'', 0 hits.", "nothing, 0 hits.", "many, The first 500 hits; there are more"})
    @DisplayName("BACKGROUND_SEARCH: nothing for an empty text, capped for a wide one, and said so")
    void search_limits(String text, String said) {
        HttpReply page = ask("FUNCTION", "BACKGROUND_SEARCH", "SEARCHSTRING", text);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.bodyText()).contains(said).doesNotContain("[501]");
    }

    @Test
    @DisplayName("DETAIL: the product's page without data, HOOK_URL may be missing; unknown: not found")
    void detail() {
        HttpReply page = visits.receive(get(pairs(
                "USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "FUNCTION", "Detail", "PRODUCTID", "B-100")));

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).contains("https://shop.example/p/B-100");
        assertThat(ask("FUNCTION", "DETAIL", "PRODUCTID", "../x").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("SOURCING is a visit that knows the search text; so is VALIDATE with a search text, as in 3.0")
    void sourcing() {
        assertThat(visits.start("FUNCTION", "SOURCING", "SEARCHSTRING", "bolt")
                        .setup()
                        .attributes()
                        .toString())
                .contains("bolt");
        assertThat(visits.start("FUNCTION", "VALIDATE", "SEARCHSTRING", "bolt", "VENDOR", "1")
                        .id())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DETAIL, '', 1, PRODUCTID",
        "VALIDATE, '', 1, PRODUCTID",
        "VALIDATE, B-100, '', QUANTITY",
        "VALIDATE, B-100, 0, QUANTITY",
        "VALIDATE, B-100, '1,000.5', QUANTITY"
    })
    @DisplayName("A function without its arguments is refused, and says which")
    void arguments(String function, String id, String quantity, String named) {
        HttpReply page = ask("FUNCTION", function, "PRODUCTID", id, "QUANTITY", quantity);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.bodyText()).contains(named);
        assertThat(visits.log().get(1).problems()).extracting(Problem::code).contains("oci.argument_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DETAIL", "VALIDATE", "BACKGROUND_SEARCH", "SOURCING", "DOWNLOADJSON"})
    @DisplayName("Every function is authenticated on every call: no password, no word about products")
    void unauthenticated(String function) {
        HttpReply page = visits.receive(post(pairs(
                "USERNAME",
                Visits.USER,
                "PASSWORD",
                "wrong",
                "HOOK_URL",
                Visits.HOOK,
                "FUNCTION",
                function,
                "PRODUCTID",
                "B-100",
                "QUANTITY",
                "1",
                "SEARCHSTRING",
                "bolt")));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.bodyText()).doesNotContain("NEW_ITEM", "B-100");
        assertThat(page.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "javascript:alert(1)"})
    @DisplayName("OCI 4: prices go to the buyer's hosts only")
    void foreign_hook(String hook) {
        HttpReply page = visits.receive(post(pairs(
                "USERNAME",
                Visits.USER,
                "PASSWORD",
                Visits.PASSWORD,
                "HOOK_URL",
                hook,
                "FUNCTION",
                "BACKGROUND_SEARCH",
                "SEARCHSTRING",
                "bolt")));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.bodyText()).doesNotContain("NEW_ITEM");
    }

    @Test
    @DisplayName(
            "OCI 1.4: a search text that is too long to be used is refused and named, not answered as if nothing was found")
    void long_search() {
        HttpReply reply = ask("FUNCTION", "BACKGROUND_SEARCH", "SEARCHSTRING", "x".repeat(1_001));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains("SEARCHSTRING");
    }
}
