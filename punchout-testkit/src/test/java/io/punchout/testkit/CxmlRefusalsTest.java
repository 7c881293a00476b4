package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.ReadLimits;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each refusal is HTTP 200 with a cXML Status, and says nothing that helps an intruder. */
class CxmlRefusalsTest {
    private static final ReadLimits SMALL = ReadLimits.defaults().withBytes(20_000);

    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final TestHost host = TestHost.start(SMALL, Samples.cxmlConnection(TestHost.SECRET));
    private final CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET);
    private final SetupRequest setup = Setups.create(endpoint.uri()).build();

    @AfterEach
    void close() {
        buyer.close();
        host.close();
        endpoint.close();
    }

    private static void assertStatus(SetupAnswer answer, int status) {
        assertThat(answer.httpStatus()).isEqualTo(200);
        assertThat(answer.statusCode()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.startPage()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"wrong", "", " "})
    void wrong_or_missing_secret(String secret) {
        try (CxmlBuyer intruder = host.cxmlBuyer(secret)) {
            assertStatus(intruder.setup(setup), 401);
        }
        assertThat(host.shop.calls()).isEmpty();
    }

    @Test
    void unknown_identity_is_answered_like_a_wrong_secret() {
        SetupAnswer unknown;
        try (CxmlBuyer stranger = CxmlBuyer.builder(host.entryPoint())
                .credential("NetworkId", "AN0-nobody")
                .sharedSecret(TestHost.SECRET)
                .build()) {
            unknown = stranger.setup(setup);
        }
        assertStatus(unknown, 401);
        try (CxmlBuyer intruder = host.cxmlBuyer("wrong")) {
            assertThat(intruder.setup(setup).message()).isEqualTo(unknown.message());
        }
    }

    @Test
    void connection_without_a_secret_lets_nobody_in() {
        try (TestHost open = TestHost.start(Samples.cxmlConnection(""));
                CxmlBuyer nobody = open.cxmlBuyer("")) {
            assertStatus(nobody.setup(setup), 401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "https://evil.example/", "http://user@127.0.0.1/"})
    void return_url_that_leads_astray(String url) {
        assertStatus(
                buyer.setup(
                        SetupRequest.builder(Operation.CREATE).returnUrl(url).build()),
                400);
        assertThat(host.shop.calls()).isEmpty();
    }

    @Test
    void operation_that_is_not_offered() {
        assertStatus(
                buyer.setup(SetupRequest.builder(Operation.SOURCE)
                        .returnUrl(endpoint.uri().toString())
                        .build()),
                450);
    }

    @Test
    void user_that_the_shop_refuses_and_shop_that_fails() {
        host.shop.refuse("no such cost centre 4711");
        SetupAnswer refused = buyer.setup(setup);
        assertStatus(refused, 403);
        assertThat(refused.message()).doesNotContain("4711");
        host.shop.fail(new IllegalStateException("jdbc:secret@db"));
        SetupAnswer failed = buyer.setup(setup);
        assertStatus(failed, 500);
        assertThat(failed.message()).doesNotContain("jdbc");
        host.shop.accept();
        assertThat(buyer.setup(setup).isAccepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<cXML><Header></cXML>",
                "<!DOCTYPE cXML [<!ENTITY a \"x\">]><cXML><Header>&a;</Header></cXML>",
                "<!DOCTYPE cXML [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><cXML><Header>&a;</Header></cXML>",
                "<!DOCTYPE cXML [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;\">]><cXML timestamp=\"&b;\"/>",
                "<html><body>moved</body></html>"
            })
    void document_that_cannot_be_accepted(String document) {
        SetupAnswer answer = buyer.send(document.getBytes(StandardCharsets.UTF_8), CxmlBuyer.CONTENT_TYPE);
        assertStatus(answer, 406);
        assertThat(answer.message()).doesNotContain("Exception", "com.ctc", "root:");
    }

    @Test
    void document_that_is_too_large() {
        byte[] large = Arrays.copyOf(buyer.write(setup), 200_000);
        Arrays.fill(large, buyer.write(setup).length, large.length, (byte) ' ');
        assertStatus(buyer.send(large, CxmlBuyer.CONTENT_TYPE), 406);
    }

    @Test
    void document_that_is_not_served() {
        String order = new String(buyer.write(setup), StandardCharsets.UTF_8)
                .replaceAll("<PunchOutSetupRequest.*</PunchOutSetupRequest>", "<OrderRequest/>");
        assertStatus(buyer.send(order.getBytes(StandardCharsets.UTF_8), CxmlBuyer.CONTENT_TYPE), 450);
    }

    @ParameterizedTest
    @CsvSource({"1, start.token_used", "0, start.unknown_token"})
    void start_token_works_once(int uses, String code) {
        URI page = buyer.setup(setup).startPageOrThrow();
        try (Browser browser = new Browser()) {
            for (int i = 0; i < uses; i++) {
                assertThat(browser.open(page).status()).isEqualTo(200);
            }
            URI again = uses > 0 ? page : URI.create(page + "x");
            assertThat(browser.open(again).status()).isEqualTo(403);
        }
        assertThat(host.started().error().code()).isEqualTo(code);
    }

    @Test
    void start_token_expires() {
        URI page = buyer.setup(setup).startPageOrThrow();
        host.clock.advance(Duration.ofMinutes(5));
        try (Browser browser = new Browser()) {
            assertThat(browser.open(page).status()).isEqualTo(403);
        }
        assertThat(host.started().error().is(PunchOutProblem.START_TOKEN_EXPIRED))
                .isTrue();
    }
}
