package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.HttpReply;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that the form's charset cannot carry (OCI 2.7). */
class OciCharsetTest {
    private static Visits in(String charset) {
        return Visits.of(settings -> settings.charset(charset));
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource({
        "ISO-8859-1, 5 \u20AC \u0141\u00F3d\u017A, 5 ? ?\u00F3dz",
        "windows-1252, 5 \u20AC \u017C, 5 \u20AC z",
        "Shift_JIS, \u6F22\u5B57 \u00A5 \\ \u00E4, \u6F22\u5B57 ? \\ a",
        "US-ASCII, Gr\u00F6\u00DFe, Gro?e",
        "UTF-8, \uD83D\uDD29 \u20AC, \uD83D\uDD29 \u20AC"
    })
    @DisplayName("Texts: by the base letter, or a question mark, and told; a yen sign is no backslash in Shift_JIS")
    void replaced(String charset, String text, String written) {
        Outcome<ReturnForm> outcome = in(charset).transfer(Visits.bolt().description(text));
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-DESCRIPTION[1]"))
                .isEqualTo(written);
        if (text.equals(written)) {
            assertThat(outcome.problems()).isEmpty();
        } else {
            assertThat(outcome.problems())
                    .extracting(Problem::code, Problem::where)
                    .containsExactly(tuple("oci.character_replaced", "lines[0].description"));
        }
    }

    @Test
    @DisplayName("DESCRIPTION 40: what stands for a missing character counts, too")
    void replaced_then_cut() {
        Outcome<ReturnForm> outcome = in("ISO-8859-1").transfer(Visits.bolt().description("\uFB03".repeat(40)));
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-DESCRIPTION[1]"))
                .isEqualTo("ffi".repeat(13) + "f");
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-LONGTEXT_1:132[]"))
                .isEqualTo("ffi".repeat(40));
        assertThat(outcome.problems())
                .extracting(Problem::code)
                .containsExactly("oci.character_replaced", "cart.text_cut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VENDORMAT", "CUST_FIELD1"})
    @DisplayName("A key is never changed: with characters that the charset lacks it is refused")
    void keys(String field) {
        CartLine.Builder line = Visits.bolt();
        if (field.equals("VENDORMAT")) {
            line.supplierPartId("\u03A9-100");
        } else {
            line.attribute(field, "\u03A9-100");
        }
        Outcome<ReturnForm> outcome = in("ISO-8859-1").transfer(line);
        assertThat(outcome.error().code()).isEqualTo("oci.character_in_key");
        assertThat(outcome.error().message()).contains(field).doesNotContain("\u03A9");
        assertThat(in("UTF-8").transfer(line).isAccepted()).isTrue();
    }

    @ParameterizedTest(name = "http_content_charset={0}")
    @CsvSource({
        "UTF-8, UTF-8",
        "iso-8859-1, ISO-8859-1",
        "Windows-1252, windows-1252",
        "shift_jis, Shift_JIS",
        "utf-16, UTF-8",
        "nonsense, UTF-8",
        "'', UTF-8"
    })
    @DisplayName("Header, meta and form name one charset, and the page is in it")
    void consistent(String asked, String expected) {
        Visits visits = Visits.usual();
        String text = "A\u00DF\u6F22";
        ReturnForm form = visits.transfer(
                        Cart.builder("EUR")
                                .line(Visits.bolt().description(text))
                                .build(),
                        "http_content_charset",
                        asked)
                .orElseThrow();
        HttpReply reply = form.toReply();
        Charset charset = Charset.forName(expected);
        String page = new String(reply.body(), charset);

        assertThat(form.charset()).isEqualTo(charset);
        assertThat(reply.header("Content-Type")).contains("text/html; charset=" + expected);
        assertThat(page)
                .contains("<meta charset=\"" + expected + "\">")
                .contains("accept-charset=\"" + expected + "\"")
                .contains(Visits.value(form, "NEW_ITEM-DESCRIPTION[1]"));
    }
}
