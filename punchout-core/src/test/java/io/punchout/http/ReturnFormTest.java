package io.punchout.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ReturnForm: what the browser is told")
class ReturnFormTest {

    private static ReturnForm.Builder form(String url) {
        return ReturnForm.to(ReturnUrl.parse(url).orElseThrow())
                .field("a", "1")
                .field("a", "2")
                .field("b", "");
    }

    private static String csp(ReturnForm form) {
        return form.headers().first("Content-Security-Policy").orElseThrow();
    }

    @Test
    void keepsFieldsInOrderWithDuplicates() {
        ReturnForm form = form("https://buyer.example/r")
                .fields(List.of(new Parameter("c", "3"), new Parameter("a", "4")))
                .build();
        assertThat(form.fields()).extracting(Parameter::value).containsExactly("1", "2", "", "3", "4");
        assertThat(form.method()).isEqualTo("POST");
        assertThat(form.target()).isEqualTo("_top");
        assertThat(form.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(form.submitting()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_top", "_parent", "_self", "_blank", "_new", "sapFrame", "frame-1.x_y"})
    void aTargetIsAKeywordOrTheNameOfAFrame(String target) {
        assertThat(form("https://buyer.example/").target(target).build().target())
                .isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "_TOP x", "\"onclick=x", "a b", "1frame", "_other", "<x>", "javascript:x", "ｆ"})
    void whatIsNoSafeTargetIsIgnored(String target) {
        assertThat(form("https://buyer.example/").target(target).build().target())
                .isEqualTo("_top");
        assertThat(ReturnForm.isTarget(target)).isFalse();
        assertThat(ReturnForm.isTarget(null)).isFalse();
    }

    @Test
    void theMethodIsPostOrGet() {
        assertThat(form("https://buyer.example/").method("get").build().method())
                .isEqualTo("GET");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("https://buyer.example/").method("dialog"));
    }

    @Test
    void thePolicyLetsTheFormGoToTheBuyersHostsOnlyAndNobodyFrameIt() {
        ReturnForm form = form("https://erp.buyer.example:8443/r")
                .returnHosts(List.of(new HostPattern("*.buyer.example"), new HostPattern("hub.example:444")))
                .build();
        assertThat(csp(form))
                .contains(
                        "; form-action https://erp.buyer.example:8443 https://*.buyer.example:* https://hub.example:444;")
                .contains("default-src 'none'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(form.headers().first("X-Frame-Options")).contains("DENY");
        assertThat(form.headers().first("Cache-Control")).contains("no-store");
        assertThat(form.headers().first("Referrer-Policy")).contains("no-referrer");
        assertThat(form.headers().first("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void framingIsForTheBuyersHostsWhereTheConnectionAllowsIt() {
        ReturnForm form = form("https://erp.buyer.example/r")
                .returnHosts(List.of(new HostPattern("*.buyer.example")))
                .framingAllowed(true)
                .build();
        assertThat(csp(form)).endsWith("frame-ancestors https://erp.buyer.example https://*.buyer.example:*");
        assertThat(form.headers().first("X-Frame-Options")).isEmpty();
    }

    @Test
    void theNonceIsNewForEachFormAndTheSameInHeaderAndPage() {
        ReturnForm one = form("https://buyer.example/").build();
        ReturnForm other = form("https://buyer.example/").build();
        assertThat(one.nonce()).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(other.nonce());
        assertThat(csp(one)).contains("script-src 'nonce-" + one.nonce() + "'");
        assertThat(one.toHtml()).contains("<script nonce=\"" + one.nonce() + "\">");
        assertThat(one.toReply().header("Content-Security-Policy")).contains(csp(one));
    }

    @Test
    void aPageThatDoesNotSubmitItselfHasNoScriptAndAllowsNone() {
        ReturnForm form = form("https://buyer.example/").submitting(false).build();
        assertThat(form.toHtml()).doesNotContain("<script").contains("<button type=\"submit\">");
        assertThat(csp(form)).contains("script-src 'none'").doesNotContain("nonce-");
    }

    @Test
    void theReplyIsAPageWithEveryHeaderOnce() {
        HttpReply reply = form("https://buyer.example/")
                .charset(StandardCharsets.ISO_8859_1)
                .text(ReturnPageText.forLocale(Locale.GERMANY))
                .build()
                .toReply();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(reply.header("Content-Type")).contains("text/html; charset=ISO-8859-1");
        assertThat(new String(reply.body(), StandardCharsets.ISO_8859_1)).contains("Zurück zum Einkaufssystem");
        assertThat(reply.bodyText()).contains("Zurück zum Einkaufssystem");
    }

    @Test
    void theTextsAreGermanOrEnglish() {
        assertThat(ReturnPageText.forLocale(new Locale("de", "AT")).language()).isEqualTo("de");
        assertThat(ReturnPageText.forLocale(new Locale("tr")).language()).isEqualTo("en");
    }
}
