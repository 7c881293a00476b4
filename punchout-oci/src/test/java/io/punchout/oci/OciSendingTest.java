package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Problem;
import io.punchout.session.Session;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How call-ups are put together by systems that do not send them as a browser does, OCI 1.2 and 7. */
class OciSendingTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String USER = "USERNAME=" + Visits.USER;
    private static final String PASSWORD = "PASSWORD=" + Visits.PASSWORD;
    private static final String HOOK = "HOOK_URL=https%3A%2F%2Fbuyer.example%2Fhook%3Fsap-client%3D100";
    private static final String PLAIN = String.join("&", USER, PASSWORD, HOOK);

    private final Visits visits = Visits.usual();

    private static HttpRequest post(String type, String body) {
        return HttpRequest.builder("POST", "/oci")
                .header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static HttpRequest get(String query) {
        return HttpRequest.builder("GET", "/oci").query(query).build();
    }

    private void opens(HttpRequest request, String... codes) {
        Session session = visits.start(request);
        assertThat(session.setup().returnUrl()).isEqualTo(Visits.HOOK);
        assertThat(session.setup().firstAttribute("HOOK_URL")).isEqualTo(Visits.HOOK);
        assertThat(visits.log().get(2).problems()).extracting(Problem::code).containsExactly(codes);
        assertThat(visits.logText()).doesNotContain(Visits.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&amp;", "&AMP;", "&#38;", "&#038;", "&#x26;", "&amp;amp;"})
    @DisplayName("OCI 7: the entity between parameters in each of its spellings")
    void entities(String divider) {
        opens(post(FORM, PLAIN.replace("&", divider)), "oci.ampersand_escaped");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\n", "\r\n", "&\r\n", "\r\n  "})
    @DisplayName("OCI 7: parameters divided by semicolons or lines are told apart, and the password is in no value")
    void dividers(String divider) {
        opens(post(FORM, PLAIN.replace("&", divider)), "oci.parameters_unusual");
    }

    @Test
    @DisplayName("OCI 7: what stands within a value divides nothing")
    void notDivided() {
        assertThat(OciCallUp.parse("a=1&b=x;username=y").value("b")).contains("x;username=y");
        assertThat(OciCallUp.parse("HOOK_URL=https://buyer.example/hook;jsessionid=1")
                        .hookUrl())
                .contains("https://buyer.example/hook;jsessionid=1");
        assertThat(OciCallUp.parse("USERNAME=u&q=a; b = c").value("q")).contains("a; b = c");
        assertThat(OciCallUp.parse("a=PD94\nbWw+=&b=1").value("a")).contains("PD94\nbWw ="); // folded Base64
        assertThat(OciCallUp.parse("a=1;b=2").value("a")).contains("1;b=2");
    }

    @Test
    @DisplayName("OCI 7: a URL that had a question mark already, blanks and marks around names")
    void names() {
        opens(get("?" + PLAIN), "oci.parameters_unusual");
        opens(get("%EF%BB%BF" + PLAIN), "oci.parameters_unusual");
        opens(get(PLAIN.replace("HOOK_URL", "+HOOK_URL%20")), "oci.parameters_unusual");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain; charset=utf-8",
                "text/html",
                "application/octet-stream",
                "application/form-urlencoded",
                "application/x-www-urlencoded"
            })
    @DisplayName("OCI 1.1: a form under the Content-Type that clients send unless told is read, and told")
    void otherTypes(String type) {
        opens(post(type, PLAIN), "oci.form_type");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '{\"USERNAME\":\"u\",\"HOOK_URL\":\"https://buyer.example/\"}'",
        "text/plain, hello",
        "text/html, <p>USERNAME=u&HOOK_URL=x</p>"
    })
    @DisplayName("OCI 1.1: what is no form stays unknown")
    void noForm(String type, String body) {
        assertThat(new OciProtocol().recognises(post(type, body))).isFalse();
    }

    @Test
    @DisplayName("OCI 2.7: a charset in which ASCII is something else decides nothing about a form")
    void charsetOfTheType() {
        opens(post(FORM + "; charset=UTF-16", PLAIN));
        opens(post(FORM + "; charset=IBM037", PLAIN));
        opens(post(FORM + "; charset=none", PLAIN));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "IBM037"})
    @DisplayName("OCI 2.7: a form that is written in such a charset is refused, which names it, and nothing of it kept")
    void unreadableCharset(String name) {
        HttpReply reply = visits.receive(HttpRequest.builder("POST", "/oci")
                .header("Content-Type", FORM + "; charset=" + name)
                .body((PLAIN + "&x=planted").getBytes(Charset.forName(name)))
                .build());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains("in the charset " + name);
        assertThat(visits.log().get(1).problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.form_type", "Content-Type"));
        assertThat(visits.logText()).doesNotContain("planted").doesNotContain(Visits.PASSWORD);
        String escaped = PLAIN.replace("%3A", "%FE%FF%00%3A");
        assertThat(visits.receive(post(FORM + "; charset=" + name, escaped)).bodyText())
                .as("escapes of its bytes")
                .contains("in the charset " + name);
    }

    @Test
    @DisplayName("OCI 1.2: names with the brackets of PHP's lists are the parameters, and that is told")
    void lists() {
        opens(
                get(PLAIN.replace("USERNAME", "USERNAME[]").replace("PASSWORD", "password%5B%5D")),
                "oci.parameters_unusual");
        opens(post(FORM, PLAIN.replace("HOOK_URL", "HOOK_URL[]")), "oci.parameters_unusual");
        Visits own =
                Visits.of(settings -> settings.usernameParameter("USERNAME[]").passwordParameter("kennung2[]"));
        assertThat(own.start(post(FORM, PLAIN.replace("USERNAME", "USERNAME[]").replace("PASSWORD", "kennung2[]")))
                        .setup()
                        .firstAttribute("USERNAME"))
                .isEqualTo(Visits.USER);
        assertThat(own.logText()).doesNotContain(Visits.PASSWORD);
        assertThat(OciCallUp.parse("actions[]=1&NEW_ITEM-TOKEN[]=2").parameters())
                .isEqualTo(Visits.pairs("actions[]", "1", "NEW_ITEM-TOKEN[]", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "hook_url=https://a.example/&HOOK_URL=https://b.example/, hook_url, https://a.example/",
        "hookurl=https://a.example/&HOOK_URL=https://b.example/, HOOK_URL, https://b.example/",
        "hookurl=https://a.example/&Hook-Url=https://b.example/&a=1, Hook-Url, https://b.example/"
    })
    @DisplayName("OCI 1.2: return URLs by several names: told once, with the name of the one that is used")
    void severalHooks(String body, String used, String url) {
        OciCallUp callUp = OciCallUp.parse(body);

        assertThat(callUp.hookUrl()).contains(url);
        assertThat(callUp.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("oci.duplicate_parameter");
            assertThat(problem.where()).isEqualTo(used);
            assertThat(problem.message())
                    .contains("that of " + used + " is used")
                    .doesNotContain("example");
        });
        assertThat(OciCallUp.parse(body.replace("//a.", "//b.")).problems()).isEmpty();
        assertThat(OciCallUp.parse(body.replace("https://a.example/", "")).problems())
                .noneMatch(problem -> problem.message().contains("return URL came by"));
        OciCallUp both = OciCallUp.parse(body + "&q=1&q=2");
        assertThat(both.problems()).extracting(Problem::where).containsExactly("q", used);
    }

    private static HttpRequest multipart(String boundary, Charset charset, String... parts) {
        StringBuilder body = new StringBuilder("preamble\r\n");
        for (int i = 0; i < parts.length; i += 2) {
            body.append("--").append("x-y").append("\r\nContent-Disposition: form-data; name=");
            body.append(parts[i]).append("\r\n\r\n").append(parts[i + 1]).append("\r\n");
        }
        return HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .body(body.append("--x-y--\r\n").toString().getBytes(charset))
                .build();
    }

    @Test
    @DisplayName("RFC 7578: a call-up as multipart/form-data is understood, and told; files are no parameters")
    void multipart() {
        for (String boundary : List.of("x-y", "\"x-y\"; charset=UTF-8")) {
            opens(
                    multipart(
                            boundary,
                            StandardCharsets.UTF_8,
                            "USERNAME",
                            Visits.USER,
                            "\"PASSWORD\"\r\nContent-Type: text/plain",
                            Visits.PASSWORD,
                            "\"cart\"; filename=\"a.csv\"",
                            "1;2",
                            "\"HOOK_URL\"",
                            Visits.HOOK),
                    "oci.form_type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    @DisplayName("RFC 7578: values of parts are taken as they are, in the charset that they have")
    void multipartValues(String charset) {
        OciCallUp callUp = OciCallUp.of(multipart(
                "x-y", Charset.forName(charset), "\"a\"", "M\u00FCller & S\u00F6hne+1 %41=\r\n--x", "\"b\"", ""));

        assertThat(callUp.form()).isEqualTo(Visits.pairs("a", "M\u00FCller & S\u00F6hne+1 %41=\r\n--x", "b", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x\r\nContent-Disposition: form-data; name=\"PASSWORD\"\r\n\r\nplanted\r\n",
                "--x\r\nContent-Disposition: form-data\r\n\r\nplanted\r\n--x--",
                "--x\r\nno end of the head, planted\r\n--x--",
                "--y\r\nContent-Disposition: form-data; name=\"PASSWORD\"\r\n\r\nplanted\r\n--y--",
                ""
            })
    @DisplayName("RFC 7578: parts that cannot be told apart are refused with the reason, and nothing of them kept")
    void brokenMultipart(String body) {
        HttpReply reply = visits.receive(post("multipart/form-data; boundary=x", body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains("multipart/form-data");
        assertThat(visits.log().get(1).problems()).extracting(Problem::code).containsExactly("oci.form_type");
        assertThat(visits.logText() + reply.bodyText()).doesNotContain("planted");
    }

    @Test
    @DisplayName("OCI 1.2: parts and lines are bounded as parameters are")
    void bounded() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
        assertThat(visits.receive(post("multipart/form-data; boundary=x", part.repeat(1_001) + "--x--"))
                        .status())
                .isEqualTo(400);
        assertThat(visits.receive(post(FORM, "a=b\n".repeat(1_001))).status()).isEqualTo(400);
        assertThat(visits.log().get(1).problems()).extracting(Problem::code).containsExactly("oci.too_many_parameters");
        // no pattern takes longer than it may
        assertThat(visits.receive(post(FORM, "a=" + " \t".repeat(200_000) + "b"))
                        .status())
                .isEqualTo(403);
        assertThat(visits.receive(post(FORM, "a&" + "amp;".repeat(100_000) + "b=1&" + ";".repeat(200_000)))
                        .status())
                .isEqualTo(403);
        assertThat(visits.receive(post(FORM, PLAIN + "?".repeat(300_000))).status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("OCI 1.2: an empty value says nothing; the next of that name counts, from the URL too")
    void emptyFirst() {
        Session session = visits.start(get("HOOK_URL=&PASSWORD=&" + PLAIN));
        assertThat(session.setup().returnUrl()).isEqualTo(Visits.HOOK);
        assertThat(OciCallUp.parse("HOOK_URL=+&HOOK_URL=https://buyer.example/").hookUrl())
                .contains("https://buyer.example/");
        OciCallUp both = OciCallUp.parse("POST /oci?HOOK_URL=https://buyer.example/\n\nHOOK_URL=");
        assertThat(both.hookUrl()).contains("https://buyer.example/");
        assertThat(both.problems()).extracting(Problem::code).containsExactly("oci.duplicate_parameter");
    }

    @ParameterizedTest
    @CsvSource({"_PARENT, _parent", "_Blank, _blank", "_Top, _top", "Content, Content"})
    @DisplayName("HTML: the names of frames that all browsers know are the same in any case")
    void targets(String sent, String expected) {
        OciCallUp callUp = OciCallUp.parse("returntarget=" + sent + "&~TARGET=other");
        assertThat(callUp.target()).isEqualTo(expected);
        assertThat(callUp.problems()).isEmpty();
    }

    @Test
    @DisplayName(
            "OCI 2.6: a return URL whose own parameters are divided by the entity goes back as it came, and that is told")
    void entitiesInTheHook() {
        OciCallUp callUp = OciCallUp.parse("HOOK_URL=https%3A%2F%2Fbuyer.example%2F%3Fa%3D1%26amp%3Bb%3D2");
        assertThat(callUp.hookUrl()).contains("https://buyer.example/?a=1&amp;b=2");
        assertThat(callUp.problems()).extracting(Problem::code).containsExactly("oci.ampersand_escaped");
    }

    @Test
    @DisplayName("OCI 1.2: a value to echo under a name that no field can have is told")
    void invalidStatic() {
        OciCallUp callUp = OciCallUp.parse("NEW_ITEM-VENDOR=1&NEW_ITEM-COST-CENTRE=2");
        assertThat(callUp.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.field_name_invalid", "NEW_ITEM-COST-CENTRE"));
    }

    @Test
    @DisplayName("OCI 1.4: a function in ~OkCode is a login unless the connection says otherwise, and that is told")
    void functionInOkCode() {
        OciCallUp callUp = OciCallUp.parse("~OkCode=DETAIL&PRODUCTID=4711");
        OciSettings told = OciSettings.builder()
                .names(new OciCallUpNames(Map.of(OciParameter.FUNCTION, List.of("~OkCode")), Map.of()))
                .build();

        assertThat(callUp.function().orElseThrow()).isInstanceOf(OciFunction.Login.class);
        assertThat(callUp.problems()).extracting(Problem::code).containsExactly("oci.function_unknown");
        assertThat(callUp.function(told).orElseThrow()).isEqualTo(new OciFunction.Detail("4711"));
        assertThat(callUp.problems(told)).isEmpty();
        assertThat(OciCallUp.parse("~OkCode=ADDI").problems()).isEmpty();
    }

    @Test
    @DisplayName("RFC 9110 9.3.2: HEAD looks whether the link works; it opens no visit")
    void head() {
        HttpReply reply =
                visits.receive(HttpRequest.builder("HEAD", "/oci").query(PLAIN).build());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("Location")).isEmpty();
        assertThat(visits.logText()).doesNotContain(Visits.PASSWORD).doesNotContain("SETUP");
    }
}
