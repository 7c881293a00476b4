package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.SETUP;
import static io.punchout.testkit.check.Documents.base64;
import static io.punchout.testkit.check.Documents.check;
import static io.punchout.testkit.check.Documents.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Documents as people find them: with headers, in MIME messages, escaped, among other text")
class WrappingTest {
    private static final String POST =
            "POST /punchout HTTP/1.1\r\nHost: shop.example\r\nAuthorization: Basic PLANTED\r\n";
    private static final String PARTS = "--B x\r\nContent-Type: text/xml\r\nContent-ID: <a@b>\r\n\r\n" + SETUP
            + "\r\n--B x\r\nContent-Type: application/pdf\r\n\r\nPLANTED\r\n--B x--\r\n";

    static Stream<String> wrapped() {
        return Stream.of(
                POST + "Content-Type: text/xml; charset=UTF-8\r\n\r\n" + SETUP,
                (POST + "Content-Type: text/xml;\r\n charset=UTF-8\r\n\r\n").replace("\r\n", "\n") + SETUP,
                POST + "\r\n" + SETUP,
                POST + "Content-Type: application/x-www-form-urlencoded\r\n\r\nxml=" + encoded(SETUP),
                POST + "Content-Type: multipart/related; boundary=\"B x\"\r\n\r\n" + PARTS,
                "\nHTTP/1.1 200 OK\nServer: x\n\n" + SETUP,
                "Content-Type: multipart/mixed;\r\n boundary=\"B x\"\r\nMIME-Version: 1.0\r\n\r\n" + PARTS,
                "MIME-Version: 1.0\r\nContent-Type: text/xml\r\n\r\n" + SETUP,
                PARTS,
                SETUP.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"),
                SETUP.replace("&", "&amp;").replace("<", "&lt;"),
                encoded(SETUP),
                base64(SETUP),
                "2026-03-01 09:00:00,123 INFO  [http-1] received: " + SETUP,
                "received:\n" + SETUP.substring(SETUP.indexOf("<cXML ")));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    @DisplayName("the document is found, read as if it stood alone, and nothing around it is shown")
    void found(String input) {
        Report report = check(input);
        assertThat(report.document()).isEqualTo("PunchOutSetupRequest");
        assertThat(report.content()).isEqualTo(check(SETUP).content());
        assertThat(report.problems())
                .first()
                .returns("check.unwrapped", Problem::code)
                .matches(problem -> problem.message().contains("count inside"));
        assertThat(Documents.json(report)).doesNotContain("PLANTED");
    }

    @Test
    @DisplayName("lines are those of the document")
    void lines() {
        String broken = SETUP.replace("</cXML>", "</cXm>");
        Problem alone = check(broken).problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .orElseThrow();
        Report report = check(POST + "\r\n" + broken);
        assertThat(report.readable()).isFalse();
        assertThat(report.problems()).contains(alone);
    }

    @Test
    @DisplayName("an answer that is a web page is one")
    void page() {
        Report report =
                check("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<html><title>Bad</title></html>");
        assertThat(report.problems()).extracting(Problem::code).containsExactly("check.unwrapped", "check.no_form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /oci HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nHOOK_URL=https%3A%2F%2Fbuyer.example",
                "POST /oci HTTP/1.1\nHost: x\n\nHOOK_URL=https%3A%2F%2Fbuyer.example%2FcXML"
            })
    @DisplayName("a call-up of OCI with its headers stays one")
    void callUp(String input) {
        assertThat(check(input).document()).isEqualTo("OciCallUp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\r\nHost: x\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\n\r\n",
                "HTTP/1.1 204 No Content\r\n\r\n",
                "--B\r\nContent-Type",
                "&lt;p&gt;",
                "PDxyz",
                "%3Cp%3E",
                "the word cXML and an < alone"
            })
    @DisplayName("what holds no document is not taken for one")
    void nothing(String input) {
        assertThat(check(input.getBytes(StandardCharsets.UTF_8)).document()).isNull();
    }
}
