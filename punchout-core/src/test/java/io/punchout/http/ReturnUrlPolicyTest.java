package io.punchout.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("return hosts: closed by default, https unless the connection says otherwise")
class ReturnUrlPolicyTest {
    private static final List<HostPattern> HOSTS =
            List.of(new HostPattern("*.buyer.example"), new HostPattern("localhost:8443"));

    @ParameterizedTest
    @CsvSource({
        "https://erp.buyer.example/r, ok",
        "https://erp.buyer.example:8443/r, ok",
        "https://ERP.BUYER.EXAMPLE./r, ok",
        "https://localhost:8443/r, ok",
        "https://localhost/r, return_url.host_not_allowed",
        "https://buyer.example/r, return_url.host_not_allowed",
        "https://evilbuyer.example/r, return_url.host_not_allowed",
        "https://erp.buyer.example.evil.example/r, return_url.host_not_allowed",
        "https://evil.example/erp.buyer.example, return_url.host_not_allowed",
        "https://evil.example#.buyer.example, return_url.host_not_allowed",
        "https://evil.example?.buyer.example, return_url.host_not_allowed",
        "https://evil.example/@erp.buyer.example/, return_url.host_not_allowed",
        "https://erp.buyer.example@evil.example/, return_url.malformed",
        "https://evil.example\\.buyer.example/, return_url.malformed",
        "http://erp.buyer.example/r, return_url.scheme_not_allowed",
        "javascript:alert(1)//.buyer.example/, return_url.scheme_not_allowed"
    })
    void checks(String url, String result) {
        Outcome<ReturnUrl> outcome = new ReturnUrlPolicy(HOSTS, false).check(url);
        assertThat(outcome.isAccepted() ? "ok" : outcome.error().code()).isEqualTo(result);
    }

    @Test
    void withoutHostsNothingIsAllowed() {
        assertThat(new ReturnUrlPolicy(List.of(), true)
                        .check("https://erp.buyer.example/")
                        .isAccepted())
                .isFalse();
    }

    @Test
    void plainHttpIsAllowedWhereTheConnectionSaysSoAndForListedHostsOnly() {
        ReturnUrlPolicy policy = new ReturnUrlPolicy(HOSTS, true);
        assertThat(policy.check("http://erp.buyer.example/").isAccepted()).isTrue();
        assertThat(policy.check("http://evil.example/").isAccepted()).isFalse();
        assertThat(policy.check("ftp://erp.buyer.example/").isAccepted()).isFalse();
    }
}
