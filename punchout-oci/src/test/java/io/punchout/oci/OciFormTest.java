package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What receivers want of a form beyond the standard, and names and texts as shops write them. */
final class OciFormTest {

    private static Visits visits(Consumer<OciFormSettings.Builder> change) {
        OciFormSettings.Builder form = OciFormSettings.builder();
        change.accept(form);
        return Visits.of(settings -> settings.form(form.build()));
    }

    private static Cart cart(int lines) {
        Cart.Builder cart = Cart.builder("EUR");
        for (int i = 0; i < lines; i++) {
            cart.line(Visits.bolt());
        }
        return cart.build();
    }

    @Test
    @DisplayName("OCI 2.6: a form sent by GET carries the query of HOOK_URL as fields")
    void get_splits() {
        ReturnForm form = visits(settings -> settings.method("get")).form(Visits.bolt());

        assertThat(form.method()).isEqualTo("GET");
        assertThat(form.action()).hasToString("https://buyer.example/hook");
        assertThat(form.fields()).contains(new Parameter("sap-client", "100"));
    }

    @Test
    @DisplayName("OCI 2.6: KEEP_AND_COPY leaves the action whole and copies its query")
    void keep_and_copy() {
        ReturnForm form = Visits.of(settings -> settings.hookQuery(HookQuery.KEEP_AND_COPY))
                .form(Visits.bolt());

        assertThat(form.action()).hasToString(Visits.HOOK);
        assertThat(form.fields()).contains(new Parameter("sap-client", "100"));
    }

    @Test
    @DisplayName("Receivers that count from 0 get items 0 and 1")
    void zero_based() {
        ReturnForm form =
                visits(settings -> settings.startIndex(0)).transfer(cart(2)).orElseThrow();

        assertThat(Visits.value(form, "NEW_ITEM-VENDORMAT[0]")).isEqualTo("B-100");
        assertThat(Visits.value(form, "NEW_ITEM-VENDORMAT[1]")).isEqualTo("B-100");
        assertThat(Visits.value(form, "NEW_ITEM-VENDORMAT[2]")).isNull();
    }

    @Test
    @DisplayName("OCI 2.3: an extra field is written when it is configured, and reported as left out when not")
    void extra_fields() {
        Cart cart =
                Cart.builder("EUR").line(Visits.bolt().attribute("tax", "19.0")).build();

        Outcome<ReturnForm> with =
                visits(settings -> settings.extraFields(List.of("TAX"))).transfer(cart);
        Outcome<ReturnForm> without = Visits.usual().transfer(cart);

        assertThat(Visits.value(with.orElseThrow(), "NEW_ITEM-TAX[1]")).isEqualTo("19.0");
        assertThat(with.problems()).isEmpty();
        assertThat(Visits.value(without.orElseThrow(), "NEW_ITEM-TAX[1]")).isNull();
        assertThat(without.problems()).extracting(Problem::code).containsExactly("oci.value_not_transferred");
    }

    @ParameterizedTest
    @CsvSource({"TAX[1]", "1TAX", "NEW-TAX", "PRICE", "''"})
    @DisplayName("OCI 2.3: the names of extra fields are checked")
    void extra_names(String name) {
        OciSettings settings = OciSettings.builder()
                .form(OciFormSettings.builder().extraFields(List.of(name)).build())
                .build();

        assertThat(ConnectionValidator.create()
                        .validate(Connection.builder("c").settings(settings).build()))
                .extracting(Problem::code, Problem::where)
                .contains(tuple("oci.form.extra_field.malformed", "oci.form.extraFields[0]"));
    }

    @Test
    @DisplayName("OCI 3: a form with more fields than the receiver reads is refused, for lines would be lost silently")
    void too_many_fields() {
        Visits visits = visits(settings -> settings.maxFields(20));

        assertThat(visits.transfer(cart(2)).isAccepted()).isTrue();
        assertThat(visits.transfer(cart(3)).problems())
                .extracting(Problem::code)
                .containsExactly("oci.too_many_fields");
    }

    @Test
    @DisplayName("OCI 1.1: a cart by GET that makes a long URL is told")
    void long_url() {
        Visits get = visits(settings -> settings.method("GET"));
        assertThat(get.transfer(cart(10)).problems()).isEmpty();
        assertThat(get.transfer(cart(40)).problems()).extracting(Problem::code).containsExactly("oci.url_long");
    }

