package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnUrl;
import java.nio.charset.StandardCharsets;

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

    @FuzzTest(maxDuration = "2m")
    void hookUrl(byte[] text) {
        ReturnUrl.parse(new String(text, StandardCharsets.UTF_8))
                .fold(
                        url -> assertThat(ReturnUrl.parse(url.toString()).orElseThrow())
                                .isEqualTo(url),
                        problems -> assertThat(problems).isNotEmpty());
    }
}
