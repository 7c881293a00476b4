package io.punchout.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("secrets: unset never matches, no accessor tells the value")
class SecretTest {

    @Test
    void matchesItsValueAndNothingElse() {
        Secret secret = Secret.of("pässword 1");
        assertThat(secret.isSet()).isTrue();
        assertThat(secret.matches("pässword 1")).isTrue();
        assertThat(secret.matches("pässword 1 ")).isFalse();
        assertThat(secret.matches("Pässword 1")).isFalse();
        assertThat(secret.matches("pa\u0308ssword 1")).isFalse();
        assertThat(secret.matches("")).isFalse();
        assertThat(secret.matches(null)).isFalse();
        assertThat(secret.matches("Secret(***)")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void anUnsetOrBlankSecretMatchesNothing(String value) {
        Secret secret = Secret.of(value);
        assertThat(secret.isSet()).isFalse();
        assertThat(secret.matches(value)).isFalse();
        assertThat(secret.matches("")).isFalse();
        assertThat(secret.matches(null)).isFalse();
        assertThat(secret).isEqualTo(Secret.unset()).hasToString("Secret(unset)");
    }

    @Test
    void isComparedByValueAndItsHashCodeTellsNothing() {
        assertThat(Secret.of("a")).isEqualTo(Secret.of("a")).isNotEqualTo(Secret.of("b"));
        assertThat(Secret.of("a")).isNotEqualTo("a").hasSameHashCodeAs(Secret.of("b"));
        assertThat(Secret.of("planted")).hasToString("Secret(***)");
    }

    @Test
    void onlyRevealGivesTheValueAway() throws ReflectiveOperationException {
        for (Method method : Secret.class.getMethods()) {
            boolean accessor = method.getDeclaringClass() == Secret.class
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !method.getName().equals("reveal");
            if (accessor) {
                assertThat(String.valueOf(method.invoke(Secret.of("planted"))))
                        .as(method.getName())
                        .doesNotContain("planted");
            }
        }
    }

    @Test
    void aTokenIsHashedWithSha256() {
        assertThat(StartToken.presented("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        StartToken token = StartToken.next(new SecureRandom());
        assertThat(token.value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(token.hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(StartToken.presented(token.value()).hash());
        assertThat(token).hasToString("StartToken(***)");
    }
}
