package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.OciBuyer;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.ReturnEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refused call-up is a page that a person reads, without a redirect. */
class OciRefusalsTest {
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final Browser browser = new Browser();
    private final TestHost host = TestHost.start();

    @AfterEach
    void close() {
        host.close();
        browser.close();
        endpoint.close();
    }

    private void assertRefused(Page page, int status) {
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.redirects()).isEmpty();
        assertThat(page.findForm("form")).isEmpty();
        assertThat(page.headers().first("Cache-Control")).contains("no-store");
        assertThat(host.shop.calls()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"wrong", ""})
    void wrong_or_missing_password(String password) {
        assertRefused(host.ociBuyer(password).build().callUp(browser, endpoint.uri()), 403);
    }

    @Test
    void unknown_user_reads_the_same_page_as_one_with_a_wrong_password() {
        OciBuyer stranger = OciBuyer.builder(host.entryPoint())
                .login("nobody", TestHost.PASSWORD)
                .build();
        Page unknown = stranger.callUp(browser, endpoint.uri());
        assertRefused(unknown, 403);
        Page wrong = host.ociBuyer("wrong").build().callUp(browser, endpoint.uri());
        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "vbscript:x", "https://evil.example/hook", "//127.0.0.1/"})
    void hook_url_that_leads_astray(String hook) {
        OciBuyer buyer = host.ociBuyer(TestHost.PASSWORD).build();
        Page page = buyer.callUp(browser, buyer.parameters(hook));
        assertRefused(page, 400);
    }

    @Test
    void request_that_is_no_call_up() {
        OciBuyer buyer = host.ociBuyer(TestHost.PASSWORD).build();
        Page page = buyer.callUp(browser, Parameters.of(new Parameter("hello", "world")));
        assertRefused(page, 403);
    }
}
