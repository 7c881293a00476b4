package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.CALL_UP;
import static io.punchout.testkit.check.Documents.HOOK;
import static io.punchout.testkit.check.Documents.check;
import static io.punchout.testkit.check.Documents.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallUpCheckTest {
    private static final String LOGIN = "USERNAME=u&PASSWORD=PLANTED-7&";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/oci?%s",
                "https://shop.example/oci;v=1;w=2?%s",
                "/oci?%s",
                "?%s",
                "%s\n",
                "GET /oci?%s HTTP/1.1\r\nHost: shop.example\r\nCookie: a=b\r\n\r\n",
                "POST /oci HTTP/1.1\r\nHost: shop.example\r\n\r\n%s",
                "POST /oci\n\n%s"
            })
    void anyWayOfSavingIt(String shape) {
        Report report = check(shape.replace("%s", LOGIN + "HOOK_URL=" + encoded(HOOK)));
        assertThat(report.document()).isEqualTo("OciCallUp");
        assertThat(report.problems()).noneMatch(Problem::isError);
        assertThat(report.content().get("parameters")).hasSize(3);
        assertThat(report.content().path("returnUrl").asText())
                .isEqualTo("https://srm.example/hook?sid=1&token=***&x=a+b");
    }

    @ParameterizedTest
    @CsvSource({
        "USERNAME=u&PASSWORD=p, return_url.missing, ERROR, HOOK_URL",
        "USERNAME=u&PASSWORD=p&HOOK_URL=javascript:x, return_url.scheme_not_allowed, ERROR, HOOK_URL",
        "USERNAME=u&PASSWORD=p&hook-url=x, return_url.malformed, ERROR, hook-url",
        "USERNAME=u&PASSWORD=p&HOOK_URL=http://x, check.return_url_http, ADVICE, HOOK_URL",
        "USERNAME=u&PASSWORD=p&HOOK_URL=sapevent:POST, check.return_url_sapevent, ADVICE, HOOK_URL",
        "USERNAME=u&PASSWORD=p&back=https://x, return_url.missing, WARNING, back",
        "PASSWORD=p&HOOK_URL=https://x, check.login_missing, WARNING, USERNAME",
        "USERNAME=u&PASSWORD=&HOOK_URL=https://x, check.login_missing, WARNING, PASSWORD",
        "USERNAME=u&PASSWORD=p&HOOK_URL=https://x&FUNCTION=x, oci.function_unknown, ADVICE, FUNCTION",
        "USERNAME=u&PASSWORD=p&FUNCTION=DETAIL, check.argument_missing, WARNING, PRODUCTID",
        "USERNAME=u&PASSWORD=p&HOOK_URL=https://x&FUNCTION=validate&PRODUCTID=1, check.argument_missing, WARNING, QUANTITY",
        "USERNAME=u&PASSWORD=p&HOOK_URL=https://x&FUNCTION=VALIDATE&SEARCHSTRING=1, check.argument_missing, WARNING, VENDOR",
        "USERNAME=u&PASSWORD=p&HOOK_URL=https://x&FUNCTION=SOURCING&SEARCHSTRING=1, check.argument_missing, WARNING, VENDOR",
        "USERNAME=u&PASSWORD=p&HOOK_URL=https://x&FUNCTION=BACKGROUND_SEARCH, check.argument_missing, WARNING, SEARCHSTRING"
    })
    void oneProblem(String body, String code, String severity, String where) {
        assertThat(check(body).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).hasToString(severity);
            assertThat(problem.where()).isEqualTo(where);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOKEN=p&HOOK_URL=https://x",
                "kndnr=1&pw_kunde=p&HOOK_URL=https://x",
                "USERNAME=u&PASSWORD=p&FUNCTION=DETAIL&PRODUCTID=1",
                "USERNAME=u&PASSWORD=p&FUNCTION=DOWNLOADJSON"
            })
    void nothingToSay(String body) {
        assertThat(check(body).problems()).isEmpty();
    }

    @Test
    void encodedOnceTooOften() {
        Report report = check(LOGIN + "HOOK_URL=" + encoded(encoded(HOOK)));
        assertThat(report.problems())
                .extracting(Problem::code)
                .containsExactly("oci.hook_url_escaped_twice", PunchOutProblem.RETURN_URL_MALFORMED.code());
        assertThat(report.problems().get(1).hint()).contains("once too often");
        assertThat(Documents.json(report)).doesNotContain("PLANTED");
    }

    @Test
    void aPasswordInTheUrl() {
        Report report = check(CALL_UP);
        assertThat(report.version()).isEqualTo("4.0");
        assertThat(report.problems()).extracting(Problem::code).containsExactly("check.password_in_url");
    }

    @Test
    void moreParametersThanAreRead() {
        assertThat(check(LOGIN + "HOOK_URL=https://x" + "&a=b".repeat(1_000)).problems())
                .extracting(Problem::code)
                .containsExactly("oci.too_many_parameters");
    }

    @Test
    void legacyCharset() {
        byte[] body = (LOGIN + "HOOK_URL=https://x&name=Größe").getBytes(TextBytes.LEGACY);
        assertThat(check(body).content().at("/parameters/3/value").asText()).isEqualTo("Größe");
    }
}
