package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Whatever a browser sends, reading it is a value; what can be read again is the same. */
final class OciFuzzTest {

    private static HttpRequest post(byte[] body) {
        return HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(body)
                .build();
    }

    @FuzzTest(maxDuration = "2m")
    void callUp(byte[] body) {
        OciCallUp callUp = OciCallUp.of(post(body));

        assertThat(callUp.problems()).isNotNull();
        assertThat(callUp.target()).isNotBlank();
        assertThat(callUp.statics()).isNotNull();
    }

    @FuzzTest(maxDuration = "2m")
    void returnForm(byte[] body) {
        OciReturn form = OciReturn.of(post(body));

        form.toCart()
                .fold(
                        cart -> assertThat(cart.lines()).hasSameSizeAs(form.items()),
                        problems -> assertThat(problems).isNotEmpty());
    }

    @FuzzTest(maxDuration = "5m")
    void hookUrl(byte[] text) {
        HookUrl.parse(new String(text, StandardCharsets.UTF_8))
                .fold(
                        url -> {
                            String whole = url.whole().toString();
                            assertThat(HookUrl.parse(whole).orElseThrow()).isEqualTo(url);
                            assertThat(whole)
                                    .doesNotContain("\"", "<", ">", "\\", " ")
                                    .isPrintable();
                            assertThat(url.withoutQuery().toString()).doesNotContain("?", "#");
                            return assertThat(url.query()).isNotNull();
                        },
                        problems -> assertThat(problems).isNotEmpty());
    }

    @FuzzTest(maxDuration = "5m")
    void function(byte[] body) {
        OciCallUp.of(post(body))
                .function()
                .fold(
                        function -> assertThat(function.name()).isNotNull(),
                        problems -> assertThat(problems).isNotEmpty());
    }

    @FuzzTest(maxDuration = "5m")
    void xmlVariant(byte[] document) {
        String encoded = Base64.getEncoder().encodeToString(document);
        OciReturn form = OciReturn.of(Parameters.of(new Parameter("~xmlDocument", encoded)));

        // what was read can be written, and read again as the same
        List<Parameter> fields = new ArrayList<>();
        form.items()
                .forEach(item -> item.fields()
                        .forEach((name, value) -> fields.add(new Parameter(
                                OciField.of(name)
                                        .map(field -> field.parameterName(item.index()))
                                        .orElse("NEW_ITEM-" + name + "[" + item.index() + "]"),
                                value))));
        OciReturn again = OciReturn.of(Parameters.of(XmlField.of(fields, "~xmlType")));
        assertThat(again.items()).hasSizeLessThanOrEqualTo(form.items().size());
        form.toCart()
                .fold(
                        cart -> assertThat(cart.lines()).hasSameSizeAs(form.items()),
                        problems -> assertThat(problems).isNotEmpty());
    }
}
