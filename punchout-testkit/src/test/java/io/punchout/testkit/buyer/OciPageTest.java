package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.CartLine;
import io.punchout.problem.Problem;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with items, as buyers' servers scrape them (OCI 7, HTML scrape). */
class OciPageTest {
    private static final String SEARCH = "<form action='/search'><input name='q' value='bolt'></form>";

    private static String item(int number, String description) {
        String n = "[" + number + "]'";
        return "<input type='hidden' name='NEW_ITEM-VENDORMAT" + n + " value='B-" + number + "'>"
                + "<textarea name='NEW_ITEM-DESCRIPTION" + n + ">" + description + "</textarea>"
                + "<input name='NEW_ITEM-QUANTITY" + n + " value='1.000'>"
                + "<select name='NEW_ITEM-UNIT" + n
                + "><option value='EA'>each<option value='PCE' selected>piece</select>"
                + "<input name='NEW_ITEM-PRICE" + n + " value='2.500'>"
                + "<input name='NEW_ITEM-CURRENCY" + n + " value='EUR'>"
                + "<input type='submit' name='go' value='Add'>";
    }

    private static ReceivedCart read(String page) {
        return OciReceiver.readPage(page.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    @DisplayName("input, textarea, select; buttons and other forms do not count")
    void controls() {
        ReceivedCart received = read(SEARCH + "<form>" + item(1, "Bolt &amp; nut") + "</form>");
        CartLine line = received.orElseThrow().lines().get(0);
        assertThat(line.description()).isEqualTo("Bolt & nut");
        assertThat(line.unit()).isEqualTo("PCE");
        assertThat(received.fields().first("go")).isEmpty();
        assertThat(received.problems()).isEmpty();
    }

    @Test
    @DisplayName("Several forms: the items of all, each counted from 1, and that is told")
    void several() {
        ReceivedCart received = read("<form>" + item(1, "Bolt") + "</form><form>" + item(1, "Nut") + "</form>");
        assertThat(received.orElseThrow().lines())
                .extracting(CartLine::description)
                .containsExactly("Bolt", "Nut");
        assertThat(received.problems()).extracting(Problem::code).containsExactly("oci.several_forms");
    }

    @Test
    @DisplayName("Values escaped twice in the page")
    void double_escaped() {
        ReceivedCart received = read("<form>" + item(1, "M8 &amp;lt; M10 &amp;amp; more") + "</form>");
        assertThat(received.orElseThrow().lines().get(0).description()).isEqualTo("M8 < M10 & more");
        assertThat(received.problems()).extracting(Problem::code).containsExactly("oci.value_escaped");
    }

    @Test
    @DisplayName("Fields in no form are read, and told")
    void no_form() {
        ReceivedCart received = read(item(1, "Bolt"));
        assertThat(received.kind()).isEqualTo(Kind.CART);
        assertThat(received.problems()).extracting(Problem::code).containsExactly("oci.fields_outside_form");
    }

    @Test
    @DisplayName("No hit is no cart; a number that could mean two things is none either")
    void none() {
        assertThat(read(SEARCH).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(read("<form>" + item(1, "Bolt").replace("2.500", "2.500,00") + "</form>")
                        .kind())
                .isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest(name = "in {0}, meta {1}, Content-Type {2}")
    @CsvSource({
        "UTF-8, , ",
        "UTF-8, utf-8, ",
        "windows-1252, iso-8859-1, ",
        "windows-1252, windows-1252, ",
        "windows-1252, , windows-1252",
        "windows-1252, , ",
        "UTF-8, iso-8859-1, UTF-8"
    })
    @DisplayName("The charset of the Content-Type, then of meta; without both UTF-8 if it is that")
    void charset(String written, String meta, String named) {
        String page = (meta == null ? "" : "<meta charset='" + meta + "'>") + "<form>" + item(1, "5 \u20AC \u00E4")
                + "</form>";
        ReceivedCart received = OciReceiver.readPage(
                page.getBytes(Charset.forName(written)), named == null ? null : Charset.forName(named));
        assertThat(received.orElseThrow().lines().get(0).description()).isEqualTo("5 \u20AC \u00E4");
    }
}