    @ParameterizedTest
    @CsvSource({"KEEP, 'a\nb'", "BLANK, a b", "COMMA, 'a, b'"})
    @DisplayName("OCI 2.4: line breaks of long texts by policy")
    void line_breaks(LineBreaks policy, String written) {
        ReturnForm form = visits(settings -> settings.lineBreaks(policy))
                .form(Visits.bolt().attribute("LONGTEXT", "a\r\nb"));

        assertThat(Visits.value(form, "NEW_ITEM-LONGTEXT_1:132[]")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"BLANK, a b c", "COMMA, 'a, b, c'"})
    @DisplayName("OCI 2.4: on one line, empty lines and indents of a text leave nothing behind")
    void one_line(LineBreaks policy, String written) {
        ReturnForm form = visits(settings -> settings.lineBreaks(policy))
                .form(Visits.bolt()
                        .attribute("LONGTEXT", "a\n\n  b" + (policy == LineBreaks.COMMA ? "," : "") + "\r\nc"));

        assertThat(Visits.value(form, "NEW_ITEM-LONGTEXT_1:132[]")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "'Bolt<br/>M8 &amp; nut', 'Bolt M8 & nut'",
        "'<p class=\"x\">Bolt</p><ul><li>M8</li></ul>', 'Bolt M8'",
        "'a < b > c & d', 'a < b > c & d'",
        "'&#8364; &#x20AC; &unknown; &#55296;', '\u20AC \u20AC &unknown; &#55296;'"
    })
    @DisplayName("OCI 2.4: HTML is stripped from texts, once; other brackets and ampersands stay")
    void markup(String text, String written) {
        assertThat(Visits.value(Visits.usual().form(Visits.bolt().description(text)), "NEW_ITEM-DESCRIPTION[1]"))
                .isEqualTo(written);
    }

    @Test
    @DisplayName("OCI 1.2: NEW_ITEM-* of the call-up is echoed with every line that has no such value of its own")
    void statics() {
        Cart cart = Cart.builder("EUR")
                .line(Visits.bolt())
                .line(Visits.bolt().attribute("VENDOR", "1"))
                .build();
        ReturnForm form = Visits.usual()
                .transfer(cart, "NEW_ITEM-VENDOR", "4711", "NEW_ITEM-ACCOUNT[1]", "A9", "NEW_ITEM-PRICE", "0")
                .orElseThrow();

        assertThat(Visits.value(form, "NEW_ITEM-VENDOR[1]")).isEqualTo("4711");
        assertThat(Visits.value(form, "NEW_ITEM-VENDOR[2]")).isEqualTo("1");
        assertThat(Visits.value(form, "NEW_ITEM-ACCOUNT[2]")).isEqualTo("A9");
        assertThat(Visits.value(form, "NEW_ITEM-PRICE[1]")).isEqualTo("19.990");
    }

    @ParameterizedTest(name = "NEW_ITEM-{0}={1}")
    @CsvSource({
        "VENDOR, 12345678901",
        "SERVICE, perhaps",
        "LEADTIME, soon",
        "CONTRACT_ITEM, 10",
        "MATNR, 4711",
        "PARENT_ID, 1",
        "QUANTITY, 7"
    })
    @DisplayName("OCI 1.2: a call-up value that no item can have is left out and told; the cart goes")
    void bad_statics(String name, String value) {
        Outcome<ReturnForm> outcome = Visits.usual().transfer(cart(2), "NEW_ITEM-" + name, value);

        assertThat(outcome.orElseThrow().fields())
                .extracting(Parameter::name, Parameter::value)
                .doesNotContain(tuple("NEW_ITEM-" + name + "[1]", value));
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("oci.value_not_transferred");
    }

    @Test
    @DisplayName("OCI 1.2: call-up values that need each other are echoed together, in any order")
    void paired_statics() {
        ReturnForm form = Visits.usual()
                .transfer(cart(1), "NEW_ITEM-CONTRACT_ITEM", "10", "NEW_ITEM-CONTRACT", "4600")
                .orElseThrow();
        assertThat(Visits.value(form, "NEW_ITEM-CONTRACT[1]")).isEqualTo("4600");
        assertThat(Visits.value(form, "NEW_ITEM-CONTRACT_ITEM[1]")).isEqualTo("10");
    }

    @Test
    @DisplayName("Cancel by policy: stay, cancel URL, empty form; a cancel URL elsewhere is not used")
    void cancel() {
        Visits stay = visits(settings -> settings.cancel(CancelPolicy.STAY));
        Visits url = visits(settings -> settings.cancel(CancelPolicy.CANCEL_URL));
        String kept = stay.start().id();

        assertThat(stay.punchOut.cancel(kept).problems())
                .extracting(Problem::code)
                .containsExactly("oci.cancel_not_offered");
        assertThat(stay.punchOut.transfer(kept, cart(1)).isAccepted()).isTrue();
        ReturnForm left = url.punchOut
                .cancel(url.start("OCICANCEL", "https://buyer.example/no?a=1").id())
                .orElseThrow();
        assertThat(left.action()).hasToString("https://buyer.example/no");
        assertThat(left.method()).isEqualTo("GET");
        assertThat(left.fields()).containsExactly(new Parameter("a", "1"));
    }

