package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.CART;
import static io.punchout.testkit.check.Documents.base64;
import static io.punchout.testkit.check.Documents.check;
import static io.punchout.testkit.check.Documents.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CxmlFieldTest {
    private static final String ASCII = CART.replace("ü", "&#252;");

    @Test
    void base64OfABody() {
        assertCart(check("cXML-base64=" + encoded(base64(CART))), "check.unwrapped");
        assertCart(check("x=1&CXML-BASE64=" + encoded(base64(CART)) + "&cxml-urlencoded=x"), "check.unwrapped");
    }

    @Test
    void base64WithLineBreaksAndBlanks() {
        String lines = Base64.getMimeEncoder().encodeToString((CART + ">>>???").getBytes(StandardCharsets.UTF_8));
        assertThat(lines).contains("+").contains("\r\n");
        Report report = check("cxml-base64=" + lines);
        assertThat(report.problems()).extracting(Problem::code).doesNotContain("check.base64");
    }

    @Test
    void urlEncoded() {
        assertCart(check("cXML-urlencoded=" + encoded(ASCII)), "check.unwrapped");
        assertCart(check("cXML-urlencoded=" + encoded(ASCII.replace("UTF-8", "UTF-16"))), "check.unwrapped");
        assertCart(check("cXML-urlencoded=" + encoded(CART)), "check.unwrapped", "check.not_ascii");
        assertCart(check("cXML-urlencoded=" + encoded(encoded(ASCII))), "check.unwrapped", "check.encoded_twice");
    }

    @Test
    void pages() {
        String form =
                "<html><form method=post action='https://b.example'><input type=hidden name='%s' value=\"%s\"></form>";
        String escaped = ASCII.replace("&", "&amp;").replace("\"", "&quot;");
        assertCart(check(form.formatted("cXML-base64", base64(CART))), "check.unwrapped");
        assertCart(check(form.formatted("cxml-URLENCODED", escaped)), "check.unwrapped");
    }

    @Test
    void noBase64() {
        Report report = check("cxml-base64=%21");
        assertThat(report.protocol()).isEqualTo("cxml");
        assertThat(report.readable()).isFalse();
        assertThat(report.problems()).extracting(Problem::code).containsExactly("check.unwrapped", "check.base64");
    }

    private static void assertCart(Report report, String... codes) {
        assertThat(report.document()).isEqualTo("PunchOutOrderMessage");
        assertThat(report.content().at("/items/0/description").asText()).isEqualTo("Büroklammer");
        assertThat(report.problems())
                .extracting(Problem::code)
                .filteredOn(code -> code.startsWith("check."))
                .containsExactly(codes);
    }
}
