package io.punchout.oci;

import static io.punchout.oci.Visits.get;
import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading call-ups, OCI 1. */
class OciCallUpTest {
    private static OciCallUp of(String... pairs) {
        return OciCallUp.of(post(pairs(pairs)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOOK_URL", "hook_url", "Hook_Url", "hookUrl", "HOOK-URL", "MM_HOOK_URL"})
    @DisplayName("OCI 1.2: HOOK_URL in the spellings that buyers use, unless the connection names its own")
    void hook_names(String name) {
        OciCallUp callUp = of(name, " https://buyer.example/?a=%41 ");

        assertThat(callUp.hookUrl()).contains("https://buyer.example/?a=%41");
        assertThat(callUp.hookUrl(OciSettings.builder().build())).contains("https://buyer.example/?a=%41");
        assertThat(callUp.hookUrl(
                        OciSettings.builder().hookParameter("returnTo").build()))
                .isEmpty();
    }

    @Test
    @DisplayName("OCI 1.2: HOOK_URL is decoded once")
    void hook_is_decoded_once() {
        assertThat(OciCallUp.parse("https://shop.example/oci?HOOK_URL=https%3A%2F%2Fb.example%2F%3Fx%3D%2541%252B")
                        .hookUrl())
                .contains("https://b.example/?x=%41%2B");
    }

    @Test
    @DisplayName("OCI 1.2: query and form are merged in order, the form wins, unknown and repeated ones are kept")
    void merged() {
        HttpRequest request = HttpRequest.builder("POST", "/oci?a=1&B=2&a=3&c=4&flag")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("b=form&d=x=y".getBytes(StandardCharsets.US_ASCII))
                .build();

        OciCallUp callUp = OciCallUp.of(request);

        assertThat(callUp.parameters().list())
                .containsExactly(
                        new Parameter("a", "1"),
                        new Parameter("a", "3"),
                        new Parameter("c", "4"),
                        new Parameter("flag", ""),
                        new Parameter("b", "form"),
                        new Parameter("d", "x=y"));
        assertThat(callUp.value("A")).contains("1");
        assertThat(callUp.value("B")).contains("form");
        assertThat(callUp.query().first("b")).contains("2");
        assertThat(callUp.problems()).extracting(Problem::where).containsExactly("B", "a");
        assertThat(callUp.path()).isEqualTo("/oci");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "_parent, _self, _parent",
                "-, _self, _self",
                "-, -, _top",
                "'', _blank, _blank",
                "java script, frame1, frame1",
                "<x>, a b, _top",
                "_evil, -, _top"
            })
    @DisplayName("OCI 2.5: target is returntarget, else ~TARGET, else _top; unusable ones are skipped")
    void target(String returnTarget, String tildeTarget, String expected) {
        var parameters = pairs();
        parameters = returnTarget == null ? parameters : parameters.and(pairs("ReturnTarget", returnTarget));
        parameters = tildeTarget == null ? parameters : parameters.and(pairs("~Target", tildeTarget));

        assertThat(OciCallUp.of(get(parameters.and(pairs("x", "y")))).target()).isEqualTo(expected);
    }

    @Test
    @DisplayName("OCI 1.2: the fixed names are found in any case")
    void fixed_names() {
        OciCallUp callUp =
                of("~okcode", "ADDI", "~CALLER", "CTLG", "Function", " Dance ", "OCIVERSION", "5.0", "LANGU", "DE");

        assertThat(callUp.okCode()).contains("ADDI");
        assertThat(callUp.caller()).contains("CTLG");
        assertThat(callUp.function().orElseThrow()).isInstanceOf(OciFunction.Login.class);
        assertThat(callUp.ociVersion()).contains("5.0");
        assertThat(callUp.language()).contains("de");
        assertThat(of("language", "German").language()).isEmpty();
        assertThat(callUp.method()).isEqualTo("POST");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, ISO-8859-1",
        "ISO-8859-15, ISO-8859-15",
        "windows-1252, windows-1252",
        "Shift_JIS, Shift_JIS",
        "utf8, UTF-8",
        "US-ASCII, US-ASCII",
        "UTF-16, UTF-8",
        "IBM037, UTF-8",
        "no such, UTF-8",
        "'', UTF-8"
    })
    @DisplayName("OCI 2.7: http_content_charset is honoured if pages can be written in it, else it is UTF-8")
    void charset(String named, String expected) {
        OciCallUp callUp = of("HTTP_CONTENT_CHARSET", named);

        assertThat(callUp.returnCharset(null)).isEqualTo(Charset.forName(expected));
        assertThat(callUp.returnCharset(StandardCharsets.ISO_8859_1)).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    @DisplayName("The bytes are UTF-8 if they can be, else windows-1252; never the platform's charset")
    void request_charset() {
        assertThat(OciCallUp.parse("a=%C3%BC%E2%82%AC").value("a")).contains("\u00FC\u20AC");
        assertThat(OciCallUp.parse("a=%FC%80").value("a")).contains("\u00FC\u20AC");
        HttpRequest named = HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=ISO-8859-15")
                .body("a=%A4".getBytes(StandardCharsets.US_ASCII))
                .build();
        assertThat(OciCallUp.of(named).value("a")).contains("\u20AC");
        HttpRequest raw = HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("a=\u00FC%C3%BC".getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(OciCallUp.of(raw).value("a")).contains("\u00FC\u00FC");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, \u65E5\u672C\u00FC\u20AC",
        "ISO-8859-1, M\u00FCller",
        "windows-1252, M\u00FCller \u20AC",
        "Shift_JIS, \u65E5\u672C\u8A9E \uFF76"
    })
    @DisplayName(
            "OCI 1.2: the request's charset is honoured, named by its Content-Type or by itself, in form and query")
    void request_charsets(String name, String text) {
        Charset charset = Charset.forName(name);
        String encoded = pairs("company", text).encode(charset);
        HttpRequest typed = HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=" + name)
                .body(encoded.getBytes(StandardCharsets.US_ASCII))
                .build();
        HttpRequest said = HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body((encoded + "&http_content_charset=" + name).getBytes(StandardCharsets.US_ASCII))
                .build();
        HttpRequest query = HttpRequest.builder("GET", "/oci")
                .query("_charset_=" + name + "&" + encoded)
                .build();

        assertThat(OciCallUp.of(typed).value("COMPANY")).contains(text);
        assertThat(OciCallUp.of(said).value("company")).contains(text);
        assertThat(OciCallUp.of(query).value("company")).contains(text);
    }

    @Test
    @DisplayName("A charset in which pages cannot be, or that does not exist, decides nothing")
    void unusable_request_charset() {
        assertThat(OciCallUp.parse("a=%FC&http_content_charset=UTF-16").value("a"))
                .contains("\u00FC");
        assertThat(OciCallUp.parse("a=%FC&_charset_=nothing").value("a")).contains("\u00FC");
        assertThat(OciCallUp.parse("a=%C3%BC&_charset_=ISO-8859-1").value("a")).contains("\u00FC");
    }

    @Test
    @DisplayName("A call-up saved as URL, as form body or as log entry is read")
    void saved_texts() {
        assertThat(OciCallUp.parse("https://shop.example/oci?USERNAME=u&x=1#frag")
                        .parameters())
                .isEqualTo(pairs("USERNAME", "u", "x", "1"));
        assertThat(OciCallUp.parse("https://shop.example/oci?USERNAME=u").method())
                .isEqualTo("GET");
        assertThat(OciCallUp.parse("https://shop.example/oci").parameters().isEmpty())
                .isTrue();
        assertThat(OciCallUp.parse("USERNAME=u&url=http://x/?y=1\n").parameters())
                .isEqualTo(pairs("USERNAME", "u", "url", "http://x/?y=1"));
        OciCallUp logged = OciCallUp.parse("POST /oci?a=1 HTTP/1.1\r\nHost: shop.example\r\n\r\nb=2&c=3\n");
        assertThat(logged.parameters()).isEqualTo(pairs("a", "1", "b", "2", "c", "3"));
        assertThat(logged.method()).isEqualTo("POST");
        assertThat(OciCallUp.parse("GET /oci?a=1").query()).isEqualTo(pairs("a", "1"));
        assertThat(OciCallUp.parse("").parameters().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("What is ignored is reported")
    void problems() {
        assertThat(of("returntarget", "a b", "http_content_charset", "UTF-16", "FUNCTION", "DANCE")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("oci.target_ignored", "oci.charset_ignored", "oci.function_unknown");
        assertThat(of("returntarget", "_top", "FUNCTION", "DETAIL").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "detail, DETAIL",
        " Validate , VALIDATE",
        "BACKGROUNDSEARCH, BACKGROUND_SEARCH",
        "background-search, BACKGROUND_SEARCH",
        "Background Search, BACKGROUND_SEARCH",
        "SOURCING, SOURCING"
    })
    @DisplayName("OCI 1.4: FUNCTION is compared without case, blanks and underscore")
    void functions(String value, OciFunctionName expected) {
        assertThat(OciFunctionName.of(value)).contains(expected);
        assertThat(OciFunctionName.of(value + "ADD")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /oci?USERNAME=u&amp;PASSWORD=p&amp;HOOK_URL=https%3A%2F%2Fbuyer.example%2Fhook",
                "POST /oci\n\nUSERNAME=u&amp;PASSWORD=p&amp;HOOK_URL=https%3A%2F%2Fbuyer.example%2Fhook"
            })
    @DisplayName("OCI 7: parameters that are divided by the entity of HTML are understood, which is told once")
    void entitiesBetweenParameters(String text) {
        OciCallUp callUp = OciCallUp.parse(text);
        assertThat(callUp.value("PASSWORD")).contains("p");
        assertThat(callUp.hookUrl()).contains("https://buyer.example/hook");
        assertThat(callUp.problems()).extracting(Problem::code).containsExactly("oci.ampersand_escaped");
        assertThat(OciCallUp.parse("GET /oci?a=R%26amp;D&b=1").problems()).isEmpty();
    }

    @Test
    @DisplayName("a byte order mark before the form is no part of the first parameter's name")
    void byteOrderMark() {
        HttpRequest request = HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("\uFEFFUSERNAME=u&PASSWORD=p".getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(OciCallUp.of(request).value("USERNAME")).contains("u");
    }

    @Test
    @DisplayName("OCI 1.1: a HOOK_URL is decoded once; one that was escaped twice is told as that")
    void hookEscapedTwice() {
        OciCallUp callUp = OciCallUp.parse("GET /oci?USERNAME=u&HOOK_URL=https%253A%252F%252Fbuyer.example%252Fhook");
        assertThat(callUp.hookUrl()).contains("https%3A%2F%2Fbuyer.example%2Fhook");
        assertThat(callUp.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.hook_url_escaped_twice", "hook_url"));
    }

    @Test
    @DisplayName("OCI 1.1: a HOOK_URL that was not escaped loses its further parameters, which is told")
    void unescaped_hook() {
        String raw = "https://shop.example/oci?USERNAME=u&HOOK_URL=https://buyer.example/hook?sid=1&sap-client=100";
        OciCallUp cut = OciCallUp.parse(raw + "&~OkCode=ADDI");
        assertThat(cut.hookUrl()).contains("https://buyer.example/hook?sid=1");
        assertThat(cut.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.hook_url_not_escaped", "hook_url"));
        HttpRequest request = HttpRequest.builder("GET", "/oci")
                .query(raw.substring(raw.indexOf('?') + 1))
                .build();
        assertThat(OciCallUp.of(request).problems()).hasSize(1);

        for (String whole : List.of(
                "/oci?HOOK_URL=https%3A%2F%2Fbuyer.example%2Fhook%3Fsid%3D1%26x%3D2&~OkCode=ADDI",
                "/oci?~OkCode=ADDI&HOOK_URL=https://buyer.example/hook?sid=1",
                "/oci?HOOK_URL=https://buyer.example/hook&~OkCode=ADDI",
                "/oci?HOOK_URL=SAPEVENT:POST&x=https://other.example/?a=1&b=2")) {
            assertThat(OciCallUp.parse(whole).problems()).as(whole).isEmpty();
        }
    }
}
