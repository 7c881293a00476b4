package io.punchout.oci;

import static io.punchout.oci.Visits.bolt;
import static io.punchout.oci.Visits.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.http.Parameter;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing carts, OCI 2.1 to 2.4, and the pitfalls of writing. */
class OciCartFormTest {
    private final Visits visits = Visits.usual();

    private List<String> codes(CartLine.Builder line) {
        return visits.transfer(line).problems().stream().map(Problem::code).toList();
    }

    private void refused(CartLine.Builder line, OciProblem code, String where) {
        Outcome<ReturnForm> outcome = visits.transfer(line);
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.error().is(code)).as(outcome.error().toString()).isTrue();
        assertThat(outcome.error().where()).isEqualTo("lines[0]." + where);
    }

    @Test
    @DisplayName("OCI 2.1: items count from 1, item 10 and later included; LONGTEXT is named in its own way")
    void many_items() {
        Cart.Builder cart = Cart.builder("EUR");
        for (int i = 1; i <= 12; i++) {
            cart.line(bolt().description("Item " + i + " " + "x".repeat(40)));
        }
        ReturnForm form = visits.transfer(cart.build()).orElseThrow();

        assertThat(value(form, "NEW_ITEM-QUANTITY[1]")).isEqualTo("2.000");
        assertThat(value(form, "NEW_ITEM-QUANTITY[12]")).isEqualTo("2.000");
        assertThat(value(form, "NEW_ITEM-QUANTITY[0]")).isNull();
        assertThat(value(form, "NEW_ITEM-LONGTEXT_12:132[]")).startsWith("Item 12 x");
        assertThat(form.fields()).extracting(Parameter::name).noneMatch(name -> name.contains("LONGTEXT["));
    }

    @Test
    @DisplayName("DESCRIPTION 40: cut at a character, not inside one; LONGTEXT has it all; the cut is reported")
    void long_description() {
        String text = "\uD83D\uDD29".repeat(39) + "ab" + " and more";
        Outcome<ReturnForm> outcome = visits.transfer(bolt().description(text));

        ReturnForm form = outcome.orElseThrow();
        assertThat(value(form, "NEW_ITEM-DESCRIPTION[1]")).isEqualTo("\uD83D\uDD29".repeat(39) + "a");
        assertThat(value(form, "NEW_ITEM-LONGTEXT_1:132[]")).isEqualTo(text);
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly(PunchOutProblem.CART_TEXT_CUT.code());
        assertThat(outcome.problems().get(0).where()).isEqualTo("lines[0].description");
    }

    @Test
    @DisplayName("DESCRIPTION 40: a text of exactly 40 characters is not cut and needs no LONGTEXT")
    void exact_description() {
        ReturnForm form = visits.form(bolt().description("\u00E4".repeat(40)));

        assertThat(value(form, "NEW_ITEM-DESCRIPTION[1]")).hasSize(40);
        assertThat(value(form, "NEW_ITEM-LONGTEXT_1:132[]")).isNull();
    }

    @Test
    @DisplayName("OCI 2.4: no leading blanks, control characters or line breaks or markup in DESCRIPTION")
    void clean_description() {
        ReturnForm form = visits.form(bolt().description("  Bolt\r\n <b>M8</b>\u0000\u0007\tblue & \"x\" "));

        assertThat(value(form, "NEW_ITEM-DESCRIPTION[1]")).isEqualTo("Bolt M8 blue & \"x\"");
        assertThat(form.toHtml()).contains("Bolt M8 blue &amp; &quot;x&quot;");
    }

    @Test
    @DisplayName("MATNR: from 4.0 it stands instead of DESCRIPTION, the text goes into LONGTEXT")
    void matnr_instead_of_description() {
        ReturnForm form = visits.form(bolt().buyerPartId("4711"));

        assertThat(value(form, "NEW_ITEM-MATNR[1]")).isEqualTo("4711");
        assertThat(value(form, "NEW_ITEM-DESCRIPTION[1]")).isNull();
        assertThat(value(form, "NEW_ITEM-LONGTEXT_1:132[]")).isEqualTo("Bolt M8");
        assertThat(value(visits.form(bolt().attribute("matnr", "4712")), "NEW_ITEM-DESCRIPTION[1]"))
                .isNull();
    }

    @Test
    @DisplayName("MATNR: up to 3.0 it stands beside DESCRIPTION and has 18 characters")
    void matnr_before_4() {
        Visits old = Visits.of(settings -> settings.ociVersion("3.0"));
        ReturnForm form = old.form(bolt().buyerPartId("4711"));

        assertThat(value(form, "NEW_ITEM-MATNR[1]")).isEqualTo("4711");
        assertThat(value(form, "NEW_ITEM-DESCRIPTION[1]")).isEqualTo("Bolt M8");
        assertThat(old.transfer(bolt().buyerPartId("1".repeat(19))).error().is(OciProblem.FIELD_TOO_LONG))
                .isTrue();
        assertThat(visits.transfer(bolt().buyerPartId("1".repeat(40))).isAccepted())
                .isTrue();
        refused(bolt().buyerPartId("1".repeat(41)), OciProblem.FIELD_TOO_LONG, "buyerPartId");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2.000",
        "0.001, 0.001",
        "2.5, 2.500",
        "1E+3, 1000.000",
        "99999999999.999, 99999999999.999",
        "1234567, 1234567.000"
    })
    @DisplayName("QUANTITY: up to eleven digits, a dot, three decimals; no grouping, no exponent")
    void quantities(String quantity, String expected) {
        String written = value(visits.form(bolt().quantity(quantity)), "NEW_ITEM-QUANTITY[1]");
        assertThat(written).isEqualTo(expected).matches("\\d{1,11}\\.\\d{3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "2.1234", "100000000000", "1E+20"})
    @DisplayName("QUANTITY: what cannot be written exactly is refused, never rounded")
    void quantities_refused(String quantity) {
        refused(bolt().quantity(quantity), OciProblem.NUMBER_NOT_EXPRESSIBLE, "quantity");
    }

    @ParameterizedTest
    @CsvSource({
        "19.99, 19.990, 1",
        "0, 0.000, 1",
        "0.1234, 1.234, 10",
        "0.12345, 12.345, 100",
        "0.0000001, 0.001, 10000",
        "12345678901.2, 12345678901.200, 1"
    })
    @DisplayName("PRICE: more than three decimals are carried by PRICEUNIT, exactly")
    void prices(String price, String written, String unit) {
        ReturnForm form = visits.form(bolt().unitPrice(price, "EUR"));
        BigDecimal paid = new BigDecimal(value(form, "NEW_ITEM-PRICE[1]"));
        BigDecimal per = new BigDecimal(value(form, "NEW_ITEM-PRICEUNIT[1]"));

        assertThat(paid.divide(per)).isEqualByComparingTo(price);
        assertThat(value(form, "NEW_ITEM-PRICE[1]")).isEqualTo(written);
        assertThat(value(form, "NEW_ITEM-PRICEUNIT[1]")).isEqualTo(unit);
    }

    @Test
    @DisplayName("Empty fields are left out; PRICEUNIT is always sent")
    void empty_fields() {
        ReturnForm form = visits.form(bolt().supplierPartAuxiliaryId("")
                .buyerPartId(" ")
                .manufacturer("", "")
                .attribute("CUST_FIELD1", " "));

        assertThat(form.fields()).extracting(Parameter::value).noneMatch(String::isBlank);
        assertThat(value(form, "NEW_ITEM-PRICEUNIT[1]")).isEqualTo("1");
    }

    @Test
    @DisplayName("UNIT 3: EACH does not fit and is refused, not cut to EAC")
    void unit() {
        refused(bolt().unit("EACH"), OciProblem.FIELD_TOO_LONG, "unit");
    }

    @Test
    @DisplayName("VENDORMAT 40, MANUFACTMAT 40, LEADTIME 5")
    void keys() {
        ReturnForm form =
                visits.form(bolt().manufacturer(null, "MF-1").leadTimeDays(5).supplierPartAuxiliaryId("B-100/red"));

        assertThat(value(form, "NEW_ITEM-VENDORMAT[1]")).isEqualTo("B-100");
        assertThat(value(form, "NEW_ITEM-MANUFACTMAT[1]")).isEqualTo("MF-1");
        assertThat(value(form, "NEW_ITEM-LEADTIME[1]")).isEqualTo("5");
        assertThat(value(form, "NEW_ITEM-EXT_PRODUCT_ID[1]")).isEqualTo("B-100/red");
        refused(bolt().leadTimeDays(-1), OciProblem.NUMBER_NOT_EXPRESSIBLE, "leadTimeDays");
        refused(bolt().leadTimeDays(100_000), OciProblem.NUMBER_NOT_EXPRESSIBLE, "leadTimeDays");
        refused(bolt().manufacturer(null, "m".repeat(41)), OciProblem.FIELD_TOO_LONG, "manufacturerPartId");
        refused(
                CartLine.builder("v".repeat(41)).description("x").unitPrice("1", "EUR"),
                OciProblem.FIELD_TOO_LONG,
                "supplierPartId");
    }

    @Test
    @DisplayName("EXT_PRODUCT_ID 40: a longer second key gives way to the article number, and is reported")
    void long_second_key() {
        Outcome<ReturnForm> outcome = visits.transfer(bolt().supplierPartAuxiliaryId("x".repeat(41)));

        assertThat(value(outcome.orElseThrow(), "NEW_ITEM-EXT_PRODUCT_ID[1]")).isEqualTo("B-100");
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("oci.value_not_transferred");
    }

    @Test
    @DisplayName("EXT_SCHEMA_TYPE, EXT_CATEGORY_ID, MATGROUP: the first class; MATGROUP only if it fits its 10")
    void classes() {
        ReturnForm form = visits.form(bolt().classification("ECLASS", "24-26-09-01"));
        assertThat(value(form, "NEW_ITEM-EXT_SCHEMA_TYPE[1]")).isEqualTo("ECLASS");
        assertThat(value(form, "NEW_ITEM-EXT_CATEGORY_ID[1]")).isEqualTo("24-26-09-01");
        assertThat(value(form, "NEW_ITEM-MATGROUP[1]")).isNull();

        ReturnForm unspsc = visits.form(bolt().classification("UNSPSC", "31161500"));
        assertThat(value(unspsc, "NEW_ITEM-MATGROUP[1]")).isEqualTo("31161500");

        ReturnForm own = visits.form(bolt().classification("UNSPSC", "31161500").attribute("MATGROUP", "0815"));
        assertThat(value(own, "NEW_ITEM-MATGROUP[1]")).isEqualTo("0815");
        assertThat(value(own, "NEW_ITEM-EXT_CATEGORY_ID[1]")).isEqualTo("31161500");

        assertThat(codes(bolt().classification("UNSPSC", "1").classification("ECLASS", "2")))
                .containsExactly("oci.value_not_transferred");
        assertThat(codes(bolt().classification("a very long domain", "12345678901")))
                .containsExactly("oci.value_not_transferred");
    }

    @Test
    @DisplayName("Before 4.0 there is no EXT_SCHEMA_TYPE: the class goes into MATGROUP, attributes of 4.0 are reported")
    void classes_before_4() {
        Visits old = Visits.of(settings -> settings.ociVersion(OciVersion.V2_0));
        Outcome<ReturnForm> outcome =
                old.transfer(bolt().classification("UNSPSC", "31161500").attribute("SLD_SYS_NAME", "SHOP"));

        ReturnForm form = outcome.orElseThrow();
        assertThat(value(form, "NEW_ITEM-MATGROUP[1]")).isEqualTo("31161500");
        assertThat(form.fields())
                .extracting(Parameter::name)
                .noneMatch(name -> name.contains("EXT_") || name.contains("SLD"));
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("oci.field_not_in_version");
    }

    @Test
    @DisplayName("Attributes named like a field fill it; SERVICE is X, never a word")
    void attributes() {
        ReturnForm form = visits.form(bolt().attribute("cust_field1", "a")
                .attribute("Vendor", "1000")
                .attribute("CONTRACT", "46000")
                .attribute("CONTRACT_ITEM", "10")
                .attribute("service", "true"));

        assertThat(value(form, "NEW_ITEM-CUST_FIELD1[1]")).isEqualTo("a");
        assertThat(value(form, "NEW_ITEM-VENDOR[1]")).isEqualTo("1000");
        assertThat(value(form, "NEW_ITEM-CONTRACT_ITEM[1]")).isEqualTo("10");
        assertThat(value(form, "NEW_ITEM-SERVICE[1]")).isEqualTo("X");
        assertThat(value(visits.form(bolt().attribute("SERVICE", "false")), "NEW_ITEM-SERVICE[1]"))
                .isNull();
        refused(bolt().attribute("SERVICE", "installation"), OciProblem.VALUE_INVALID, "attributes[0]");
        refused(bolt().attribute("CUST_FIELD1", "x".repeat(11)), OciProblem.FIELD_TOO_LONG, "attributes[0]");
        refused(bolt().attribute("EXT_QUOTE_ITEM", "1"), OciProblem.FIELD_INCOMPLETE, "attributes");
        Visits five = Visits.of(settings -> settings.ociVersion(OciVersion.V5_0));
        assertThat(value(five.form(bolt().attribute("PARENT_ID", "00001")), "NEW_ITEM-PARENT_ID[1]"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("Attributes never replace what the line says, and never vanish silently")
    void attributes_ignored() {
        Outcome<ReturnForm> outcome = visits.transfer(bolt().attribute("PRICE", "0.01")
                .attribute("CUST_FIELD1", "a")
                .attribute("CUST_FIELD1", "b")
                .attribute("EXT_PRODUCT_ID", "other")
                .attribute("TAX", "19"));

        assertThat(value(outcome.orElseThrow(), "NEW_ITEM-PRICE[1]")).isEqualTo("19.990");
        assertThat(value(outcome.orElseThrow(), "NEW_ITEM-CUST_FIELD1[1]")).isEqualTo("a");
        assertThat(outcome.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "oci.attribute_ignored",
                        "oci.attribute_ignored",
                        "oci.attribute_ignored",
                        "oci.value_not_transferred");
    }

    @Test
    @DisplayName("LONGTEXT as an attribute follows the description that did not fit")
    void longtext_attribute() {
        assertThat(value(visits.form(bolt().attribute("LONGTEXT", "a\r\nb")), "NEW_ITEM-LONGTEXT_1:132[]"))
                .isEqualTo("a\nb");
        String text = "y".repeat(50);
        assertThat(value(
                        visits.form(bolt().description(text).attribute("LONGTEXT", "more")),
                        "NEW_ITEM-LONGTEXT_1:132[]"))
                .isEqualTo(text + "\nmore");
    }

    @Test
    @DisplayName("What OCI cannot carry is one remark a kind, not one a line")
    void leftovers() {
        Cart.Builder cart = Cart.builder("EUR");
        for (int i = 0; i < 50; i++) {
            cart.line(bolt().manufacturer("Bolts Inc.", null).url("https://shop.example/b"));
        }
        assertThat(visits.transfer(cart.build()).problems())
                .extracting(Problem::where)
                .containsExactly("lines[0].manufacturerName", "lines[0].url");
    }

    @Test
    @DisplayName("OCI 2.1: more than 99999 lines cannot be counted")
    void too_many_lines() {
        CartLine line = bolt().build();
        Cart cart =
                Cart.builder("EUR").lines(Collections.nCopies(100_000, line)).build();
        assertThat(visits.transfer(cart).error().is(OciProblem.TOO_MANY_LINES)).isTrue();
    }

    @Test
    @DisplayName("PRICEUNIT is the price basis in order units; a basis in another unit is converted exactly")
    void price_basis() {
        ReturnForm per100 = visits.form(bolt().priceBasis(PriceBasis.per(100, "PCE")));
        assertThat(value(per100, "NEW_ITEM-PRICE[1]")).isEqualTo("19.990");
        assertThat(value(per100, "NEW_ITEM-PRICEUNIT[1]")).isEqualTo("100");

        ReturnForm perKilo = visits.form(
                bolt().unitPrice("3", "EUR").priceBasis(new PriceBasis(BigDecimal.ONE, "KGM", new BigDecimal("0.25"))));
        assertThat(value(perKilo, "NEW_ITEM-PRICE[1]")).isEqualTo("0.750");
        assertThat(value(perKilo, "NEW_ITEM-PRICEUNIT[1]")).isEqualTo("1");

        ReturnForm half = visits.form(
                bolt().unitPrice("3", "EUR").priceBasis(new PriceBasis(new BigDecimal("0.5"), "PCE", BigDecimal.ONE)));
        assertThat(value(half, "NEW_ITEM-PRICE[1]")).isEqualTo("30.000");
        assertThat(value(half, "NEW_ITEM-PRICEUNIT[1]")).isEqualTo("5");

        ReturnForm huge = visits.form(bolt().unitPrice("5", "EUR").priceBasis(PriceBasis.per(1_000_000, "PCE")));
        assertThat(value(huge, "NEW_ITEM-PRICE[1]")).isEqualTo("0.050");
        assertThat(value(huge, "NEW_ITEM-PRICEUNIT[1]")).isEqualTo("10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.00000001", "100000000000", "12345678.12345678"})
    @DisplayName("PRICE: negative, or beyond PRICE and PRICEUNIT together: refused with a clear problem, never rounded")
    void prices_refused(String price) {
        refused(bolt().unitPrice(price, "EUR"), OciProblem.NUMBER_NOT_EXPRESSIBLE, "unitPrice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0",
                "\u2007\u202F",
                "\u00A0\u3000",
                "\u200B\uFEFF",
                " \u00AD\t",
                "&nbsp;",
                "\u2800",
                "\u3164",
                "\u0085"
            })
    @DisplayName("2.2: a description in which there is nothing to see is none, in the cart and in a return form")
    void invisible(String text) {
        Outcome<ReturnForm> outcome = visits.transfer(Visits.bolt().description(text));
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.error().is(OciProblem.FIELD_INCOMPLETE)).isTrue();
        OciItem item = OciReturn.of(Visits.pairs("NEW_ITEM-DESCRIPTION[1]", text.replace("&nbsp;", "\u00A0")))
                .items()
                .get(0);
        assertThat(item.value(OciField.DESCRIPTION)).isEmpty();
        assertThat(Visits.value(visits.form(Visits.bolt().description("\u00A0x\u200B")), "NEW_ITEM-DESCRIPTION[1]"))
                .isEqualTo("\u00A0x\u200B");
    }
}
