package io.punchout.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutProblem;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("pitfalls, writing: a return URL comes from outside")
class ReturnUrlTest {

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript://buyer.example/%0aalert(1)",
        "'data:text/html,<script>alert(1)</script>'",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "ftp://buyer.example/",
        "ws://buyer.example/",
        "jar:https://buyer.example!/x",
        "view-source:https://buyer.example/",
        "mailto:a@buyer.example"
    })
    void onlyHttpAndHttpsAreSchemes(String url) {
        assertThat(ReturnUrl.parse(url).error().is(PunchOutProblem.RETURN_URL_SCHEME))
                .isTrue();
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                "  ",
                "buyer.example/return",
                "//buyer.example/return",
                "/return",
                "?x",
                ":https://buyer.example",
                "https:",
                "https:buyer.example",
                "https:/buyer.example",
                "https://",
                "https:///buyer.example",
                "https://?x",
                "https://#x",
                "https://:443/",
                "https://user@buyer.example/",
                "https://user:pw@buyer.example/",
                "https://buyer.example@evil.example/",
                "https://buyer.example\\@evil.example/",
                "https://evil.example\\.buyer.example/",
                "https:\\\\buyer.example/",
                "https://buyer.example\\evil",
                "java\tscript:alert(1)",
                "https://buyer.ex\tample/",
                "https://buyer.ex\nample/",
                "https://buyer.example/a b",
                "https://buyer.example/a\u0000b",
                "https://buyer.example/a\u0085b",
                "https://buyer.example/a\u2028b",
                "https://buyer.example/a\u007fb",
                "https://buyer.example/a\ufffdb",
                "https://.buyer.example/",
                "https://buyer..example/",
                "https://buyer.example../",
                "https://./",
                "https://../",
                "https://buyer.example:/",
                "https://buyer.example:x/",
                "https://buyer.example:-1/",
                "https://buyer.example:65536/",
                "https://buyer.example:123456/",
                "https://buyer.example:80:80/",
                "https://[::1/",
                "https://::1/",
                "https://[::1]x/",
                "https://[buyer.example]/",
                "https://buyer%2eexample/",
                "https://buyer;example/",
                "https://buyer,example/",
                "https://buyer'example/",
                "https://buyer.example\uff0fevil.example/",
                "https://buyer.example\uff20evil.example/",
                "https://buyer.example\uff1aevil/",
                "https://b\u00a0uyer.example/",
                "https://\ud83d.example/",
                "https://buyer.example/" + "x".repeat(ReturnUrlPolicy.MAX_LENGTH));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoUsableUrlIsRefused(String url) {
        Outcome<ReturnUrl> outcome = ReturnUrl.parse(url);
        assertThat(outcome.isAccepted()).as(() -> outcome.toString()).isFalse();
        assertThat(outcome.error().is(PunchOutProblem.RETURN_URL_MALFORMED)).isTrue();
        assertThat(outcome.error().hint()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "https://buyer.example, https, buyer.example, 443, https://buyer.example",
        "HTTPS://BUYER.Example:8443/Path?Q=x#F, https, buyer.example, 8443, https://buyer.example:8443/Path?Q=x#F",
        "http://buyer.example:80/, http, buyer.example, 80, http://buyer.example:80/",
        "https://buyer.example./x, https, buyer.example, 443, https://buyer.example/x",
        "https://buyer.example:00443/, https, buyer.example, 443, https://buyer.example:443/",
        "' https://buyer.example/ ', https, buyer.example, 443, https://buyer.example/",
        "https://127.0.0.1:8080/r, https, 127.0.0.1, 8080, https://127.0.0.1:8080/r",
        "https://[2001:DB8::1]/r, https, [2001:db8::1], 443, https://[2001:db8::1]/r",
        "https://[::1]:8443/r, https, [::1], 8443, https://[::1]:8443/r",
        "https://bücher.example:8443/ü, https, xn--bcher-kva.example, 8443, https://xn--bcher-kva.example:8443/%C3%BC",
        "https://ＢＵＹＥＲ.example/, https, buyer.example, 443, https://buyer.example/",
        "https://buyer。example/, https, buyer.example, 443, https://buyer.example/",
        "HTTPS://WIKI.EXAMPLE/I, https, wiki.example, 443, https://wiki.example/I"
    })
    void isTakenApartAndWrittenByOneParser(String raw, String scheme, String host, int port, String written) {
        ReturnUrl url = ReturnUrl.parse(raw).orElseThrow();
        assertThat(url.scheme()).isEqualTo(scheme);
        assertThat(url.host()).isEqualTo(host);
        assertThat(url.port()).isEqualTo(port);
        assertThat(url).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/r?a=b&c=%20%C3%BC+x, /r?a=b&c=%20%C3%BC+x",
                "/r?a=\"<b>\", /r?a=%22%3Cb%3E%22",
                "/r?a={x|y}^, /r?a=%7Bx%7Cy%7D%5E",
                "/r?q=100%, /r?q=100%",
                "/~sap/bc(cz1TI)/r;x=1, /~sap/bc(cz1TI)/r;x=1",
                "/r?x=@evil.example, /r?x=@evil.example"
            })
    void pathAndQueryStayAsTheyCameButForUnsafeCharacters(String rest, String written) {
        assertThat(ReturnUrl.parse("https://buyer.example" + rest).orElseThrow())
                .hasToString("https://buyer.example" + written);
    }

    @ParameterizedTest
    @CsvSource({
        "https://buyer.example:443/x, https://buyer.example",
        "http://buyer.example/x, http://buyer.example",
        "http://buyer.example:443/x, http://buyer.example:443",
        "https://[::1]:8443/x, https://[::1]:8443"
    })
    void hasAnOrigin(String raw, String origin) {
        assertThat(ReturnUrl.parse(raw).orElseThrow().origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://user:pw@buyer.example/"})
    void theRefusalDoesNotRepeatTheUrl(String url) {
        assertThat(ReturnUrl.parse(url).error().toString())
                .doesNotContain("alert")
                .doesNotContain("pw@");
    }

    @Test
    void isComparedByWhatIsWritten() {
        ReturnUrl one = ReturnUrl.parse("https://BUYER.example/a").orElseThrow();
        assertThat(one).isEqualTo(ReturnUrl.parse("https://buyer.example/a").orElseThrow());
        assertThat(one)
                .hasSameHashCodeAs(ReturnUrl.parse("https://buyer.example/a").orElseThrow());
        assertThat(one).isNotEqualTo(ReturnUrl.parse("https://buyer.example/A").orElseThrow());
    }
}
