package io.punchout.oci;

import static io.punchout.oci.Visits.callUp;
import static io.punchout.oci.Visits.get;
import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.ReadLimits;
import io.punchout.session.ShopUser;
import io.punchout.spi.Shop;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals are small pages that help and give nothing away. */
class OciRefusalTest {
    private final Visits visits = Visits.usual();

    private HttpReply hook(String url) {
        return visits.receive(post(pairs("USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "HOOK_URL", url)));
    }

    @Test
    @DisplayName("OCI 1.2: without HOOK_URL there is no visit")
    void hook_url_missing() {
        HttpReply reply =
                visits.receive(post(pairs("USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "HOOK_URL", " ")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains("HOOK_URL is missing");
        assertThat(visits.log().get(1).problems())
                .extracting(Problem::code)
                .containsExactly(PunchOutProblem.RETURN_URL_MISSING.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://buyer.example/",
                "data:text/html,x",
                "SAPEVENT:POST",
                "http://buyer.example/",
                "https://evil.example/",
                "https://buyer.example.evil.example/",
                "https://buyer.example@evil.example/",
                "https://buyer.example\\@evil.example/",
                "//buyer.example/",
                "hook"
            })
    @DisplayName("OCI 4: a HOOK_URL that leads anywhere but to the buyer opens no visit, and its text is escaped")
    void hook_url_bad(String url) {
        HttpReply reply = hook(url);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Location")).isEmpty();
        assertThat(visits.log()).hasSize(2);
    }

    @Test
    @DisplayName("What the buyer sent is escaped in the refusal page")
    void refusal_is_escaped() {
        Visits odd = Visits.of(settings -> settings.hookParameter("<b>hook</b>"));

        assertThat(odd.receive(post(callUp())).bodyText())
                .contains("&lt;b&gt;hook&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(hook("https://<script>alert(1)</script>/").bodyText()).doesNotContain("<script>");
    }

    @Test
    @DisplayName("The page is kept by no cache, tells no referrer, runs no script and posts nothing")
    void security_headers() {
        HttpReply reply = hook("https://evil.example/");

        assertThat(reply.header("Content-Type")).contains("text/html; charset=UTF-8");
        assertThat(reply.headers().all("Cache-Control")).containsExactly("no-store");
        assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'none'", "form-action 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DETAIL", "VALIDATE", "BACKGROUND_SEARCH", " background_search ", "DOWNLOADJSON"})
    @DisplayName("OCI 1.4: functions are not offered; they open no session")
    void functions_are_refused(String function) {
        HttpReply reply = visits.receive(get(callUp("FUNCTION", function, "PRODUCTID", "1")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains("is not offered");
        assertThat(visits.log().get(0).sessionId()).isNull();
        assertThat(visits.log().get(1).problems()).extracting(Problem::code).contains("oci.function_not_supported");
    }

    @Test
    @DisplayName("OCI 1.4: a function needs the same credentials; without them the answer is that of any stranger")
    void functions_are_authenticated() {
        assertThat(visits.receive(get(pairs("USERNAME", Visits.USER, "FUNCTION", "DETAIL")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("OCI 1.4: an unknown or empty FUNCTION is a normal login")
    void unknown_function_is_a_login() {
        assertThat(visits.start("FUNCTION", "DANCE").operation()).isNotNull();
        assertThat(visits.log().get(2).problems()).extracting(Problem::code).containsExactly("oci.function_unknown");
        assertThat(visits.start("FUNCTION", "  ").operation()).isNotNull();
    }

    @Test
    @DisplayName("OCI 1.1: the connection decides on GET and POST, after it was authenticated")
    void method_policy() {
        Visits postOnly = Visits.of(settings -> settings.methods(List.of("post")));

        assertThat(postOnly.receive(get(callUp())).status()).isEqualTo(400);
        assertThat(postOnly.receive(get(callUp())).bodyText()).contains("by GET is not allowed, only by POST");
        assertThat(postOnly.receive(post(callUp())).status()).isEqualTo(303);
        assertThat(postOnly.receive(get(pairs("USERNAME", "nobody"))).status()).isEqualTo(403);
    }

    private PunchOut punchOut(Shop shop, ReadLimits limits) {
        return PunchOut.builder()
                .protocols(List.of(new OciProtocol()))
                .connections(List.of(Visits.connection("acme", settings -> {})))
                .transactionLog(visits.log)
                .shop(shop)
                .limits(limits)
                .startUrl(URI.create("https://shop.example/start"))
                .build();
    }

    @Test
    @DisplayName("A call-up larger than the limit is not read")
    void too_large() {
        Shop shop = (connection, setup) -> Outcome.accepted(ShopUser.of("u"));
        PunchOut small = punchOut(shop, ReadLimits.defaults().withBytes(500));

        assertThat(small.receive(post(callUp())).status()).isEqualTo(303);
        assertThat(small.receive(post(callUp("x", "y".repeat(500)))).status()).isEqualTo(413);
        assertThat(visits.log().get(1).problems())
                .extracting(Problem::code)
                .containsExactly(PunchOutProblem.REQUEST_TOO_LARGE.code());
        assertThat(visits.log().get(1).message()).isEmpty();
    }

    @Test
    @DisplayName("A call-up of very many parameters is not read")
    void too_many_parameters() {
        HttpRequest request = HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("a=b&".repeat(100_000).getBytes(StandardCharsets.US_ASCII))
                .build();

        assertThat(visits.receive(request).status()).isEqualTo(400);
        assertThat(visits.log().get(1).problems()).extracting(Problem::code).containsExactly("oci.too_many_parameters");
    }

    @Test
    @DisplayName("A user that the shop refuses is told so, but not why")
    void user_refused() {
        PunchOut refusing = punchOut(
                (connection, setup) ->
                        Outcome.refused(Problem.of(PunchOutProblem.USER_REFUSED, "Blocked for unpaid bills")),
                ReadLimits.defaults());

        HttpReply reply = refusing.receive(post(callUp()));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.bodyText()).contains("does not let this user in").doesNotContain("unpaid");
    }

    @Test
    @DisplayName("A shop that fails gives no exception text away")
    void shop_fails() {
        PunchOut failing = punchOut(
                (connection, setup) -> {
                    throw new IllegalStateException("jdbc:oracle:thin:secret");
                },
                ReadLimits.defaults());

        HttpReply reply = failing.receive(post(callUp()));
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.bodyText()).doesNotContain("jdbc", "Exception").contains("try again");
        assertThat(new OciProtocol()
                        .internalError(new ProtocolContext(Clock.systemUTC(), () -> "id", ReadLimits.defaults()))
                        .body())
                .isEqualTo(reply.body());
    }

    @Test
    @DisplayName("Whatever is sent gets an answer: broken escapes, no names, binary")
    void never_throws() {
        for (String query : List.of("%", "%zz=%", "=", "&&&", "USERNAME", "\u0000=\uD800", "%FF%FE=%80", "a=b=c=d")) {
            assertThat(visits.receive(HttpRequest.builder("GET", "/oci")
                                    .query(query)
                                    .build())
                            .status())
                    .as(query)
                    .isEqualTo(403);
        }
        Parameters odd = pairs("USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "HOOK_URL", "https://[");
        assertThat(visits.receive(get(odd)).status()).isEqualTo(400);
    }
}
