package io.punchout.testkit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.platform.Platforms;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.HtmlForm;
import io.punchout.testkit.buyer.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The procurement system's side of the demo against what does not mean well, or is too much. */
class PlayDeskTest {
    private static final String EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'";

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

    private HtmlForm choice(String platform, String protocol) {
        return browser.open(demo.uri("/"))
                .form("form#play")
                .with("platform", platform)
                .with("protocol", protocol)
                .with("ask", protocol.equals("cxml") ? "create" : "call-up");
    }

    private Page startVisit(String platform, String protocol) {
        Page start = browser.open(demo.uri("/"));
        return browser.submit(start, choice(platform, protocol));
    }

    private Page bring(Page visit, String form) {
        String key = visit.uri().getPath().substring("/play/".length());
        return browser.open(URI.create(send("/return/" + key + "?client=100", form, "cross-site")
                .headers()
                .firstValue("Location")
                .map(demo.buyerUri("/")::resolve)
                .orElseThrow()
                .toString()));
    }

    private HttpResponse<String> send(String path, String form, String site) {
        return send(HttpRequest.newBuilder(demo.buyerUri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(form)));
    }

    private static String get(URI address) {
        return send(HttpRequest.newBuilder(address)).body();
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
    void markup_in_an_oci_form_is_shown_as_text() {
        String form = "NEW_ITEM-DESCRIPTION[1]=" + encoded(EVIL) + "&NEW_ITEM-QUANTITY[1]=1&NEW_ITEM-UNIT[1]=EA"
                + "&NEW_ITEM-PRICE[1]=1&NEW_ITEM-CURRENCY[1]=EUR&NEW_ITEM-VENDORMAT[1]=" + encoded(EVIL) + "&"
                + encoded(EVIL) + "=" + encoded(EVIL);
        isShownAsText(bring(startVisit("generic", "oci"), form));
    }

    @Test
    void markup_in_a_cxml_document_is_shown_as_text() {
        String text = EVIL.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        String document = "<cXML payloadID=\"" + text + "\" timestamp=\"2026-01-01T00:00:00+00:00\"><Header/><Message>"
                + "<PunchOutOrderMessage><BuyerCookie>x</BuyerCookie><PunchOutOrderMessageHeader operationAllowed=\"edit\">"
                + "<Total><Money currency=\"EUR\">1</Money></Total></PunchOutOrderMessageHeader>"
                + "<ItemIn quantity=\"1\"><ItemID><SupplierPartID>" + text + "</SupplierPartID></ItemID><ItemDetail>"
                + "<UnitPrice><Money currency=\"EUR\">1</Money></UnitPrice><Description xml:lang=\"en\">" + text
                + "</Description><UnitOfMeasure>" + text + "</UnitOfMeasure></ItemDetail></ItemIn>"
                + "</PunchOutOrderMessage></Message></cXML>";
        String form =
                "cxml-base64=" + encoded(Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8)));
        isShownAsText(bring(startVisit("jaggaer", "cxml"), form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void isShownAsText(Page page) {
        assertThat(page.text()).contains("What the shop sent", EVIL);
        assertThat(page.texts("script")).containsExactly("");
        assertThat(page.texts("script:not([src])")).isEmpty();
        assertThat(page.texts("img")).isEmpty();
    }

    @Test
    void markup_in_a_choice_reaches_no_page() {
        Page start = browser.open(demo.uri("/"));
        Page told = browser.submit(start, choice(EVIL, "cxml").with("ask", EVIL).with("opens", EVIL));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.texts("img")).isEmpty();
        assertThat(browser.open(demo.buyerUri("/?platform=" + encoded(EVIL))).texts("img"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml-base64=%00%01", "cxml-urlencoded=%3CcXML", "nothing=1", ""})
    void what_cannot_be_read_is_told(String form) {
        Page page = bring(startVisit("coupa", "cxml"), form);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".summary")).containsExactly("What came back cannot be read.");
        assertThat(page.findForm("form[action=/order]")).isEmpty();
    }

    @Test
    void policies_let_each_side_do_what_it_must_and_no_more() {
        Page visit = startVisit("coupa", "cxml");
        assertThat(policy(visit))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "frame-src " + demo.uri(""),
                        "form-action 'self' " + demo.uri(""),
                        "frame-ancestors 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(policy(browser.open(demo.uri("/shop"))))
                .contains("default-src 'none'", "frame-ancestors " + demo.buyerUri(""))
                .doesNotContain("script-src", "unsafe", "*");
        assertThat(policy(browser.open(demo.uri("/log")))).contains("frame-ancestors 'none'");
    }

    private static String policy(Page page) {
        return page.headers().first("Content-Security-Policy").orElse("");
    }

    @Test
    void other_sites_can_bring_a_cart_and_start_nothing() {
        String visit = startVisit("coupa", "cxml").uri().getPath();
        assertThat(send("/play", "platform=coupa&protocol=cxml&ask=create", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("/order", "play=x", "same-site").statusCode()).isEqualTo(403);
        assertThat(send("/return/unknown", "", "cross-site").statusCode()).isEqualTo(404);
        assertThat(browser.open(demo.buyerUri("/plays")).texts("tbody tr")).hasSize(1);
        assertThat(browser.open(URI.create(
                                "http://127.0.0.1:" + demo.buyerUri("/").getPort() + visit))
                        .uri())
                .isEqualTo(demo.buyerUri(visit));
    }

    @Test
    void a_return_that_is_too_large_is_refused() {
        String key = startVisit("coupa", "cxml").uri().getPath().substring("/play/".length());
        String large = "x=" + "y".repeat(PlayPages.MAX_BODY_BYTES);
        assertThat(send("/return/" + key, large, "cross-site").statusCode()).isEqualTo(413);
    }

    @Test
    void no_secret_is_on_the_pages_of_a_cxml_visit() {
        Page visit = startVisit("coupa", "cxml");
        String html = get(visit.uri());
        assertThat(html).contains("iframe");
        assertThat(demo.buyers().leakedIn(html)).isFalse();
    }

    @Test
    void plays_are_kept_within_bounds_of_number_and_size() {
        Plays plays = new Plays();
        for (int i = 0; i < Plays.MOST + 5; i++) {
            plays.add(play("k" + i));
        }
        assertThat(plays.newestFirst())
                .hasSize(Plays.MOST)
                .extracting(Play::key)
                .startsWith("k104")
                .endsWith("k5");
        assertThat(plays.change("k0", play -> play.told("late"))).isEmpty();
        String large = "x".repeat(Plays.MOST_CHARACTERS / 4);
        for (int i = 100; i < 105; i++) {
            plays.change("k" + i, play -> play.told(large));
        }
        assertThat(plays.newestFirst()).extracting(Play::key).containsExactly("k104", "k103", "k102");
    }

    private static Play play(String key) {
        Role role = new Role(Platforms.standard().find("generic").orElseThrow(), "oci");
        return Play.begin(key, URI.create("http://localhost/return/" + key), role, Ask.LOGIN, false);
    }

    @Test
    void a_demo_for_a_script_has_no_buyers_to_play() throws IOException {
        DemoOptions options = new DemoOptions(0, List.of(), Clock.systemUTC(), null, false);
        try (DemoServer scripted = DemoServer.start(options)) {
            Page start = browser.open(scripted.uri("/"));
            assertThat(start.status()).isEqualTo(200);
            assertThat(start.findForm("form#play")).isEmpty();
        }
    }
}
