package io.punchout.oci;

import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.session.Session;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OCI 1.3, 2.6, 4: HOOK_URL. */
class HookUrlTest {
    private static Visits visits(Consumer<OciSettings.Builder> settings, Consumer<SecuritySettings.Builder> security) {
        SecuritySettings.Builder rules = SecuritySettings.builder().returnHost("buyer.example");
        security.accept(rules);
        Connection connection = Visits.connection("acme", settings).toBuilder()
                .security(rules.build())
                .build();
        return new Visits(connection);
    }

    private static HttpReply call(Visits visits, String hook, String... more) {
        return visits.receive(post(pairs("USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "HOOK_URL", hook)
                .and(pairs(more))));
    }

    private static ReturnForm form(Visits visits, String hook) {
        Session session = visits.start(
                post(pairs("USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "HOOK_URL", hook, "~OkCode", "ADDI")));
        return visits.punchOut
                .transfer(session.id(), Cart.builder("EUR").line(Visits.bolt()).build())
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), return_url.scheme_not_allowed",
        "JaVaScRiPt://buyer.example/%0Aalert(1), return_url.scheme_not_allowed",
        "'data:text/html;base64,PHNjcmlwdD4=', return_url.scheme_not_allowed",
        "vbscript:msgbox, return_url.scheme_not_allowed",
        "file:///etc/passwd, return_url.scheme_not_allowed",
        "blob:https://buyer.example/1, return_url.scheme_not_allowed",
        "about:blank, return_url.scheme_not_allowed",
        "ftp://buyer.example/, return_url.scheme_not_allowed",
        "http://buyer.example/, return_url.scheme_not_allowed",
        "SAPEVENT:POST, return_url.scheme_not_allowed",
        "https://user@buyer.example/, return_url.malformed",
        "https://user:pw@buyer.example/, return_url.malformed",
        "https://evil.example\\buyer.example/, return_url.malformed",
        "'https://buyer.example/a b', return_url.malformed",
        "'https://buyer.example/\r\nX: y', return_url.malformed",
        "'https://buyer.example/\t', ok",
        "'https://buyer.example/\u0000x', return_url.malformed",
        "'https://buyer.example/\u0085x', return_url.malformed",
        "https:///path, return_url.malformed",
        "https:buyer.example, return_url.malformed",
        "//buyer.example/, return_url.malformed",
        "buyer.example/hook, return_url.malformed",
        "https%3A%2F%2Fbuyer.example%2F, return_url.malformed",
        "https://evil.example/, return_url.host_not_allowed",
        "https://buyer.example.evil.example/, return_url.host_not_allowed",
        "https://evilbuyer.example/, return_url.host_not_allowed"
    })
    @DisplayName("Closed by default: https to a listed host, and nothing else")
    void refused(String hook, String code) {
        Visits visits = visits(settings -> {}, rules -> {});

        HttpReply reply = call(visits, hook);

        if (code.equals("ok")) {
            assertThat(reply.status()).isEqualTo(303);
        } else {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(visits.log().get(1).problems()).extracting(Problem::code).contains(code);
        }
    }

    @Test
    @DisplayName("http only where the connection allows it")
    void http() {
        Visits visits = visits(settings -> {}, rules -> rules.httpAllowed(true));

        assertThat(form(visits, "http://buyer.example/h?x=1").action()).hasToString("http://buyer.example/h?x=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAPEVENT:POST", "sapevent:post", "SapEvent:POST"})
    @DisplayName("SAPEVENT:POST by permission: the action stays letter by letter, by POST, never split")
    void sap_event(String hook) {
        Visits visits = visits(
                settings -> settings.hookQuery(HookQuery.SPLIT)
                        .form(OciFormSettings.builder().method("GET").build()),
                rules -> rules.sapEventAllowed(true));

        ReturnForm form = form(visits, hook);

        assertThat(form.action()).hasToString(hook);
        assertThat(form.method()).isEqualTo("POST");
        assertThat(form.toHtml()).contains("action=\"" + hook + "\"", "method=\"POST\"");
        assertThat(Visits.value(form, "~OkCode")).isEqualTo("ADDI");
        assertThat(form.headers().first("Content-Security-Policy").orElseThrow())
                .contains("form-action sapevent: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAPEVENT:GET", "SAPEVENT:POST?x=1", "SAPEVENT:", "SAPEVENT:POST javascript:1", "SAPEVENT"})
    @DisplayName("The permission is for SAPEVENT:POST alone")
    void other_sap_events(String hook) {
        Visits visits = visits(settings -> {}, rules -> rules.sapEventAllowed(true));

        assertThat(call(visits, hook).status()).isEqualTo(400);
        assertThat(call(visits, "https://evil.example/").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("SAPEVENT:POST needs no return host, and functions answer to it, too")
    void sap_event_without_hosts() {
        Connection connection = Visits.connection("acme", settings -> {}).toBuilder()
                .security(SecuritySettings.builder().sapEventAllowed(true).build())
                .build();

        assertThat(call(new Visits(connection), "SAPEVENT:POST").status()).isEqualTo(303);
        assertThat(HookUrl.parse("sapevent:POST").orElseThrow().isSapEvent()).isTrue();
        assertThat(HookUrl.parse("sapevent:POST").orElseThrow().query().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/punchout",
                "https://shop.example/start?token=1",
                "https://SHOP.example:443/",
                "https://shop.example./x"
            })
    @DisplayName("A hook that leads back to the shop is refused and says so; nothing is ever fetched from it")
    void loop(String hook) {
        Visits visits = visits(settings -> {}, rules -> rules.returnHost("*.example", "shop.example"));

        HttpReply reply = call(visits, hook);
        HttpReply search = call(visits, hook, "FUNCTION", "BACKGROUND_SEARCH", "SEARCHSTRING", "x");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains("leads back to this shop");
        assertThat(search.status()).isEqualTo(400);
        assertThat(visits.log())
                .flatExtracting(entry -> entry.problems())
                .extracting(Problem::code)
                .contains("return_url.loop");
    }

    @Test
    @DisplayName("Buyer and shop on one host: allowed where host and port are listed; another port is another system")
    void shared_host() {
        Visits listed = visits(settings -> {}, rules -> rules.returnHost("shop.example:443"));
        Visits other = visits(settings -> {}, rules -> rules.returnHost("shop.example"));

        assertThat(call(listed, "https://shop.example/procurement").status()).isEqualTo(303);
        assertThat(call(other, "https://shop.example:8443/").status()).isEqualTo(303);
    }

    @Test
    @DisplayName(
            "Decoded once with the call-up, and its pairs once when they are split: order, duplicates, empty values, ~names")
    void query() {
        String hook = "https://buyer.example/h?a=1&a=2&b=&c&%7EOkCode=ADDI&d=%2541%26&e=x+y&f=%FC&g==#frag";

        Parameters query = HookUrl.parse(hook).orElseThrow().query();

        assertThat(query.list())
                .containsExactly(
                        new Parameter("a", "1"),
                        new Parameter("a", "2"),
                        new Parameter("b", ""),
                        new Parameter("c", ""),
                        new Parameter("~OkCode", "ADDI"),
                        new Parameter("d", "%41&"),
                        new Parameter("e", "x y"),
                        new Parameter("f", "\u00FC"),
                        new Parameter("g", "="));
        assertThat(HookUrl.parse(hook).orElseThrow().withoutQuery()).hasToString("https://buyer.example/h");
    }

    @Test
    @DisplayName("A fragment never goes along with the fields, whether a query stands before it or not")
    void fragment() {
        assertThat(HookUrl.parse("https://buyer.example/h#f").orElseThrow().withoutQuery())
                .hasToString("https://buyer.example/h");
        assertThat(HookUrl.parse("https://buyer.example/h?a=1#f").orElseThrow().withoutQuery())
                .hasToString("https://buyer.example/h");
        assertThat(HookUrl.parse("SAPEVENT:POST").orElseThrow().withoutQuery()).hasToString("SAPEVENT:POST");
    }

    @Test
    @DisplayName("Kept by default letter by letter; split per connection; always split for GET; copied by wish")
    void keep_or_split() {
        String hook = "https://buyer.example/h?uniqueid=%2Fa%2B&b=&b=2";
        Outcome<HookUrl> parsed = HookUrl.parse(hook);
        ReturnForm kept = form(visits(settings -> {}, rules -> {}), hook);
        ReturnForm split = form(visits(settings -> settings.hookQuery(HookQuery.SPLIT), rules -> {}), hook);
        ReturnForm get = form(
                visits(
                        settings -> settings.form(
                                OciFormSettings.builder().method("GET").build()),
                        rules -> {}),
                hook);
        ReturnForm copied = form(visits(settings -> settings.hookQuery(HookQuery.KEEP_AND_COPY), rules -> {}), hook);

        assertThat(parsed.orElseThrow().whole()).hasToString(hook);
        assertThat(kept.action()).hasToString(hook);
        assertThat(kept.fields()).noneMatch(field -> field.name().equals("b"));
        assertThat(split.action()).hasToString("https://buyer.example/h");
        assertThat(split.fields())
                .startsWith(new Parameter("uniqueid", "/a+"), new Parameter("b", ""), new Parameter("b", "2"));
        assertThat(get.action()).hasToString("https://buyer.example/h");
        assertThat(get.fields()).startsWith(new Parameter("uniqueid", "/a+"));
        assertThat(copied.action()).hasToString(hook);
        assertThat(copied.fields()).contains(new Parameter("b", "2"));
    }

    @Test
    @DisplayName("Its toString tells the host alone: path and query may hold the buyer's session")
    void to_string() {
        HookUrl hook = HookUrl.parse("https://buyer.example/s3cret?sid=s3cret").orElseThrow();

        assertThat(hook.toString()).contains("buyer.example").doesNotContain("s3cret");
        assertThat(hook)
                .isEqualTo(
                        HookUrl.parse("HTTPS://BUYER.example/s3cret?sid=s3cret").orElseThrow())
                .hasSameHashCodeAs(
                        HookUrl.parse("https://buyer.example/s3cret?sid=s3cret").orElseThrow());
    }
}
