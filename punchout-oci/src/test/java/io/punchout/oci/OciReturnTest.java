package io.punchout.oci;

import static io.punchout.oci.Visits.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading return forms as shops write them, OCI 7 and 2.4, and the pitfalls of reading. */
class OciReturnTest {
    private static OciReturn of(String... pairs) {
        return OciReturn.of(pairs(pairs));
    }

    private static Parameters item(String... more) {
        return pairs(more)
                .and(pairs(
                        "NEW_ITEM-DESCRIPTION[1]", "Bolt",
                        "NEW_ITEM-VENDORMAT[1]", "B",
                        "NEW_ITEM-QUANTITY[1]", "1.000",
                        "NEW_ITEM-UNIT[1]", "PCE",
                        "NEW_ITEM-PRICE[1]", "2.500",
                        "NEW_ITEM-CURRENCY[1]", "EUR"));
    }

    private static CartLine line(String... more) {
        return OciReturn.of(item(more)).toCart().orElseThrow().lines().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NEW_ITEM-QUANTITY[12]",
                "new_item-quantity[12]",
                "NEW_ITEM_QUANTITY[12]",
                "NEW-ITEM_QUANTITY[12]",
                "New_Item-Quantity [12]",
                "NEW_ITEM-QUANTITY[ 12 ]",
                "NEW_ITEM-QUANTITY[00012]"
            })
    @DisplayName("Names in any case and with any prefix; item 10 and later is not lost")
    void names(String name) {
        OciItem item = of(name, "3").items().get(0);

        assertThat(item.index()).isEqualTo(12);
        assertThat(item.fields()).containsEntry("QUANTITY", "3");
        assertThat(item.value(OciField.QUANTITY)).contains("3");
        assertThat(item.value("quantity")).contains("3");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_ITEM-LONGTEXT_2:132[], 2",
        "NEW_ITEM-LONGTEXT_2:132, 2",
        "NEW_ITEM-LONGTEXT_2:132[2], 2",
        "NEW_ITEM-LONGTEXT_2:132[1], 2",
        "NEW_ITEM-LONGTEXT_2:132[][2], 2",
        "NEW_ITEM-LONGTEXT:132[2], 2",
        "NEW_ITEM-LONGTEXT[2], 2",
        "NEW_ITEM-LONGTEXT_2[], 2",
        "new_item-longtext_2:132[], 2",
        "NEW_ITEM-LONGTEXT_12345:132[], 12345",
        "NEW_ITEM-LONGTEXT, 1"
    })
    @DisplayName("LONGTEXT in all its spellings")
    void longtext(String name, int index) {
        OciItem item = of(name, "text").items().get(0);

        assertThat(item.index()).isEqualTo(index);
        assertThat(item.value(OciField.LONGTEXT)).contains("text");
    }

    @Test
    @DisplayName("LONGTEXT: repeated values are lines, CRLF is a line break")
    void longtext_lines() {
        OciItem item = of("NEW_ITEM-LONGTEXT_1:132[]", "a\r\nb", "NEW_ITEM-LONGTEXT_1:132[]", "c")
                .items()
                .get(0);
        assertThat(item.value(OciField.LONGTEXT)).contains("a\nb\nc");
    }

    @Test
    @DisplayName("Indices: unordered, with gaps, zero-based, missing, up to 99999 without arrays")
    void indices() {
        OciReturn form = of("NEW_ITEM-A[99999]", "z", "NEW_ITEM-A[0]", "x", "NEW_ITEM-A", "y");

        assertThat(form.items()).extracting(OciItem::index).containsExactly(0, 1, 99_999);
        assertThat(form.items())
                .extracting(item -> item.value("A").orElseThrow())
                .containsExactly("x", "y", "z");
        assertThat(form.problems())
                .extracting(Problem::code)
                .containsExactly("oci.index_unusual", "oci.field_name_unusual", "oci.index_unusual");
    }

    @Test
    @DisplayName("Zero-based items are all read, in order")
    void zero_based() {
        Parameters form = Parameters.empty();
        for (int i = 0; i < 11; i++) {
            form = form.and(pairs(
                    "NEW_ITEM-VENDORMAT[" + i + "]", "V" + i,
                    "NEW_ITEM-QUANTITY[" + i + "]", "1",
                    "NEW_ITEM-UNIT[" + i + "]", "PCE",
                    "NEW_ITEM-PRICE[" + i + "]", "1",
                    "NEW_ITEM-CURRENCY[" + i + "]", "EUR"));
        }
        Cart cart = OciReturn.of(form).toCart().orElseThrow();

        assertThat(cart.lines())
                .extracting(CartLine::supplierPartId)
                .startsWith("V0", "V1")
                .endsWith("V10");
    }

    @Test
    @DisplayName("Values with = and other parameters stay; names that only look like fields are reported")
    void others() {
        OciReturn form = OciReturn.parse(
                "~OkCode=ADDI&NEW_ITEM-ATTACHMENT%5B1%5D=https://x/?a=b=c&NEW_ITEM-A[123456]=1" + "&NEW_ITEM-=2&x=y");

        assertThat(form.items().get(0).value(OciField.ATTACHMENT)).contains("https://x/?a=b=c");
        assertThat(form.others())
                .isEqualTo(pairs("~OkCode", "ADDI", "NEW_ITEM-A[123456]", "1", "NEW_ITEM-", "2", "x", "y"));
        assertThat(form.problems())
                .extracting(Problem::code)
                .containsExactly("oci.field_name_invalid", "oci.field_name_invalid");
    }

    @Test
    @DisplayName("Duplicates of a field: the first wins and it is reported")
    void duplicates() {
        OciReturn form = of(
                "NEW_ITEM-PRICE[1]",
                "1",
                "new_item-price[1]",
                "2",
                "NEW_ITEM-UNIT[1]",
                "PCE",
                "NEW_ITEM-UNIT[1]",
                "PCE");

        assertThat(form.items().get(0).value(OciField.PRICE)).contains("1");
        assertThat(form.problems())
                .extracting(Problem::code)
                .containsExactly("oci.field_name_unusual", "oci.duplicate_field", "oci.duplicate_field");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "0.50, 0.5",
        "'1,5', 1.5",
        "' 19.990 ', 19.99",
        "00000000019.990, 19.99",
        "5., 5",
        "'.5', 0.5",
        "'19,', 19",
        "'\u00A07\u00A0', 7"
    })
    @DisplayName("OCI 2.4: numbers are read leniently, a comma is a decimal mark")
    void numbers(String written, String expected) {
        assertThat(line("NEW_ITEM-PRICE[1]", written).unitPrice().amount())
                .isEqualByComparingTo(new BigDecimal(expected));
        assertThat(line("NEW_ITEM-QUANTITY[1]", written).quantity()).isEqualByComparingTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.50", "1.234.567", "1'234", "1 234", "1e3", "abc", "\u0661", "0x10", "--1", "5-"})
    @DisplayName("OCI 2.4: two separators, or no number at all, are a problem, not a guess")
    void numbers_refused(String written) {
        Outcome<Cart> outcome = OciReturn.of(item("NEW_ITEM-PRICE[1]", written)).toCart();

        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.error().is(OciProblem.NUMBER_UNREADABLE)).isTrue();
        assertThat(outcome.error().where()).isEqualTo("NEW_ITEM-PRICE[1]");
        assertThat(outcome.error().toString()).doesNotContain(written);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'', -", "1, -", "'100 ', 100", "1.0, -", "100.000, 100", "'5,000', 5", "00010, 10"})
    @DisplayName("PRICEUNIT: blank is 1; blanks, zeros and decimals are read")
    void price_unit(String written, Integer expected) {
        PriceBasis basis = line("NEW_ITEM-PRICEUNIT[1]", written).priceBasis();
        assertThat(basis).isEqualTo(expected == null ? null : PriceBasis.per(expected, "PCE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5"})
    @DisplayName("PRICEUNIT: what is no number of units is refused")
    void price_unit_refused(String written) {
        assertThat(OciReturn.of(item("NEW_ITEM-PRICEUNIT[1]", written))
                        .toCart()
                        .error()
                        .is(OciProblem.VALUE_INVALID))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    @DisplayName("QUANTITY must be positive")
    void quantity_refused(String written) {
        assertThat(OciReturn.of(item("NEW_ITEM-QUANTITY[1]", written))
                        .toCart()
                        .error()
                        .is(OciProblem.VALUE_INVALID))
                .isTrue();
    }

    @Test
    @DisplayName("Nothing is cut or rounded: decimals of quantity and price arrive whole")
    void exact() {
        CartLine line = line("NEW_ITEM-QUANTITY[1]", "2.375", "NEW_ITEM-PRICE[1]", "19.99");
        assertThat(line.quantity()).isEqualTo(new BigDecimal("2.375"));
        assertThat(line.unitPrice()).isEqualTo(Money.of("19.99", "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"eur, EUR", "Euro, EUR", "\u20AC, EUR", "ROL, RON", "' chf ', CHF"})
    @DisplayName("CURRENCY in lower case or as a word")
    void currencies(String written, String expected) {
        assertThat(line("NEW_ITEM-CURRENCY[1]", written).unitPrice().currency()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"00005, 5", "1.0, 1", "'', -", "soon, -", "-3, -"})
    @DisplayName("LEADTIME is read leniently; what is no number is left out and reported")
    void lead_time(String written, Integer expected) {
        assertThat(line("NEW_ITEM-LEADTIME[1]", written == null ? "" : written).leadTimeDays())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "x", "1", "true", "Service"})
    @DisplayName("SERVICE in all spellings is X; empty or 0 is none")
    void service(String written) {
        assertThat(line("NEW_ITEM-SERVICE[1]", written).attributes()).containsExactly(new Attribute("SERVICE", "X"));
        assertThat(line("NEW_ITEM-SERVICE[1]", "0").attributes()).isEmpty();
        assertThat(line("NEW_ITEM-SERVICE[1]", "maybe").attributes())
                .containsExactly(new Attribute("SERVICE", "maybe"));
    }

    @Test
    @DisplayName("Fields that a line has no place for, extensions included, become attributes")
    void attributes() {
        CartLine line = line(
                "NEW_ITEM-CUST_FIELD1[1]",
                "a",
                "NEW_ITEM-TAX[1]",
                "19",
                "NEW_ITEM-VENDOR[1]",
                " ",
                "NEW_ITEM-LONGTEXT_1:132[]",
                "other text");
        assertThat(line.attributes())
                .containsExactly(
                        new Attribute("CUST_FIELD1", "a"),
                        new Attribute("TAX", "19"),
                        new Attribute("LONGTEXT", "other text"));
        assertThat(line.description()).isEqualTo("Bolt");
    }

    @Test
    @DisplayName("A LONGTEXT that goes on from DESCRIPTION is the description")
    void long_description() {
        CartLine line = line("NEW_ITEM-LONGTEXT_1:132[]", "Bolt\nof steel");
        assertThat(line.description()).isEqualTo("Bolt\nof steel");
        assertThat(line.attributes()).isEmpty();
    }

    @Test
    @DisplayName("EXT_SCHEMA_TYPE with EXT_CATEGORY_ID is a class; MATGROUP alone is an attribute")
    void classes() {
        assertThat(line(
                                "NEW_ITEM-EXT_SCHEMA_TYPE[1]",
                                "ECLASS",
                                "NEW_ITEM-EXT_CATEGORY_ID[1]",
                                "24260901",
                                "NEW_ITEM-MATGROUP[1]",
                                "24260901")
                        .classifications())
                .containsExactly(new Classification("ECLASS", "24260901"));
        assertThat(line("NEW_ITEM-MATGROUP[1]", "0815").attributes())
                .containsExactly(new Attribute("MATGROUP", "0815"));
    }

    @Test
    @DisplayName("Missing fields: unit and price are repaired and reported, quantity and currency are refused")
    void missing() {
        Outcome<Cart> repaired =
                of("NEW_ITEM-QUANTITY[1]", "1", "NEW_ITEM-CURRENCY[1]", "EUR").toCart();
        CartLine line = repaired.orElseThrow().lines().get(0);
        assertThat(line.unit()).isEqualTo("EA");
        assertThat(line.unitPrice()).isEqualTo(Money.zero("EUR"));
        assertThat(line.supplierPartId()).isEmpty();
        assertThat(repaired.problems())
                .extracting(Problem::where)
                .containsExactly("NEW_ITEM-UNIT[1]", "NEW_ITEM-PRICE[1]", "NEW_ITEM-VENDORMAT[1]");

        assertThat(of("NEW_ITEM-CURRENCY[1]", "EUR").toCart().error().is(OciProblem.FIELD_MISSING))
                .isTrue();
        assertThat(of("NEW_ITEM-QUANTITY[1]", "1").toCart().error().is(OciProblem.FIELD_MISSING))
                .isTrue();
        assertThat(OciReturn.of(item().and(pairs("NEW_ITEM-QUANTITY[2]", "1", "NEW_ITEM-CURRENCY[2]", "dollars")))
                        .toCart()
                        .error()
                        .is(OciProblem.VALUE_INVALID))
                .isTrue();
    }

    @Test
    @Timeout(20)
    @DisplayName("OCI 4: a hostile form costs no more than its size")
    void hostile_forms() {
        String repeated = "NEW_ITEM-LONGTEXT_1:132[]=a&".repeat(200_000);
        assertThat(OciReturn.parse(repeated).items()).hasSize(1);
        String blanks = " ".repeat(200_000);
        OciReturn odd = of("NEW_ITEM-LONGTEXT[" + blanks, "1", "NEW_ITEM-QUANTITY[1]", blanks + "x" + blanks);
        assertThat(odd.others().list()).hasSize(1);
        assertThat(OciReturn.of(item("NEW_ITEM-LONGTEXT_1:132[]", "Bolt" + blanks + "x" + blanks))
                        .toCart()
                        .isAccepted())
                .isTrue();
        String names = IntStream.range(0, 20_000)
                .mapToObj(i -> "NEW_ITEM-A" + " ".repeat(180) + "x" + i + "=1")
                .collect(Collectors.joining("&"));
        assertThat(OciReturn.parse(names).items()).isEmpty();
    }

    @Test
    @DisplayName("An empty return is how a visit ends without a cart")
    void empty_return() {
        assertThat(of("~OkCode", "ADDI").toCart().error().is(OciProblem.NO_ITEMS))
                .isTrue();
    }

    @Test
    @DisplayName("A posted form is read by the charset of its Content-Type")
    void posted() {
        OciReturn form = OciReturn.of(HttpRequest.builder("POST", "/hook?uniqueid=7")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=ISO-8859-1")
                .body("NEW_ITEM-DESCRIPTION[1]=Gr%FC%DFe".getBytes(StandardCharsets.US_ASCII))
                .build());

        assertThat(form.items().get(0).value(OciField.DESCRIPTION)).contains("Gr\u00FC\u00DFe");
        assertThat(form.others()).isEqualTo(pairs("uniqueid", "7"));
    }

    @Test
    @DisplayName("The language is the caller's to say: OCI has none")
    void language() {
        assertThat(OciReturn.of(item())
                        .toCart("de")
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .language())
                .isEqualTo("de");
    }
}
