package io.punchout.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("HttpRequest, HttpReply and the browser's headers")
class HttpValuesTest {

    @ParameterizedTest
    @CsvSource({"/p, '', /p, ''", "/p?a=b?c, '', /p, a=b?c", "/p?old, new=1, /p, new=1", "/p%20x?, '', /p%20x, ''"})
    void aRequestHasAPathAndAQuery(String path, String query, String expectedPath, String expectedQuery) {
        HttpRequest.Builder builder = HttpRequest.builder("get", path);
        HttpRequest request =
                query.isEmpty() ? builder.build() : builder.query(query).build();
        assertThat(request.path()).isEqualTo(expectedPath);
        assertThat(request.rawQuery()).isEqualTo(expectedQuery);
        assertThat(request).hasToString("GET " + expectedPath);
    }

    @Test
    void theMethodIsInUpperCaseWhateverTheLocale() {
        assertThat(HttpRequest.builder("options-i", "/").build().method()).isEqualTo("OPTIONS-I");
    }

    @Test
    void headersAreFoundInAnyCaseAndAMissingValueAddsNone() {
        HttpRequest request = HttpRequest.builder("GET", "/")
                .header("X-I", "1")
                .header("x-i", "2")
                .header("Y", null)
                .build();
        assertThat(request.header("x-I")).contains("1");
        assertThat(request.headers().all("X-I")).containsExactly("1", "2");
        assertThat(request.header("Y")).isEmpty();
        assertThat(request.contentType().mediaType()).isEmpty();
        assertThat(request.remoteAddress()).isNull();
        assertThat(request.body()).isEmpty();
    }

    @Test
    void aFormIsReadFromABodyThatIsOne() {
        byte[] body = "a=%C3%BC&a=2".getBytes(UTF_8);
        HttpRequest form = HttpRequest.builder("POST", "/?a=q")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .body(body)
                .build();
        assertThat(form.form(UTF_8).all("A")).containsExactly("ü", "2");
        assertThat(form.query(UTF_8).all("a")).containsExactly("q");
        HttpRequest text = HttpRequest.builder("POST", "/")
                .header("Content-Type", "text/plain")
                .body(body)
                .build();
        assertThat(text.form(UTF_8).isEmpty()).isTrue();
        assertThatThrownBy(() -> HttpRequest.builder("POST", "/").body(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void noReplyMayBeCached() {
        List<HttpReply> replies = List.of(
                HttpReply.of(200, "text/xml", new byte[0]),
                HttpReply.text(404, "no"),
                HttpReply.seeOther(URI.create("https://shop.example/start?token=t")));
        assertThat(replies)
                .allSatisfy(reply ->
                        assertThat(reply.headers().all("Cache-Control")).containsExactly("no-store"));
    }

    @Test
    void aRedirectIsByGetAndTellsNoReferrer() {
        HttpReply reply = HttpReply.seeOther(URI.create("https://shop.example/start?token=t"));
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("location")).contains("https://shop.example/start?token=t");
        assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.body()).isEmpty();
        assertThat(reply).hasToString("HttpReply(303, 0 bytes)");
    }

    @Test
    void aTextIsUtf8AndNotSniffed() {
        HttpReply reply = HttpReply.text(403, "Zurück");
        assertThat(reply.body()).isEqualTo("Zurück".getBytes(StandardCharsets.UTF_8));
        assertThat(reply.bodyText()).isEqualTo("Zurück");
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theBodyOfAReplyIsReadInItsCharset() {
        byte[] latin = "ü".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(HttpReply.of(200, "text/html; charset=ISO-8859-1", latin).bodyText())
                .isEqualTo("ü");
        assertThat(HttpReply.of(200, "text/html", "ü".getBytes(UTF_8)).bodyText())
                .isEqualTo("ü");
    }

    @Test
    void aPageWithoutTargetsOrAncestorsAllowsNone() {
        String csp = BrowserHeaders.formPage(List.of(), List.of(), "")
                .first("Content-Security-Policy")
                .orElseThrow();
        assertThat(csp)
                .isEqualTo("default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; "
                        + "form-action 'none'; frame-ancestors 'none'");
    }
}
