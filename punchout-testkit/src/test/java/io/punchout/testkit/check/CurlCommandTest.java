package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.HOOK;
import static io.punchout.testkit.check.Documents.SETUP;
import static io.punchout.testkit.check.Documents.check;
import static io.punchout.testkit.check.Documents.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Requests as browsers copy them for curl in bash")
class CurlCommandTest {
    private static final String PAIRS = "USERNAME=u&PASSWORD=PLANTED-7&HOOK_URL=" + encoded(HOOK);
    private static final String URL = "https://shop.example/oci";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl '%u' \\\n  -H 'accept: text/html' \\\n  -H 'content-type: application/x-www-form-urlencoded' \\\n"
                        + "  -b 'sid=PLANTED-8' \\\n  --data-raw '%p' \\\n  --compressed\n",
                "curl '%u' --compressed -X POST -H 'User-Agent: Mozilla/5.0 (X11; rv:1.0)' --data-raw '%p'",
                "$ curl --data \"%p\" %u",
                "curl.exe -sS -k --url %u -d '%p' > page.html",
                "curl -A 'a b' -L -d'%p' \"%u\"; rm x",
                "curl '%u' --data-raw $'%p'",
                "curl '%u?%p' -H 'Cookie: a=PLANTED-9'",
                "curl --get '%u' --data '%p'",
                "curl '%u' -d USERNAME=u -d 'PASSWORD=PLANTED-7' --data-urlencode 'HOOK_URL=%h'",
            })
    @DisplayName("a call-up is read, and nothing of its headers is shown")
    void callUp(String shape) {
        Report report = check(shape.replace("%u", URL).replace("%p", PAIRS).replace("%h", HOOK));
        assertThat(report.document()).isEqualTo("OciCallUp");
        assertThat(report.problems()).noneMatch(Problem::isError);
        assertThat(report.content().path("returnUrl").asText())
                .isEqualTo("https://srm.example/hook?sid=1&token=***&x=a+b");
        assertThat(Documents.json(report)).doesNotContain("PLANTED");
    }

    @Test
    @DisplayName("quotes, escapes and continued lines are bash's")
    void quotes() {
        Report report = check("curl " + URL + " --data-raw $'HOOK_URL=https://x&USERNAME=u&PASSWORD=PLANTED"
                + "&a=it\\'s \\u00fc\\x41\\101\\n\\q' -d b=\"x\\\"y\\z\"\\ 1'\"2' -d c=1\\\n2 -d 'd=1\\\n2'"
                + " -d \"e=1\\\r\n2\"");
        assertThat(report.content().at("/parameters/3/value").asText()).isEqualTo("it's \u00fcAA\nq");
        assertThat(report.content().at("/parameters/4/value").asText()).isEqualTo("x\"y\\z 1\"2");
        assertThat(report.content().at("/parameters/5/value").asText()).isEqualTo("12");
        assertThat(report.content().at("/parameters/6/value").asText()).isEqualTo("1\\\n2");
        assertThat(report.content().at("/parameters/7/value").asText()).isEqualTo("12");
    }

    @Test
    @DisplayName("a return, a document, and a request that is none of ours are what they are without curl")
    void others() {
        assertThat(check("curl '" + HOOK + "' --data-raw 'NEW_ITEM-QUANTITY%5B1%5D=1&NEW_ITEM-DESCRIPTION%5B1%5D=x'")
                        .document())
                .isEqualTo(check("NEW_ITEM-QUANTITY[1]=1&NEW_ITEM-DESCRIPTION[1]=x")
                        .document())
                .isNotNull();
        assertThat(check("curl " + URL + " -H 'Content-Type: text/xml' --data-binary '" + SETUP + "'")
                        .document())
                .isEqualTo("PunchOutSetupRequest");
        assertThat(check("curl https://shop.example/").problems())
                .extracting(Problem::code)
                .containsExactly("check.unrecognised");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            curl 'https://x/' -F 'USERNAME=PLANTED'                | by -F, as multipart/form-data
            curl 'https://x/' --form-string 'USERNAME=PLANTED'     | by --form-string, as multipart/form-data
            curl 'https://x/' -d @PLANTED                          | what -d sends from a file
            curl 'https://x/' --data-urlencode HOOK_URL@PLANTED    | what --data-urlencode sends from a file
            curl 'https://x/' -T PLANTED                           | what -T sends from a file
            curl 'https://x/' --data-raw 'a=PLANTED                | a quote does not end
            curl 'https://x/' --data-raw "a=PLANTED                | a quote does not end
            curl 'https://x/' --data-raw $'a=PLANTED               | a quote does not end
            curl "https://x/?a=$PLANTED"                           | has variables
            curl https://x/?a=$PLANTED                             | has variables
            curl https://x/?a=`PLANTED`                            | other commands
            curl https://x/?a=PLANTED\\                            | a quote does not end
            curl ^"https://x/^" --data-raw ^"a=PLANTED^"           | quoted for another shell
            curl --data-raw 'HOOK_URL=PLANTED'                     | names no URL
            """)
    @DisplayName("a command that what was sent cannot be taken from is refused with the reason")
    void refused(String command, String reason) {
        Report report = check(command);
        assertThat(report.readable()).isFalse();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("check.curl");
            assertThat(problem.message()).contains(reason);
            assertThat(problem.hint()).isNotBlank();
        });
        assertThat(Documents.json(report)).doesNotContain("PLANTED");
    }

    @Test
    @DisplayName("an at sign is a file nowhere but with --data, and text about curl is no command")
    void notMeant() {
        assertThat(check("curl " + URL + " --data-raw '@x&" + PAIRS + "'").document())
                .isEqualTo("OciCallUp");
        assertThat(check("curly=1&" + PAIRS).document()).isEqualTo("OciCallUp");
    }
}
