package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.testkit.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private final Queue<HttpRequest> requests = new ConcurrentLinkedQueue<>();
    private final Queue<HttpReply> replies = new ConcurrentLinkedQueue<>();
    private final Browser browser = new Browser();
    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        server = LoopbackServer.bind(0).start(1_000_000, request -> {
            requests.add(request);
            HttpReply reply = replies.poll();
            return reply == null ? HttpReply.text(200, "end") : reply;
        });
    }

    @AfterEach
    void close() {
        browser.close();
        server.close();
    }

    private Page page(String html, Charset charset) {
        replies.add(HttpReply.of(200, "text/html; charset=" + charset.name(), html.getBytes(charset)));
        return open();
    }

    private Page page(String html) {
        return page(html, StandardCharsets.UTF_8);
    }

    private Page open() {
        Page page = browser.open(server.uri("/dir/page?x=1"));
        requests.poll();
        return page;
    }

    private String sent(Page page) {
        browser.submit(page, "form");
        HttpRequest request = requests.remove();
        String body = new String(request.body(), StandardCharsets.US_ASCII);
        return request.method() + " " + request.path() + "?" + request.rawQuery() + " " + body;
    }

    @Test
    void post_keeps_the_query_of_its_action() {
        assertThat(sent(page("<form method=post action='/hook?a=1&amp;b=2'><input name=c value='d e'></form>")))
                .isEqualTo("POST /hook?a=1&b=2 c=d+e");
    }

    @Test
    void get_drops_the_query_of_its_action() {
        assertThat(sent(page("<form action='/hook?a=1#f'><input name=c value='d&amp;=~[1]'></form>")))
                .isEqualTo("GET /hook?c=d%26%3D%7E%5B1%5D ");
    }

    @Test
    void relative_and_empty_actions_are_resolved() {
        assertThat(sent(page("<form method=post action='next'><input name=c></form>")))
                .isEqualTo("POST /dir/next? c=");
        assertThat(sent(page("<form method=post><input name=c></form>"))).isEqualTo("POST /dir/page?x=1 c=");
    }

    @Test
    void only_successful_controls_are_sent_in_order() {
        String html = "<form method=post action=/x><input type=hidden name=a value='1'><input value=unnamed>"
                + "<input type=checkbox name=b checked><input type=checkbox name=c value=no>"
                + "<input type=radio name=r value=1><input type=radio name=r value=2 checked>"
                + "<select name=s><option value=s1>x<option selected>s2</select>"
                + "<select name=t><option value=t1>x<option>y</select>"
                + "<textarea name=u>v</textarea><input name=w value=1 disabled>"
                + "<fieldset disabled><input name=z value=1></fieldset>"
                + "<input type=submit name=go value=go><button name=do>do</button></form>";
        assertThat(sent(page(html))).isEqualTo("POST /x? a=1&b=on&r=2&s=s2&t=t1&u=v");
    }

    @Test
    void line_breaks_are_normalised() {
        assertThat(
                        sent(
                                page(
                                        "<form method=post action=/x><input type=hidden name=a value='1&#10;2&#13;3&#13;&#10;4'></form>")))
                .isEqualTo("POST /x? a=1%0D%0A2%0D%0A3%0D%0A4");
    }

    @Test
    void form_is_sent_in_its_own_charset_and_what_that_lacks_as_references() {
        String form = "<form method=post action=/x accept-charset='%s'><input type=hidden name=a value='ö€Ω😀'>"
                + "<input type=hidden name=_charset_></form>";
        assertThat(sent(page(form.replace("%s", "iso-8859-1"))))
                .isEqualTo("POST /x? a=%F6%80%26%23937%3B%26%23128512%3B&_charset_=windows-1252");
        assertThat(sent(page(form.replace("%s", "x-unknown utf-8"))))
                .isEqualTo("POST /x? a=%C3%B6%E2%82%AC%CE%A9%F0%9F%98%80&_charset_=UTF-8");
    }

    @Test
    void form_without_charset_is_sent_in_that_of_its_page() {
        String form = "<form method=post action=/x><input type=hidden name=a value='ö'></form>";
        assertThat(sent(page(form, StandardCharsets.ISO_8859_1))).isEqualTo("POST /x? a=%F6");
        assertThat(sent(page(form))).isEqualTo("POST /x? a=%C3%B6");
    }

    @Test
    void policy_of_the_page_is_obeyed() {
        String html = "<form method=post action='https://evil.example/x'></form>";
        replies.add(HttpReply.of(200, "text/html", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", "default-src 'none'; form-action 'self' https://*.buyer.example"));
        Page page = open();
        assertThatThrownBy(() -> browser.submit(page, "form")).hasMessageContaining("Content-Security-Policy");
    }

    @Test
    void form_to_what_is_no_web_address_is_not_sent() {
        Page script = page("<form method=post action='javascript:alert(1)'></form>");
        assertThatThrownBy(() -> browser.submit(script, "form")).isInstanceOf(IllegalStateException.class);
        Page multipart = page("<form method=post action=/x enctype='multipart/form-data'></form>");
        assertThatThrownBy(() -> browser.submit(multipart, "form")).isInstanceOf(IllegalStateException.class);
        Page none = page("<p>Sorry</p>");
        assertThatThrownBy(() -> browser.submit(none, "form")).hasMessageContaining("Sorry");
        assertThatThrownBy(() -> script.form("form").with("a", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void see_other_is_followed_by_get_and_temporary_redirect_by_the_same_post() {
        Page page = page("<form method=post action=/x><input name=a value=1></form>");
        replies.add(HttpReply.text(307, "").with("Location", "/y"));
        replies.add(HttpReply.seeOther(URI.create("/z")));
        Page end = browser.submit(page, "form");
        assertThat(requests)
                .extracting(request -> request.method() + " " + request.path() + " " + request.body().length)
                .containsExactly("POST /x 3", "POST /y 3", "GET /z 0");
        assertThat(end.redirects()).containsExactly(server.uri("/y"), server.uri("/z"));
        assertThat(end.uri()).isEqualTo(server.uri("/z"));
    }

    @Test
    void redirects_have_an_end_and_stay_on_the_web() {
        for (int i = 0; i < 20; i++) {
            replies.add(HttpReply.seeOther(URI.create("/again")));
        }
        assertThatThrownBy(this::open).hasMessageContaining("redirects");
        replies.clear();
        replies.add(HttpReply.seeOther(URI.create("file:///etc/passwd")));
        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cookies_are_kept_for_their_path() {
        replies.add(HttpReply.text(200, "").with("Set-Cookie", "a=b; Path=/dir; HttpOnly; SameSite=Lax"));
        open();
        browser.open(server.uri("/dir/other"));
        assertThat(requests.remove().header("Cookie").orElse("")).contains("a=b");
        browser.open(server.uri("/elsewhere"));
        assertThat(requests.remove().header("Cookie")).isEmpty();
    }

    @Test
    void nobody_there_is_an_error() {
        server.close();
        assertThatThrownBy(this::open).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void own_form_holds_no_values_in_its_text() {
        HtmlForm form = Browser.form(
                "POST", server.uri("/x"), StandardCharsets.UTF_8, List.of(new Parameter("PASSWORD", "p4ss")));
        assertThat(form.toString()).doesNotContain("p4ss");
    }
}