    @ParameterizedTest(name = "OCICANCEL={0}")
    @CsvSource({"https://evil.example/", "http://buyer.example/", "javascript:alert(1)", "''"})
    @DisplayName("A cancel URL that is missing or not allowed is not used: an empty form goes, and that is told")
    void cancel_url_refused(String url) {
        Visits visits = visits(settings -> settings.cancel(CancelPolicy.CANCEL_URL));
        Outcome<ReturnForm> left =
                visits.punchOut.cancel(visits.start("OCICANCEL", url).id());

        assertThat(left.orElseThrow().action()).hasToString(Visits.HOOK);
        assertThat(left.orElseThrow().fields()).extracting(Parameter::name).noneMatch(OciFieldName::isItem);
        assertThat(left.problems()).extracting(Problem::code).containsExactly("oci.cancel_url_ignored");
    }

    @ParameterizedTest
    @CsvSource({"KEEP, POST", "SPLIT, POST", "KEEP, GET"})
    @DisplayName("An empty form keeps what finds the buyer's session, and has no items; clear is no word of OCI")
    void cancel_empty(HookQuery query, String method) {
        Visits visits = Visits.of(settings -> settings.hookQuery(query)
                .form(OciFormSettings.builder().method(method).build()));
        String session = visits.start("~OkCode", "ADDI").id();

        assertThat(visits.punchOut.clear(session).problems())
                .extracting(Problem::code)
                .containsExactly("session.not_edit");
        ReturnForm form = visits.punchOut.cancel(session).orElseThrow();
        boolean split = query == HookQuery.SPLIT || method.equals("GET");
        assertThat(form.action()).hasToString(split ? "https://buyer.example/hook" : Visits.HOOK);
        assertThat(form.fields())
                .containsExactlyElementsOf(
                        split
                                ? Visits.pairs("sap-client", "100", "~OkCode", "ADDI")
                                        .list()
                                : Visits.pairs("~OkCode", "ADDI").list());
        assertThat(visits.punchOut.cancel(session).problems())
                .extracting(Problem::code)
                .containsExactly("session.closed");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_ITEM-UNIT[1], ''",
        "NEW_ITEM-LONGTEXT_1:132[], ''",
        "new_item-unit[1], oci.field_name_unusual",
        "NEW_ITEM_UNIT[1], oci.field_name_unusual",
        "NEW-ITEM_UNIT[1], oci.field_name_unusual",
        "NEW_ITEM-UNIT, oci.field_name_unusual",
        "NEW_ITEM-UNIT [1], oci.field_name_unusual",
        "NEW_ITEM-UNIT[], oci.field_name_unusual",
        "NEW_ITEM-UNIT[1][], oci.field_name_unusual",
        "NEW_ITEM-UNIT%5B1%5D, oci.field_name_unusual",
        "NEW_ITEM-LONGTEXT_1:132, oci.field_name_unusual",
        "NEW_ITEM-LONGTEXT_1:132[1], oci.field_name_unusual",
        "NEW_ITEM-LONGTEXT_1:132[][1], oci.field_name_unusual",
        "NEW_ITEM-LONGTEXT_1[], oci.field_name_unusual",
        "NEW_ITEM-LONGTEXT:132[1], oci.long_text_name",
        "NEW_ITEM-LONGTEXT[1], oci.long_text_name"
    })
    @DisplayName("OCI 7: every spelling of a name is read, and told unless it is the standard's")
    void names(String name, String code) {
        OciReturn form = OciReturn.of(Visits.pairs(name, "v"));

        assertThat(form.items())
                .singleElement()
                .satisfies(item -> assertThat(item.index()).isEqualTo(1));
        assertThat(form.items().get(0).fields()).containsValue("v");
        assertThat(form.problems()).extracting(Problem::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("OCI 7: with empty brackets the values of a name count")
    void counted() {
        Parameters pairs =
                Visits.pairs("NEW_ITEM-A[]", "1", "NEW_ITEM-B[]", "x", "NEW_ITEM-A[]", "2", "NEW_ITEM-B[]", "y");

        assertThat(OciReturn.of(pairs).items())
                .extracting(
                        item -> item.value("A").orElseThrow() + item.value("B").orElseThrow())
                .containsExactly("1x", "2y");
    }
}
