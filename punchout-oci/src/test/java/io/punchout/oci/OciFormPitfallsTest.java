package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that other implementations made in OCI carts, and this one does not. */
class OciFormPitfallsTest {
    private final Visits visits = Visits.usual();

    private static Cart cart(int lines) {
        Cart.Builder cart = Cart.builder("EUR");
        for (int i = 1; i <= lines; i++) {
            cart.line(Visits.bolt().supplierPartId("B-" + i).quantity(i + ".25"));
        }
        return cart.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    @DisplayName("Item 10 and later is lost by a one-digit pattern; a zero-based index loses the first")
    void later_items(int start) {
        Cart cart = cart(101);
        ReturnForm form = Visits.of(settings -> settings.form(
                        OciFormSettings.builder().startIndex(start).build()))
                .transfer(cart)
                .orElseThrow();
        Cart back = OciReturn.of(Parameters.of(form.fields())).toCart().orElseThrow();
        assertThat(back).isEqualTo(cart);
    }

    @Test
    @DisplayName("Values with = are lost; decimal quantities are cut to integers")
    void values() {
        Cart cart = Cart.builder("EUR")
                .line(Visits.bolt().quantity("2.375").supplierPartAuxiliaryId("cfg=a=b&c=d"))
                .build();
        String body =
                Parameters.of(visits.transfer(cart).orElseThrow().fields()).encode(StandardCharsets.UTF_8);
        assertThat(OciReturn.parse(body).toCart().orElseThrow()).isEqualTo(cart);
    }

    @Test
    @DisplayName("Upper-casing in the default locale: under a Turkish one, priceunit and unit are no fields")
    void turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            OciItem item = OciReturn.of(Visits.pairs("new_item-priceunit[1]", "10", "new_item-unit[1]", "PCE"))
                    .items()
                    .get(0);
            assertThat(item.value(OciField.PRICEUNIT)).contains("10");
            assertThat(item.value(OciField.UNIT)).contains("PCE");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName(
            "LONGTEXT is indexed like the other fields; SERVICE is a word; PRICEUNIT has decimals; digits are grouped")
    void formats() {
        ReturnForm form = visits.form(Visits.bolt()
                .description("x".repeat(41))
                .quantity("1234567")
                .unitPrice("1234567.5", "EUR")
                .attribute("SERVICE", "true"));
        assertThat(form.fields()).extracting(Parameter::name).noneMatch(name -> name.startsWith("NEW_ITEM-LONGTEXT["));
        assertThat(Visits.value(form, "NEW_ITEM-LONGTEXT_1:132[]")).hasSize(41);
        assertThat(Visits.value(form, "NEW_ITEM-SERVICE[1]")).isEqualTo("X");
        assertThat(Visits.value(form, "NEW_ITEM-PRICEUNIT[1]")).isEqualTo("1");
        assertThat(Visits.value(form, "NEW_ITEM-QUANTITY[1]")).isEqualTo("1234567.000");
        assertThat(Visits.value(form, "NEW_ITEM-PRICE[1]")).isEqualTo("1234567.500");
    }

    @Test
    @DisplayName("Bytes are cut instead of characters; a field is cut without telling anyone")
    void cutting() {
        Outcome<ReturnForm> outcome =
                visits.transfer(Visits.bolt().description("\u00E4".repeat(39) + "\uD83D\uDD29" + "z"));
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-DESCRIPTION[1]"))
                .isEqualTo("\u00E4".repeat(39) + "\uD83D\uDD29");
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("cart.text_cut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e\u0301",
                "\uD83C\uDDE9\uD83C\uDDEA",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u0BA8\u0BBF"
            })
    @DisplayName("Cutting: what a reader sees as one character goes whole or not at all")
    void cutting_characters(String character) {
        String start = "a".repeat(39);
        String cut = Visits.value(
                visits.form(Visits.bolt().description(start + character + "z")), "NEW_ITEM-DESCRIPTION[1]");
        assertThat(cut).isEqualTo(start);
        String marks = "e" + "\u0301".repeat(60);
        assertThat(Visits.value(visits.form(Visits.bolt().description(marks)), "NEW_ITEM-DESCRIPTION[1]"))
                .isEqualTo(marks.substring(0, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\tB", "A\nB", "A\u0001B"})
    @DisplayName(
            "Keys: one with tabs, line breaks or control characters is refused, for without them it is another key")
    void control_characters_in_keys(String key) {
        assertThat(visits.transfer(CartLine.builder(key)
                                .description("Bolt")
                                .quantity("1")
                                .unit("PCE")
                                .unitPrice("1", "EUR"))
                        .problems())
                .extracting(Problem::code)
                .contains("oci.character_in_key");
    }

    @Test
    @DisplayName("Extra fields in the form: none but the buyer's own and the items', no name on the button")
    void extra_fields() {
        ReturnForm form = visits.transfer(cart(1), "~OkCode", "ADDI", "csrf", "t", "utf8", "x")
                .orElseThrow();
        List<String> names = new ArrayList<>();
        Matcher named = Pattern.compile("<(?:input|button|select)[^>]*? name=\"([^\"]*)\"")
                .matcher(form.toHtml());
        while (named.find()) {
            names.add(named.group(1));
        }
        assertThat(names).allMatch(name -> name.equals("~OkCode") || name.startsWith("NEW_ITEM-"));
        assertThat(names).hasSameSizeAs(form.fields());
    }

    @Test
    @DisplayName("Unescaped action, target or names: markup in what the buyer's call-up names stays text")
    void escaping() {
        Visits framed = Visits.usual();
        String evil = "\"><script>alert(1)</script>";
        ReturnForm form = framed.transfer(cart(1), "~CALLER", evil, "returntarget", evil, "NEW_ITEM-ACCOUNT", evil)
                .orElseThrow();
        assertThat(form.target()).isEqualTo("_top");
        assertThat(form.toHtml()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(form.formHtml()).doesNotContain("<script>alert");
    }

    @Test
    @DisplayName("Secrets in the cart that the browser carries")
    void secrets() {
        ReturnForm form = visits.transfer(cart(1)).orElseThrow();
        assertThat(form.toHtml()).doesNotContain(Visits.PASSWORD).doesNotContain(Visits.USER);
    }

    @Test
    @DisplayName("An empty cart by accident is no cancelling: it is refused, and the visit stays open")
    void empty_cart() {
        String session = visits.start().id();
        assertThat(visits.punchOut.transfer(session, Cart.empty("EUR")).problems())
                .extracting(Problem::code)
                .contains("cart.empty");
        CartLine.Builder line = Visits.bolt();
        assertThat(visits.punchOut
                        .transfer(session, Cart.builder("EUR").line(line).build())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("A second transfer: the buyer's system would add the lines again")
    void twice() {
        String session = visits.start().id();
        assertThat(visits.punchOut.transfer(session, cart(1)).isAccepted()).isTrue();
        assertThat(visits.punchOut.transfer(session, cart(1)).problems())
                .extracting(Problem::code)
                .containsExactly("session.closed");
    }
}
