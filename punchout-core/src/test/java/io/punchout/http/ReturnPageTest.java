package io.punchout.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the return page: every value escaped, no field but the protocol's")
class ReturnPageTest {
    private static final String NASTY = "\"><script>alert('x')</script>&amp;\r\n<b> \u0000";
    private static final Pattern INPUT =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private static ReturnForm.Builder form() {
        return ReturnForm.to(
                ReturnUrl.parse("https://buyer.example/r?a=\"><script>&b='x'").orElseThrow());
    }

    @Test
    void theActionIsEscaped() {
        assertThat(form().build().toHtml())
                .contains("action=\"https://buyer.example/r?a=%22%3E%3Cscript%3E&amp;b=&#39;x&#39;\"");
    }

    @Test
    void namesValuesAndTextsAreEscaped() {
        ReturnForm form = form().field(NASTY, NASTY)
                .text(new ReturnPageText("en\"x", NASTY, NASTY, NASTY))
                .build();
        String html = form.toHtml();
        String escaped = Html.escape(NASTY);
        assertThat(html.split(Pattern.quote(escaped), -1)).hasSize(6);
        assertThat(html).doesNotContain("<script>").doesNotContain("<b>").contains("lang=\"en&quot;x\"");
        assertThat(html.split("<script", -1)).hasSize(2);
    }

    @Test
    void theFormHoldsTheProtocolsFieldsAndNoOther() {
        String html = form().field("~caller", "CTLG").field("x", "").build().toHtml();
        List<String> inputs = new ArrayList<>();
        for (Matcher matcher = INPUT.matcher(html); matcher.find(); ) {
            inputs.add(matcher.group(1) + "=" + matcher.group(2));
        }
        assertThat(inputs).containsExactly("~caller=CTLG", "x=");
        assertThat(html.split("<input", -1)).hasSize(3);
        assertThat(html.split(" name=", -1)).as("the button has no name").hasSize(3);
        assertThat(html).doesNotContain("<select").doesNotContain("<textarea");
    }

    @Test
    void aFieldNamedSubmitDoesNotKeepThePageFromSubmittingItself() {
        String html = form().field("submit", "x").build().toHtml();
        assertThat(html).contains("HTMLFormElement.prototype.submit.call(");
        assertThat(html).doesNotContain(".submit()");
        assertThat(html).contains("<form id=\"punchout-return\"").contains("getElementById(\"punchout-return\")");
    }

    @Test
    void thePageNamesItsCharsetOnceInTheHeadAndForTheForm() {
        String html = form().charset(Charset.forName("windows-1252")).build().toHtml();
        assertThat(html).contains("<meta charset=\"windows-1252\">").contains("accept-charset=\"windows-1252\"");
        assertThat(html.indexOf("<meta charset")).isLessThan(html.indexOf("<title>"));
    }

    @Test
    void theTargetIsWrittenAndTheButtonVisible() {
        String html = form().target("sapFrame").build().toHtml();
        assertThat(html).contains("target=\"sapFrame\"").contains("<button type=\"submit\">Continue");
        assertThat(html).startsWith("<!DOCTYPE html>").contains("method=\"POST\"");
    }

    @Test
    void aHostsOwnTemplateGetsTheSameFormInAscii() {
        ReturnForm form = form().field("DESCRIPTION", "5 \u20AC \uD83D\uDE00 \u00FC \"<")
                .text(ReturnPageText.forLocale(Locale.GERMAN))
                .build();
        assertThat(form.fieldsHtml())
                .isEqualTo("<input type=\"hidden\" name=\"DESCRIPTION\""
                        + " value=\"5 &#8364; &#128512; &#252; &quot;&lt;\">\n");
        assertThat(form.formHtml())
                .startsWith("<form id=\"punchout-return\" method=\"POST\" action=\"https://buyer.example/r")
                .contains(form.fieldsHtml())
                .contains("accept-charset=\"UTF-8\"")
                .contains("zur&#252;ck")
                .endsWith("</form>\n")
                .doesNotContain("<script");
        assertThat(form.toHtml()).contains(form.scriptHtml(form.nonce()));
    }

    @Test
    void theScriptOfAHostsPageHasThatPagesNonce() {
        String script = form().build().scriptHtml("host\"s");
        assertThat(script).startsWith("<script nonce=\"host&quot;s\">").endsWith("</script>\n");
        assertThat(form().submitting(false).build().scriptHtml("x")).isEmpty();
        assertThat(script).as("fields may be named like methods").doesNotContain("form.");
    }

    @Test
    void theFragmentsHideNothingWhereTheFormIsHidden() {
        ReturnForm form = form().visible(false).field("a", "1").build();
        assertThat(form.formHtml()).doesNotContain("<button").doesNotContain("<p>");
    }

    @Test
    void charactersThatTheCharsetLacksAreNotLost() {
        HttpReply reply = form().field("DESCRIPTION", "5 € \uD83D\uDE00 ü")
                .charset(StandardCharsets.ISO_8859_1)
                .build()
                .toReply();
        assertThat(new String(reply.body(), StandardCharsets.ISO_8859_1)).contains("value=\"5 &#8364; &#128512; ü\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "Shift_JIS"})
    void textsOfAnyLengthAreEscapedAlikeWhereverTheirCharactersStand(String charset) {
        Random random = new Random(20261127);
        String characters = "ab &<>\"'\r\n\t\u0000\u007F\u0085\u00E4\u20AC\uD83D\uDE00\uD83D";
        for (int length = 0; length < 1_100; length += 1 + random.nextInt(17)) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append(random.nextInt(3) == 0 ? characters.charAt(random.nextInt(characters.length())) : 'x');
            }
            // the first fields tell the size that is reserved: the long ones come behind them
            ReturnForm.Builder form = form().charset(Charset.forName(charset));
            for (int i = 0; i < 300; i++) {
                form.field("n", "");
            }
            ReturnForm built = form.field("long", text.toString()).build();
            String field = "<input type=\"hidden\" name=\"long\" value=\"" + Html.escape(text.toString()) + "\">\n";
            assertThat(built.toHtml()).contains(field);
            assertThat(built.toReply().body()).isEqualTo(Html.encode(built.toHtml(), Charset.forName(charset)));
        }
    }
}
