package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.oci.HookQuery;
import io.punchout.oci.OciFormSettings;
import io.punchout.oci.OciReturn;
import io.punchout.oci.OciSettings;
import io.punchout.secret.Secret;
import io.punchout.session.Session;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.random.RandomSamples;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Carts come back equal: written as a form, sent by a browser, read by a receiver, in each way a connection can ask for. */
class OciRoundTripMatrixTest {
    private static final List<String> CHARSETS = List.of("UTF-8", "ISO-8859-1", "windows-1252", "Shift_JIS");
    private static final List<Integer> SIZES = List.of(1, 9, 10, 11, 99, 100, 1_000);
    private static final int CARTS = 160;
    private static final TestHost HOST =
            TestHost.start(ways().map(OciRoundTripMatrixTest::connection).toArray(Connection[]::new));
    private static final ReturnEndpoint ENDPOINT = ReturnEndpoint.start();
    private static final WebClient CLIENT = new WebClient(BrowserVersion.CHROME);

    static {
        CLIENT.getOptions().setCssEnabled(false);
        // of 112 pages, some with thousands of fields, none is gone back to
        CLIENT.getOptions().setHistoryPageCacheLimit(0);
        CLIENT.getOptions().setHistorySizeLimit(0);
    }

    /** What a connection says of its forms. */
    record Way(Charset charset, String method, HookQuery query) {
        String login() {
            return charset.name() + "-" + method + "-" + query;
        }

        boolean splits() {
            return method.equals("GET") || query == HookQuery.SPLIT;
        }

        @Override
        public String toString() {
            return login();
        }
    }

    static Stream<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (String charset : CHARSETS) {
            for (String method : List.of("GET", "POST")) {
                for (HookQuery query : List.of(HookQuery.KEEP, HookQuery.SPLIT)) {
                    ways.add(new Way(Charset.forName(charset), method, query));
                }
            }
        }
        return ways.stream();
    }

    private static Connection connection(Way way) {
        return Connection.builder(way.login())
                .settings(OciSettings.builder()
                        .login(way.login(), Secret.of(TestHost.PASSWORD))
                        .charset(way.charset())
                        .hookQuery(way.query())
                        .form(OciFormSettings.builder().method(way.method()).build())
                        .build())
                .security(Samples.loopback())
                .build();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        HOST.close();
        ENDPOINT.close();
    }

    /** What a visit returns; the calls on the way are those of a buyer's browser, made without one. */
    private static ReturnForm form(Way way, Cart cart) {
        Parameters callUp = Parameters.of(
                new Parameter("USERNAME", way.login()),
                new Parameter("PASSWORD", TestHost.PASSWORD),
                new Parameter("HOOK_URL", ENDPOINT.uri().toString()));
        HttpReply reply = HOST.punchOut()
                .receive(HttpRequest.builder("GET", "/punchout")
                        .query(callUp.encode(StandardCharsets.UTF_8))
                        .build());
        String start = reply.header("Location").orElseThrow();
        Session session = HOST.punchOut()
                .start(start.substring(start.indexOf("token=") + "token=".length()))
                .orElseThrow();
        return HOST.punchOut().transfer(session.id(), cart).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    @DisplayName("1, 9, 10, 11, 99, 100 and 1,000 lines, sent by HtmlUnit over HTTP")
    void by_browser(Way way) throws IOException {
        RandomSamples samples = RandomSamples.of(20261127);
        for (int lines : SIZES) {
            Cart cart = samples.ociCart(way.charset(), lines);
            CLIENT.getPage(HOST.returnPage(form(way, cart)).toURL());
            HttpRequest arrived = ENDPOINT.await();

            assertThat(arrived.method()).isEqualTo(way.method());
            assertThat(arrived.rawQuery().startsWith("sid=a%26b&client=100"))
                    .isEqualTo(way.method().equals("GET") || !way.splits());
            ReceivedCart received = OciReceiver.read(arrived, way.charset());
            assertThat(received.problems()).isEmpty();
            assertThat(CartDifferences.between(cart, received.orElseThrow())).isEmpty();
            assertThat(received.orElseThrow()).isEqualTo(cart);
            assertThat(received.fields().all("sid")).isEqualTo(way.splits() ? List.of("a&b") : List.of());
        }
        assertThat(ENDPOINT.await(Duration.ZERO)).as("sent twice").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    @DisplayName("160 carts of each way, 2,560 in all, encoded as browsers do")
    void in_process(Way way) {
        RandomSamples samples = RandomSamples.of(way.login().hashCode());
        for (int i = 0; i < CARTS; i++) {
            Cart cart = samples.ociCart(way.charset(), 1 + i % 12);
            String encoded = Parameters.of(form(way, cart).fields()).encode(way.charset());
            HttpRequest.Builder request = HttpRequest.builder(way.method(), "/return");
            if (way.method().equals("GET")) {
                request.query(encoded);
            } else {
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .body(encoded.getBytes(StandardCharsets.US_ASCII));
            }
            OciReturn read = OciReturn.of(request.build(), way.charset());
            assertThat(read.problems()).isEmpty();
            Cart back = read.toCart().orElseThrow();
            assertThat(CartDifferences.between(cart, back)).isEmpty();
            assertThat(back).isEqualTo(cart);
        }
    }
}
