package io.punchout.testkit.servlet;

import static io.punchout.testkit.servlet.ServletShop.MAX_BODY;
import static io.punchout.testkit.servlet.ServletShop.SECRET;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the servlet adapter promises for cXML and the start URL, in every container. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("resource")
abstract class ServletContainerContract {
    static final String XML = "text/xml; charset=UTF-8";

    ServletShop shop;
    final Http http = new Http();

    abstract Container.Starter container();

    @BeforeAll
    void start() throws Exception {
        ServletApi.read();
        shop = new ServletShop(container());
    }

    @AfterAll
    void stop() throws Exception {
        shop.close();
    }

    private HttpResponse<String> setup(String secret) {
        return http.post(shop.uri("/punchout"), XML, Http.setup(secret, "c1").getBytes(UTF_8));
    }

    private URI startUrl() {
        return shop.here(Http.startUrl(setup(SECRET)));
    }

    List<Transaction> newest(int count) {
        return shop.log.find(TransactionQuery.newest(count));
    }

    static void assertEveryHeaderOnce(HttpResponse<String> answer) {
        assertThat(answer.headers().map())
                .isNotEmpty()
                .allSatisfy((name, values) -> assertThat(values).as(name).hasSize(1));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    static void assertStatus(HttpResponse<String> answer, int code) {
        assertThat(answer.statusCode()).as("HTTP status").isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase("text/xml;charset=utf-8");
        assertThat(answer.body()).containsPattern("<Status [^>]*code=\"" + code + "\"");
    }

    @Test
    void aSetupOpensAVisitThatTheHttpSessionHolds() {
        HttpResponse<String> answer = setup(SECRET);
        assertStatus(answer, 200);
        assertEveryHeaderOnce(answer);
        HttpResponse<String> welcome = http.get(shop.here(Http.startUrl(answer)));
        assertThat(welcome.statusCode()).isEqualTo(200);
        assertThat(welcome.body()).isEqualTo("welcome buyer-of-acme");
        assertThat(welcome.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(welcome.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        Transaction started = newest(1).get(0);
        assertThat(started.type()).isEqualTo(MessageType.START);
        assertThat(started.remoteAddress()).isEqualTo("127.0.0.1");
        assertThat(http.get(shop.uri("/visit")).body()).isEqualTo("visit=" + started.sessionId() + " old=null");
    }

    @Test
    @DisplayName("pitfall: the start link can be used again")
    void theStartUrlWorksOnce() {
        URI start = startUrl();
        assertThat(http.get(start).statusCode()).isEqualTo(200);
        HttpResponse<String> second = new Http().get(start);
        assertThat(second.statusCode()).isEqualTo(403);
        assertThat(second.body()).contains("used before");
        assertEveryHeaderOnce(second);
        assertThat(second.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(new Http().get(shop.uri("/visit")).body()).isEqualTo("no session");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/start", "/start?token=", "/start?token=x", "/start?token=%zz", "/start?token=%ff", "/start?x"})
    void aStartUrlWithoutAUsableTokenIsRefused(String path) {
        assertThat(http.get(shop.uri("/visit")).statusCode()).isEqualTo(200);
        int status =
                path.contains("%zz") ? rawGet(path) : http.get(shop.uri(path)).statusCode();
        assertThat(status).isBetween(400, 403);
    }

    /** java.net.URI refuses what a browser's address bar may send. */
    private int rawGet(String path) {
        try (Socket socket = new Socket("127.0.0.1", shop.uri("/").getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 403".length()));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void theFormerHttpSessionIsGoneWhenAVisitStarts() {
        Http browser = new Http();
        browser.get(shop.uri("/remember"));
        assertThat(browser.get(shop.uri("/visit")).body()).isEqualTo("visit=null old=basket");
        browser.get(shop.uri("/start?token=unknown"));
        assertThat(browser.get(shop.uri("/visit")).body())
                .as("a refusal ends no session")
                .contains("old=basket");
        browser.get(startUrl());
        assertThat(browser.get(shop.uri("/visit")).body()).matches("visit=[0-9a-f]{32} old=null");
    }

    @Test
    @DisplayName("guide p.41: a GET tests whether the entry point is alive")
    void aPingIsAnswered() {
        HttpResponse<String> answer = http.get(shop.uri("/punchout"));
        assertStatus(answer, 200);
        assertEveryHeaderOnce(answer);
    }

    @Test
    void aHeadRequestOpensNoVisitAndUsesNoTokenUp() {
        URI start = startUrl();
        List<Transaction> before = newest(1);
        HttpResponse<String> probe = http.head(start);
        assertThat(probe.statusCode()).isEqualTo(200);
        assertThat(probe.body()).isEmpty();
        assertThat(http.head(shop.uri("/punchout?USERNAME=punchout&PASSWORD=" + ServletShop.PASSWORD))
                        .statusCode())
                .isEqualTo(200);
        assertThat(newest(1)).isEqualTo(before);
        assertThat(http.get(start).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName(
            "pitfall: errors answered as HTTP 4xx pages; a body that is too large is Status 406 and read no further")
    void aBodyThatIsTooLargeIsAnsweredAsTheStandardAsks(boolean chunked) {
        byte[] body = (Http.setup(SECRET, "c1") + "<!--" + "x".repeat(3 * MAX_BODY) + "-->").getBytes(UTF_8);
        long before = shop.filter.bytesRead.get();
        HttpResponse<String> answer = chunked
                ? http.postInChunks(shop.uri("/punchout"), XML, body)
                : http.post(shop.uri("/punchout"), XML, body);
        assertStatus(answer, 406);
        assertThat(shop.filter.bytesRead.get() - before).isEqualTo(MAX_BODY + 1);
        assertThat(newest(1).get(0).successful()).isFalse();
    }

    @Test
    void aBodyOfExactlyTheLimitIsRead() {
        String document = Http.setup(SECRET, "c1");
        byte[] body = (document + " ".repeat(MAX_BODY - document.length())).getBytes(UTF_8);
        assertThat(body).hasSize(MAX_BODY);
        assertStatus(http.post(shop.uri("/punchout"), XML, body), 200);
        assertStatus(http.postInChunks(shop.uri("/punchout"), XML, body), 200);
    }

    @Test
    void refusalsAreHttp200WithAStatusInside() {
        assertStatus(setup("wrong"), 401);
        assertStatus(http.post(shop.uri("/punchout"), XML, "<cXML><unclosed>".getBytes(UTF_8)), 406);
        assertStatus(http.post(shop.uri("/punchout"), XML, new byte[0]), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
    void documentsAreReadInTheCharsetOfTheirContentTypeOrDeclaration(String name) {
        String cookie = "Größe-ß";
        byte[] body = Http.setup(SECRET, cookie).getBytes(Charset.forName(name));
        assertStatus(http.post(shop.uri("/punchout"), "text/xml; charset=" + name, body), 200);
        assertThat(shop.users.lastCall().setup().buyerCookie()).isEqualTo(cookie);
        String declared = Http.setup(SECRET, cookie + "2")
                .replace("version=\"1.0\"", "version=\"1.0\" encoding=\"" + name + "\"");
        assertStatus(http.post(shop.uri("/punchout"), "text/xml", declared.getBytes(Charset.forName(name))), 200);
        assertThat(shop.users.lastCall().setup().buyerCookie()).isEqualTo(cookie + "2");
    }

    @Test
    void theReturnPageArrivesWithItsHeadersOnceAndItsTextWhole() {
        Http browser = new Http();
        browser.get(startUrl());
        HttpResponse<String> page = browser.get(shop.uri("/transfer"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWithIgnoringCase("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action http://127.0.0.1:9");
        assertThat(page.body()).contains("<form id=\"punchout-return\"").endsWith("</html>\n");
        assertEveryHeaderOnce(page);
        assertThat(page.body().getBytes(UTF_8).length).isEqualTo((int)
                page.headers().firstValueAsLong("Content-Length").orElse(-1));
    }

    @Test
    void whatNoProtocolRecognisesIsAPlainAnswer() {
        HttpResponse<String> answer = http.post(shop.uri("/punchout"), "image/png", "\u0089PNG".getBytes(ISO_8859_1));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("This is no punch-out request");
        assertEveryHeaderOnce(answer);
    }
}
