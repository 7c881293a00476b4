package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.SupplierId;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tolerances of OCI 7, one by one: what shops really send is read, and each deviation told. */
class OciToleranceTest {
    private static final String[] ITEM = {
        "NEW_ITEM-DESCRIPTION[1]", "Bolt",
        "NEW_ITEM-VENDORMAT[1]", "B",
        "NEW_ITEM-QUANTITY[1]", "1.000",
        "NEW_ITEM-UNIT[1]", "PCE",
        "NEW_ITEM-PRICE[1]", "2.500",
        "NEW_ITEM-CURRENCY[1]", "EUR",
        "NEW_ITEM-PRICEUNIT[1]", "1"
    };

    /** What was read, and everything that was told. */
    private record Read(CartLine line, List<Problem> problems) {
        static Read of(Parameters pairs) {
            OciReturn form = OciReturn.of(pairs);
            Outcome<Cart> cart = form.toCart();
            List<Problem> problems = new ArrayList<>(form.problems());
            problems.addAll(cart.problems());
            return new Read(cart.orElseThrow().lines().get(0), problems);
        }

        List<String> codes() {
            return problems.stream().map(Problem::code).toList();
        }
    }

    /** The usual item with one field instead of its own. */
    private static Read with(String name, String value) {
        String field = OciFieldName.of(name).orElseThrow().field();
        Parameters others = Parameters.of(Visits.pairs(ITEM).stream()
                .filter(pair ->
                        !OciFieldName.of(pair.name()).orElseThrow().field().equals(field))
                .toList());
        return Read.of(others.and(Visits.pairs(name, value)));
    }

    @Test
    @DisplayName("The standard's own form: nothing to tell")
    void usual() {
        assertThat(Read.of(Visits.pairs(ITEM)).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NEW_ITEM-UNIT[1], ''",
        "NEW_ITEM-UNIT, no number",
        "NEW_ITEM-UNIT [1], blanks",
        "NEW_ITEM-UNIT[ 1 ], blanks",
        "NEW_ITEM-UNIT[], its values are counted",
        "NEW_ITEM-UNIT[1][], further brackets",
        "NEW_ITEM-UNIT[01], zeros before",
        "NEW_ITEM-UNIT%5B1%5D, escaped twice",
        "NEW_ITEM_UNIT[1], prefix",
        "NEW-ITEM_UNIT[1], prefix",
        "new_item-UNIT[1], upper case",
        "NEW_ITEM-unit[1], upper case",
        "New_Item-Unit[1], upper case"
    })
    @DisplayName("Indices and prefixes; names in any case")
    void names(String name, String told) {
        Read read = with(name, "KGM");
        assertThat(read.line().unit()).isEqualTo("KGM");
        if (told.isEmpty()) {
            assertThat(read.problems()).isEmpty();
        } else {
            assertThat(read.codes()).contains("oci.field_name_unusual");
            assertThat(read.problems()).anySatisfy(problem -> {
                assertThat(problem.message()).contains(told);
                assertThat(problem.where()).isEqualTo(name);
            });
        }
    }

