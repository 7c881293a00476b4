package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCheckTest {
    private static final String FIELDS = """
            <input type="hidden" name="~OkCode" value="ADDI">
            <input type="hidden" name="NEW_ITEM-DESCRIPTION[1]" value="Gr&ouml;&szlig;e &lt;5&gt; \u20AC">
            <input type="hidden" name="NEW_ITEM-QUANTITY[1]" value="1.000">
            <input type="hidden" name="NEW_ITEM-PRICE[1]" value="1.000">
            <input type="hidden" name="NEW_ITEM-CURRENCY[1]" value="EUR">
            <input type="hidden" name="NEW_ITEM-VENDORMAT[1]" value="v">
            <input type="checkbox" name="NEW_ITEM-SERVICE[1]" value="X">
            <textarea name="NEW_ITEM-LONGTEXT_1:132[]">a
             b</textarea>
            <select name="NEW_ITEM-UNIT[1]"><option>EA<option value="PCE" selected>piece</select>
            <input type="submit" name="go" value="Transfer">
            """;
    private static final String FORM =
            "<form method='post' action='https://srm.example/h?token=PLANTED-8' target='_top'>" + FIELDS + "</form>";
    private static final String PAGE = "<!DOCTYPE html><html><head><title>Shop</title></head><body>"
            + "<form action='/search'><input name='q'></form>" + FORM + "</body></html>";

    @Test
    void theFormAmongOthers() {
        Report report = check(PAGE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.document()).isEqualTo("OciReturn");
        assertThat(report.content().path("returnUrl").asText()).isEqualTo("https://srm.example/h?token=***");
        assertThat(report.content().path("returnTarget").asText()).isEqualTo("_top");
        JsonNode fields = report.content().at("/items/0/fields");
        assertThat(fields.path("DESCRIPTION").asText()).isEqualTo("Größe <5> \u20AC");
        assertThat(fields.path("LONGTEXT").asText()).isEqualTo("a\n b");
        assertThat(fields.path("UNIT").asText()).isEqualTo("PCE");
        assertThat(fields.has("SERVICE")).isFalse();
        assertThat(report.content().get("parameters")).hasSize(8);
    }

    @Test
    void fieldsWithoutAForm() {
        Report report = check(FIELDS.strip());
        assertThat(report.problems()).isEmpty();
        assertThat(report.content().get("returnUrl").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1"})
    void charsetOfTheMetaElement(String charset) {
        String page = PAGE.replace("<head>", "<head><meta charset='" + charset + "'>");
        Report report = check(page.getBytes(TextBytes.LEGACY));
        assertThat(report.problems()).isEmpty();
        assertThat(report.content().at("/items/0/fields/DESCRIPTION").asText()).isEqualTo("Größe <5> \u20AC");
    }

    @Test
    void charsetThatIsNotSaid() {
        Report report = check(PAGE.getBytes(TextBytes.LEGACY));
        assertThat(report.problems()).extracting(Problem::code).containsExactly("check.charset");
        assertThat(report.content().at("/items/0/fields/DESCRIPTION").asText()).isEqualTo("Größe <5> \u20AC");
        assertThat(check(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
    }

    @Test
    void aFormToNowhere() {
        assertThat(check(PAGE.replace("https://srm.example", "javascript:")).problems())
                .extracting(Problem::where)
                .containsExactly("form/@action");
    }

    @Test
    void severalReturnForms() {
        Report report = check("<html>" + FORM + FORM.replace("EUR", "USD"));
        assertThat(report.problems()).extracting(Problem::code).containsExactly("check.several_forms");
        assertThat(report.content().at("/items/0/fields/CURRENCY").asText()).isEqualTo("EUR");
    }

    @Test
    void aFormThatCallsUp() {
        String form = "<form method='%s' action='https://shop.example/oci?a=1'><input name='USERNAME' value='u'>"
                + "<input name='PASSWORD' value='PLANTED-9'><input name='HOOK_URL' value='https://srm.example/h'></form>";
        Report post = check(form.replace("%s", "post"));
        assertThat(post.document()).isEqualTo("OciCallUp");
        assertThat(post.problems()).isEmpty();
        assertThat(post.content().get("parameters")).hasSize(4);
        Report get = check(form.replace("%s", "GET"));
        assertThat(get.content().get("parameters")).hasSize(3);
        assertThat(get.problems()).extracting(Problem::code).containsExactly("check.password_in_url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><head><title>404</title></head><body>Not Found</body></html>",
                "<html><form><input name='username' value='me'><input name='password' type='password'></form></html>",
                "<html>",
                "<h1>500"
            })
    void otherPages(String page) {
        Report report = check(page);
        assertThat(report.protocol()).isNull();
        assertThat(report.readable()).isFalse();
        assertThat(report.problems()).extracting(Problem::code).containsExactly("check.no_form");
    }

    @Test
    void aVeryDeepPage() {
        assertThat(check("<html>" + "<div>".repeat(100_000) + FORM).problems()).isNotEmpty();
    }

    @Test
    void fieldsOutsideOfTheFormThatThePageHas() {
        Report report = check("<html><body>" + FIELDS + "<form action='https://buyer.example/'></form></body></html>");
        assertThat(report.document()).isEqualTo("OciReturn");
        assertThat(report.problems()).extracting(Problem::code).contains("oci.fields_outside_form");
    }

    @Test
    void fieldsThatNameTheirForm() {
        Report report = check("<html><form id='f' action='https://buyer.example/hook'></form>"
                + FIELDS.replace("<input", "<input form='f'") + "<input form='g' name='x'></html>");
        assertThat(report.document()).isEqualTo("OciReturn");
        assertThat(report.problems()).extracting(Problem::code).doesNotContain("oci.fields_outside_form");
        assertThat(report.content().get("returnUrl").asText()).isEqualTo("https://buyer.example/hook");
    }

    @Test
    void disabledFieldsAreNotSent() {
        String page = FORM + FIELDS + "<input name='NEW_ITEM-QUANTITY[1]' value='9' disabled></form></body></html>";
        assertThat(check(page).problems()).extracting(Problem::code).doesNotContain("oci.duplicate_field");
    }
}
