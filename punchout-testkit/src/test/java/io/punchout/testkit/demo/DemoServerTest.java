package io.punchout.testkit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.order.Order;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.testkit.Samples;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.HtmlForm;
import io.punchout.testkit.buyer.OrderAnswer;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person plays the buyer in a browser. */
class DemoServerTest {
    private final Browser browser = new Browser();
    private DemoServer demo;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.anywhere());
    }

    @AfterEach
    void close() {
        browser.close();
        demo.close();
    }

    private Page home() {
        return browser.open(demo.uri("/"));
    }

    private Page startCxml() {
        Page visit = browser.submit(home(), home().form("form#play").with("platform", "generic"));
        return openFrame(visit);
    }

    /** The shop's page within the frame of the procurement system's. */
    private Page openFrame(Page visit) {
        return browser.open(
                URI.create(Jsoup.parse(get(visit.uri()).body()).select("iframe").attr("src")));
    }

    private Page startOci() {
        HtmlForm form = home().form("form#play")
                .with("platform", "generic")
                .with("protocol", "oci")
                .with("ask", "call-up");
        return browser.submit(browser.submit(home(), form), "form#call-up");
    }

    private Page add(Page shop, String product, String quantity) {
        return browser.submit(shop, shop.form("form#add-" + product).with("quantity", quantity));
    }

    private Page leave(Page shop, String how) {
        Page form = browser.submit(shop, "form#" + how);
        return browser.submit(form, "form#punchout-return");
    }

    @Test
    void cart_is_filled_changed_returned_edited_and_cleared() {
        Page shop = startCxml();
        assertThat(shop.uri()).isEqualTo(demo.uri("/shop"));
        assertThat(shop.findForm("form#clear")).isEmpty();
        shop = add(shop, "PEN-01", "2");
        shop = add(shop, "CABLE-5", "2,5");
        shop = add(shop, "CLIP-1", "7");
        shop = browser.submit(shop, shop.form("form#change-PEN-01").with("quantity", "3"));
        shop = browser.submit(shop, "form[action=/shop/remove]:has(input[value=CLIP-1])");
        Page received = leave(shop, "transfer");
        assertThat(received.texts("h1")).containsExactly("Any other system, cXML create");
        assertThat(received.texts("#taken ~ table tbody th"))
                .containsExactly(
                        "1 PEN-01 Ballpoint pen, blue",
                        "2 CABLE-5 Cable \"Größe <5>\" & plug, sold by the metre and cut to the length that you name");
        assertThat(received.text()).contains("3 PCE", "2.5 MTR", "PunchOutOrderMessage");

        Page edit = openFrame(browser.submit(received, "form:has(input[value=edit])"));
        assertThat(edit.text()).contains("edit", "3 PCE", "2.5 MTR");
        Page cleared = leave(edit, "clear");
        assertThat(cleared.text()).contains("its lines are removed");

        Page inspect = openFrame(browser.submit(received, "form:has(input[value=inspect])"));
        assertThat(inspect.findForm("form#transfer")).isEmpty();
        assertThat(inspect.findForm("form#add-PEN-01")).isEmpty();
        assertThat(leave(inspect, "cancel").text()).contains("Nothing came back");
        assertThat(browser.open(demo.uri("/plays")).texts("tbody tr")).hasSize(3);
    }

    @Test
    void oci_visit_returns_a_cart() {
        Page received = leave(add(add(startOci(), "SCREW-M4", "250"), "CHAIR-7", "1"), "transfer");
        assertThat(received.text())
                .contains("2 lines came back", "7.90 EUR per 100 EA", "Bürostuhl Müller", "NEW_ITEM-UNIT[1]");
        assertThat(received.findForm("form:has(input[value=edit])")).isEmpty();
        assertThat(received.findForm("form[action=/order]")).isEmpty();
    }

    @Test
    void empty_cart_is_refused_and_the_visit_goes_on() {
        Page refused = browser.submit(startCxml(), "form#transfer");
        assertThat(refused.text()).contains("cart.empty");
        assertThat(leave(refused, "cancel").text()).contains("Nothing came back");
        assertThat(browser.open(demo.uri("/shop")).status()).isEqualTo(403);
    }

    @Test
    void nonsense_is_refused() {
        Page shop = startCxml();
        for (String quantity : List.of("-1", "1e9", "x", "1.2345", "99999999")) {
            assertThat(add(shop, "PEN-01", quantity).status()).isEqualTo(400);
        }
        assertThat(browser.submit(shop, shop.form("form#add-PEN-01").with("product", "<b>"))
                        .status())
                .isEqualTo(400);
        assertThat(browser.open(demo.uri("/nowhere")).status()).isEqualTo(404);
        assertThat(browser.open(demo.uri("/start?token=x")).status()).isEqualTo(403);
        assertThat(browser.open(demo.uri("/log?id=x")).status()).isEqualTo(404);
    }

    @Test
    void every_page_is_locked_down() {
        startCxml();
        for (String path : List.of("/", "/shop", "/plays", "/log", "/nowhere")) {
            Page page = browser.open(demo.uri(path));
            assertThat(page.headers().first("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "form-action 'self'", "frame-ancestors ");
            assertThat(page.headers().first("Cache-Control")).contains("no-store");
            assertThat(page.texts("script:not([src=/demo.js])")).isEmpty();
        }
        Page evil = browser.open(demo.uri("/log?session=%3Cscript%3Ealert(1)%3C/script%3E"));
        assertThat(evil.texts("script")).isEmpty();
        assertThat(evil.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void log_lists_filters_and_shows_details() {
        Page shop = startCxml();
        String session = shop.texts("main p a").get(0);
        leave(add(shop, "PEN-01", "1"), "transfer");
        startOci();
        assertThat(browser.open(demo.uri("/log")).texts("td:nth-child(2)"))
                .containsExactly(
                        "start",
                        "setup_response",
                        "setup_request",
                        "cart_return",
                        "start",
                        "setup_response",
                        "setup_request");
        Page visit = browser.open(demo.uri("/log?session=" + session));
        assertThat(visit.texts("td:nth-child(6)")).hasSize(4).containsOnly(session.substring(0, 8));
        Transaction setup =
                demo.log().find(TransactionQuery.newest(100).ofSession(session)).get(3);
        Page details = browser.open(demo.uri("/log?id=" + setup.id()));
        assertThat(details.text()).contains("<SharedSecret>***</SharedSecret>", "play-generic-cxml", session);
        assertThat(details.text()).doesNotContain("Which system it may be");
        assertThat(demo.log().find(TransactionQuery.newest(100)))
                .noneMatch(entry -> demo.buyers().leakedIn(entry.message()));
    }

    @Test
    void log_has_every_filter_the_visit_view_and_the_number_found() {
        String session = startCxml().texts("main p a").get(0);
        startOci();
        assertThat(browser.open(demo.uri("/log")).text()).contains("6 entries");
        assertThat(types("type=start")).containsExactly("start", "start");
        assertThat(types("connection=play-generic-cxml&type=start")).containsExactly("start");
        assertThat(types("outcome=refused")).isEmpty();
        assertThat(types("text=browserFORMpost")).containsExactly("setup_request");
        assertThat(types("from=2020-01-01T00:00&until=2020-01-02T00:00:00Z")).isEmpty();
        assertThat(types("payload=none")).isEmpty();
        assertThat(types("unit=none")).isEmpty();
        Page odd = browser.open(demo.uri("/log?from=yesterday&type=nothing&outcome=%22%3E%3Cb%3E"));
        assertThat(odd.text()).contains("'yesterday' is no time", "no type 'nothing'", "6 entries");
        assertThat(odd.texts("b")).isEmpty();
        Page visit = browser.open(demo.uri("/log?visit=" + session));
        assertThat(visit.texts("td:nth-child(2)")).containsExactly("setup_request", "setup_response", "start");
        assertThat(browser.open(demo.uri("/log?visit=none")).status()).isEqualTo(404);
    }

    private List<String> types(String filters) {
        return browser.open(demo.uri("/log?" + filters)).texts("td:nth-child(2)");
    }

    @Test
    void log_and_sessions_may_stand_in_a_database_and_are_there_after_a_restart() throws IOException {
        JdbcStores stores = JdbcStores.builder("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .build();
        stores.createTables();
        DemoOptions options = new DemoOptions(0, List.of(), Clock.systemUTC(), stores);
        try (DemoServer first = DemoServer.start(options)) {
            assertThat(new RoundTrips(first, new PrintStream(OutputStream.nullOutputStream())).run())
                    .isTrue();
        }
        try (DemoServer second = DemoServer.start(options)) {
            assertThat(browser.open(second.uri("/log?type=cart_return")).texts("td:nth-child(2)"))
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(browser.open(second.uri("/log?text=nothing")).text())
                    .contains("looked for in the newest 10,000 entries");
        }
    }

    @Test
    void log_is_json_too() throws IOException {
        leave(add(startCxml(), "PEN-01", "1"), "transfer");
        JsonNode json =
                JsonMapper.builder().build().readTree(get("/log.json", null).body());
        assertThat(json.get("transactions")).hasSize(4);
        JsonNode newest = json.get("transactions").get(0);
        assertThat(newest.get("type").asText()).isEqualTo("cart_return");
        assertThat(newest.get("successful").asBoolean()).isTrue();
        assertThat(newest.get("message").asText()).contains("PunchOutOrderMessage");
        String filtered = get("/log.json?session=" + "x", null).body();
        assertThat(JsonMapper.builder().build().readTree(filtered).get("transactions"))
                .isEmpty();
    }

    private HttpResponse<String> get(String path, String method) {
        HttpRequest.Builder request = HttpRequest.newBuilder(demo.uri(path));
        request.method(method == null ? "GET" : method, HttpRequest.BodyPublishers.noBody());
        return send(request);
    }

    private static HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Test
    void probes_use_nothing_up_and_the_ping_is_answered() {
        assertThat(get("/punchout", null).body()).contains("code=\"200\"");
        assertThat(get("/punchout", "HEAD").statusCode()).isEqualTo(200);
        assertThat(get("/start?token=x", "HEAD").statusCode()).isEqualTo(200);
        assertThat(demo.log().find(TransactionQuery.newest(10)))
                .extracting(entry -> entry.type().label())
                .containsOnly("ping");
    }

    @Test
    void local_name_leads_to_the_address_and_other_names_nowhere() {
        URI local = URI.create("http://localhost:" + demo.uri("/").getPort() + "/log");
        assertThat(browser.open(local).uri()).isEqualTo(demo.uri("/log"));
    }

    @Test
    void orders_are_taken_and_logged() throws IOException {
        Connection mine = Connection.builder("mine")
                .name("Mine")
                .settings(CxmlSettings.builder()
                        .credential("DUNS", "1")
                        .sharedSecret(Secret.of("sesame"))
                        .build())
                .build();
        Order order = Order.builder("4500012345").cart(Samples.cart()).build();
        try (DemoServer other = DemoServer.start(new DemoOptions(0, List.of(mine), Clock.systemUTC()));
                CxmlBuyer buyer = CxmlBuyer.builder(other.uri("/punchout"))
                        .credential("DUNS", "1")
                        .sharedSecret("sesame")
                        .build()) {
            OrderAnswer answer = buyer.order(order);
            assertThat(answer.statusCode()).as("%s", answer).isEqualTo(200);
            assertThat(other.log().find(TransactionQuery.newest(10)))
                    .extracting(Transaction::type)
                    .containsExactlyInAnyOrder(MessageType.ORDER_REQUEST, MessageType.ORDER_RESPONSE);
            assertThat(browser.open(other.uri("/log")).text()).contains("mine");
        }
    }

    @Test
    void an_entry_that_looks_like_another_system_says_so() throws IOException {
        for (String platform : List.of("coupa", "jaggaer", "")) {
            Connection mine = Connection.builder("mine")
                    .platform(platform.isEmpty() ? null : platform)
                    .settings(CxmlSettings.builder()
                            .credential("DUNS", "1")
                            .sharedSecret(Secret.of("sesame"))
                            .build())
                    .security(Samples.loopback())
                    .build();
            try (DemoServer other = DemoServer.start(new DemoOptions(0, List.of(mine), Clock.systemUTC()));
                    SimulatedBuyer coupa = SimulatedBuyer.of("coupa")
                            .entryPoint(other.uri("/punchout"))
                            .domain("DUNS")
                            .identity("1")
                            .secret("sesame")
                            .build()) {
                coupa.open(Operation.CREATE);
                Transaction setup = other.log().find(TransactionQuery.newest(10)).stream()
                        .filter(entry -> entry.type() == MessageType.SETUP_REQUEST)
                        .findFirst()
                        .orElseThrow();
                String page = Jsoup.parse(
                                browser.open(other.uri("/log?id=" + setup.id())).text())
                        .text();
                assertThat(page).contains("Which system it may be Coupa, as a guess, which decides nothing. The ");
                switch (platform) {
                    case "coupa" -> assertThat(page).doesNotContain("Its connection names");
                    case "" -> assertThat(page).contains("names no platform; if it is Coupa, name coupa there.");
                    default -> assertThat(page).contains("names another platform, jaggaer: one of both may be wrong.");
                }
            }
        }
    }

    @Test
    void connection_of_the_users_own_takes_the_place_of_a_built_in_one() throws IOException {
        Connection mine = Connection.builder("play-coupa-cxml")
                .name("<Mine>")
                .settings(CxmlSettings.builder().credential("DUNS", "1").build())
                .build();
        try (DemoServer other = DemoServer.start(new DemoOptions(0, List.of(mine), Clock.systemUTC()))) {
            Page page = browser.open(other.uri("/"));
            assertThat(page.text()).contains("<Mine>", other.uri("/punchout").toString());
            assertThat(page.texts("#platform option")).contains("SAP Ariba").doesNotContain("Coupa");
        }
    }
}