    @Test
    @DisplayName("Each kind of deviation is told, once a form")
    void kinds() {
        OciReturn form =
                OciReturn.of(Visits.pairs("new_item_unit", "PCE", "NEW_ITEM_PRICE[2]", "1", "new_item-price [3]", "1"));
        assertThat(form.problems())
                .extracting(Problem::message)
                .hasSize(4)
                .anyMatch(text -> text.contains("prefix"))
                .anyMatch(text -> text.contains("upper case"))
                .anyMatch(text -> text.contains("no number"))
                .anyMatch(text -> text.contains("blanks"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'0,1,2', oci.index_unusual",
        "'1,3', oci.index_unusual",
        "'2,1', oci.index_unusual",
        "'1,2,10,11', oci.index_unusual",
        "'1,2,3', ''"
    })
    @DisplayName("Indices: 0-based, gaps, unordered")
    void indices(String numbers, String code) {
        Parameters pairs = Parameters.empty();
        for (String number : numbers.split(",", -1)) {
            for (int i = 0; i < ITEM.length; i += 2) {
                pairs = pairs.and(Visits.pairs(ITEM[i].replace("[1]", "[" + number + "]"), ITEM[i + 1]));
            }
        }
        OciReturn form = OciReturn.of(pairs);
        assertThat(form.toCart().orElseThrow().lines()).hasSize(numbers.split(",", -1).length);
        assertThat(form.items()).extracting(OciItem::index).isSorted();
        assertThat(form.problems()).extracting(Problem::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_ITEM-LONGTEXT_1:132[], ''",
        "NEW_ITEM-LONGTEXT_1:132, oci.field_name_unusual",
        "NEW_ITEM-LONGTEXT_1:132[1], oci.field_name_unusual",
        "NEW_ITEM-LONGTEXT_1:132[][1], oci.field_name_unusual",
        "NEW_ITEM-LONGTEXT:132[1], oci.long_text_name",
        "NEW_ITEM-LONGTEXT[1], oci.long_text_name",
        "NEW_ITEM-LONGTEXT_1[], oci.field_name_unusual"
    })
    @DisplayName("Long text: every spelling; repeated values are lines; CRLF")
    void long_text(String name, String code) {
        Read read = Read.of(Visits.pairs(ITEM).and(Visits.pairs(name, "Bolt\r\nM8", name, "steel")));
        assertThat(read.line().description()).isEqualTo("Bolt\nM8\nsteel");
        assertThat(read.codes()).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NEW_ITEM-DESCRIPTION%5B1%5D=a+b%20c%2B",
                "NEW_ITEM-DESCRIPTION[1]=a%20b+c%2b",
                "NEW_ITEM%2DDESCRIPTION[1]=a b c%2B"
            })
    @DisplayName("Both + and %20, escaped and raw brackets")
    void encodings(String body) {
        assertThat(OciReturn.parse(body).items().get(0).value(OciField.DESCRIPTION))
                .contains("a b c+");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Nut &amp; bolt, Nut & bolt",
        "M8 &amp;lt; M10, M8 < M10",
        "&quot;Bolt&quot; &Auml;&ouml;&#8364;&#x20AC;, '\"Bolt\" \u00C4\u00F6\u20AC\u20AC'",
        "AT&T &copyright; &x;, AT&T &copyright; &x;"
    })
    @DisplayName("Entities in values, double escapes: texts are read as they were meant, keys stay, both are told")
    void entities(String written, String meant) {
        Read text = with("NEW_ITEM-DESCRIPTION[1]", written);
        assertThat(text.line().description()).isEqualTo(meant);
        assertThat(text.codes()).isEqualTo(written.equals(meant) ? List.of() : List.of("oci.value_escaped"));

        Read key = with("NEW_ITEM-VENDORMAT[1]", written);
        assertThat(key.line().supplierPartId()).isEqualTo(written);
        assertThat(key.codes()).isEqualTo(text.codes());
    }

    @Test
    @DisplayName("CRLF in a short text is a blank, and told")
    void short_text_lines() {
        Read read = with("NEW_ITEM-DESCRIPTION[1]", "Bolt\r\nM8");
        assertThat(read.line().description()).isEqualTo("Bolt M8");
        assertThat(read.codes()).containsExactly("oci.value_unusual");
    }

    @ParameterizedTest(name = "PRICE {0} is {1}")
    @CsvSource({
        "19.990, 19.99, false",
        "1, 1, false",
        "0.50, 0.5, false",
        "' 2.5 ', 2.5, true",
        "'2,5', 2.5, true",
        "00000000019.990, 19.99, true",
        ".5, 0.5, true",
        "5., 5, true",
        "1.2345, 1.2345, true"
    })
    @DisplayName("Numbers: blanks, comma, leading zeros, missing decimals")
    void numbers(String written, String read, boolean told) {
        Read price = with("NEW_ITEM-PRICE[1]", written);
        assertThat(price.line().unitPrice().amount()).isEqualByComparingTo(read);
        assertThat(price.codes().contains("oci.value_unusual")).isEqualTo(told);
        assertThat(price.problems()).allMatch(problem -> problem.severity() == Severity.ADVICE);
    }

    @ParameterizedTest(name = "PRICEUNIT [{0}] is {1}")
    @CsvSource({"'100 ', 100, true", "' ', 1, false", "1.0, 1, true", "100.000, 100, true", "5, 5, false"})
    @DisplayName("Numbers: PRICEUNIT with blanks, blank, with decimals")
    void price_unit(String written, int units, boolean told) {
        Read read = with("NEW_ITEM-PRICEUNIT[1]", written);
        assertThat(read.line().priceBasis()).isEqualTo(units == 1 ? null : PriceBasis.per(units, "PCE"));
        assertThat(read.codes().contains("oci.value_unusual")).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000,5", "1,000.5", "1.000.000", "1 000", "1'000", "1e3", "NaN"})
    @DisplayName("Numbers: two separators are a problem, not a guess")
    void ambiguous(String written) {
        Outcome<Cart> cart = OciReturn.of(
                        Visits.pairs("NEW_ITEM-PRICE[1]", written).and(Visits.pairs(ITEM)))
                .toCart();
        assertThat(cart.error().code()).isEqualTo("oci.number_unreadable");
    }

    @ParameterizedTest(name = "SERVICE {0}")
    @CsvSource({"X, false", "x, true", "1, true", "true, true", "Service, true"})
    @DisplayName("SERVICE: X, x, 1, true, Service")
    void service(String written, boolean told) {
        Read read = with("NEW_ITEM-SERVICE[1]", written);
        assertThat(read.line().attributes()).containsExactly(new Attribute("SERVICE", "X"));
        assertThat(read.codes()).isEqualTo(told ? List.of("oci.value_unusual") : List.of());
    }

    @ParameterizedTest(name = "CURRENCY {0} is {1}")
    @CsvSource({"EUR, EUR, false", "eur, EUR, true", "Euro, EUR, true", "ROL, RON, true", "RON, RON, false"})
    @DisplayName("CURRENCY: lower case, \"Euro\", ROL and RON")
    void currency(String written, String code, boolean told) {
        Read read = with("NEW_ITEM-CURRENCY[1]", written);
        assertThat(read.line().unitPrice().currency()).isEqualTo(code);
        assertThat(read.codes()).isEqualTo(told ? List.of("oci.value_unusual") : List.of());
    }

    @ParameterizedTest(name = "LEADTIME {0}")
    @CsvSource({"5, false", "00005, true", "5.0, true"})
    @DisplayName("LEADTIME: \"00005\", \"5.0\"")
    void lead_time(String written, boolean told) {
        Read read = with("NEW_ITEM-LEADTIME[1]", written);
        assertThat(read.line().leadTimeDays()).isEqualTo(5);
        assertThat(read.codes()).isEqualTo(told ? List.of("oci.value_unusual") : List.of());
    }

    @Test
    @DisplayName("Duplicates of a scalar: the first wins, and it is told")
    void duplicates() {
        Read read = Read.of(Visits.pairs(ITEM).and(Visits.pairs("NEW_ITEM-UNIT[1]", "KGM")));
        assertThat(read.line().unit()).isEqualTo("PCE");
        assertThat(read.codes()).containsExactly("oci.duplicate_field");
    }

    @Test
    @DisplayName("VENDOR is the buyer's number of the supplier")
    void vendor() {
        assertThat(with("NEW_ITEM-VENDOR[1]", "4711").line().part().supplier())
                .isEqualTo(new SupplierId("VendorID", "4711"));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "application/x-www-form-urlencoded; charset=Shift_JIS, '', UTF-8",
        "application/x-www-form-urlencoded, _charset_=Shift_JIS&, UTF-8",
        "application/x-www-form-urlencoded, '', Shift_JIS"
    })
    @DisplayName("OCI 2.7: the charset of the Content-Type, then of _charset_, then the known one")
    void charsets(String type, String field, String known) {
        String body = field + "NEW_ITEM-DESCRIPTION[1]=" + "%8A%BF%8E%9A";
        HttpRequest request = HttpRequest.builder("POST", "/hook")
                .header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.US_ASCII))
                .build();
        OciReturn form = OciReturn.of(request, Charset.forName(known));
        assertThat(form.items().get(0).value(OciField.DESCRIPTION)).contains("\u6F22\u5B57");
    }
}
