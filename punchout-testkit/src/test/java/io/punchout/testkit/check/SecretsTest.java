package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PASSWORD",
                "password",
                "UserPassword",
                "pw_kunde",
                "j_password",
                "~Password",
                "TOKEN",
                "access_token",
                "punchout_session_token",
                "sharedSecret",
                "API-Key",
                "apiKey",
                "PIN",
                "Kennwort",
                "CREDENTIALS"
            })
    void secretNames(String name) {
        assertThat(Secrets.isSecret(name)).isTrue();
        assertThat(Secrets.value(name, "x")).isEqualTo("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USERNAME", "UserEmail", "CostCenter", "sid", "Shipping", "author", "HOOK_URL", "KEY"})
    void otherNames(String name) {
        assertThat(Secrets.isSecret(name)).isFalse();
        assertThat(Secrets.value(name, "x")).isEqualTo("x");
    }

    @Test
    void thatNothingWasSentIsNoSecret() {
        assertThat(Secrets.value("PASSWORD", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://x/y?a=1&token=S&b=%2f, https://x/y?a=1&token=***&b=%2f",
        "https://u:S@x/y, https://***@x/y",
        "https://x/y;token=S;v=1?a, https://x/y;token=***;v=1?a",
        "https://x/y#access_token=S&z=1, https://x/y#access_token=***&z=1",
        "?PASSWORD=S, ?PASSWORD=***",
        "https://x?next=https%3A%2F%2Fy%3Ftoken%3DS%26q%3D1, https://x?next=https%3A%2F%2Fy%3Ftoken%3D***%26q%3D1",
        "https%3A%2F%2Fx%3Ftoken%3DS, https%3A%2F%2Fx%3Ftoken%3D***",
        "https%3A%2F%2Fx%zz, ***",
        "SAPEVENT:POST, SAPEVENT:POST",
        "https://x/y?a=b&&c, https://x/y?a=b&&c",
        "plain text, plain text"
    })
    void urls(String url, String shown) {
        assertThat(Secrets.url(url)).isEqualTo(shown);
    }

    @Test
    void deepNestingIsHiddenAsAWhole() {
        String url = "https://x?token=S";
        for (int i = 0; i < 6; i++) {
            url = "https://x?u=" + Documents.encoded(url);
        }
        assertThat(Secrets.url(url)).startsWith("https://x?u=").contains("***").doesNotContain("S");
    }
}
