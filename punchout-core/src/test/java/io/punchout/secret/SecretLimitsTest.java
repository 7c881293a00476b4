package io.punchout.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("secrets: notations, hashes, references and slots at their limits")
class SecretLimitsTest {
    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA==";
    private static final String HASH = "A".repeat(43) + "=";
    private final SecretVerifier verifier = SecretVerifier.of(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "plain, PLAIN",
        "plain:, UNSET",
        "plain:x, PLAIN",
        "env:X, REFERENCE",
        "a:X, PLAIN",
        "ab:X, REFERENCE",
        "1b:X, PLAIN",
        "Env:X, PLAIN",
        "a-1:, REFERENCE",
        "a2345678901234567890123456789012:x, REFERENCE",
        "a23456789012345678901234567890123:x, PLAIN",
        "'sha256:x ', HASH",
        "' pbkdf2-sha256:x', HASH",
        "' ', UNSET"
    })
    void aNotationIsOfOneKindAndReadsBackAsWritten(String notation, Secret.Kind kind) {
        Secret secret = Secret.parse(notation);
        assertThat(secret.kind()).isEqualTo(kind);
        assertThat(Secret.parse(secret.reveal())).isEqualTo(secret);
        assertThat(secret.isSet()).isEqualTo(kind != Secret.Kind.UNSET);
        assertThat(secret.reference().isPresent()).isEqualTo(kind == Secret.Kind.REFERENCE);
    }

    @Test
    void aPlainValueThatLooksLikeANotationIsRevealedAsPlain() {
        assertThat(Secret.of("env:X").reveal()).isEqualTo("plain:env:X");
        assertThat(Secret.of("sha256:x").reveal()).isEqualTo("plain:sha256:x");
        assertThat(Secret.of("plain:x").reveal()).isEqualTo("plain:plain:x");
        assertThat(Secret.of("x").reveal()).isEqualTo("x");
        assertThat(Secret.parse("env:X").reveal()).isEqualTo("env:X");
        assertThat(Secret.parse(null).reveal()).isEmpty();
        assertThat(Secret.parse("sha256:x")).hasToString("Secret(hash)");
        assertThat(Secret.parse("env:X")).hasToString("Secret(reference)");
        assertThat(Secret.of("env:X")).isNotEqualTo(Secret.parse("env:X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankValueHasNoHash(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.hashOf(value));
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.hashOfRandom(value));
    }

    @Test
    void onlyAPlainSecretSigns() {
        assertThat(Secret.of("k").hmac("HmacSHA256", new byte[] {1}).orElseThrow())
                .hasSize(32);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.of("k").hmac("none", new byte[] {1}))
                .withMessageContaining("none");
        assertThat(Secret.parse("env:X").hmac("HmacSHA256", new byte[] {1})).isEmpty();
        assertThat(Secret.unset().hmac("HmacSHA256", new byte[] {1})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9999, false", "10000, true", "1000000, true", "1000001, false", "'', false"})
    void aHashHasABoundedNumberOfIterations(String iterations, boolean right) {
        Secret hash = Secret.parse("pbkdf2-sha256:" + iterations + ":" + SALT + ":" + HASH);
        assertThat(hash.isMalformed()).isNotEqualTo(right);
    }

    @Test
    void aHashHasASaltOf16BytesAndA32BytesLongValue() {
        assertThat(Secret.parse("sha256:" + SALT + ":" + HASH).isMalformed()).isFalse();
        assertThat(Secret.parse("sha256:" + "A".repeat(20) + "AA==:" + HASH).isMalformed())
                .isFalse();
        assertThat(Secret.parse("sha256:" + "A".repeat(18) + "AAA=:" + HASH).isMalformed())
                .as("a salt of less than 16 bytes")
                .isTrue();
        assertThat(Secret.parse("sha256:" + "=".repeat(24) + ":" + HASH).isMalformed())
                .isTrue();
        assertThat(Secret.parse("sha256:" + SALT + ":" + "A".repeat(44)).isMalformed())
                .as("33 bytes")
                .isTrue();
        assertThat(Secret.of("sha256:x").isMalformed()).isFalse();
    }

    @Test
    void aHashMatchesNothingBlankNorEndless() {
        String longest = "x".repeat(1_024);
        assertThat(Secret.hashOfRandom(longest).matches(longest)).isTrue();
        assertThat(Secret.hashOfRandom(longest + "x").matches(longest + "x")).isFalse();
        assertThat(Secret.hashOfRandom("x").matches(" ")).isFalse();
        assertThat(Secret.hashOfRandom("x").matches(null)).isFalse();
        assertThat(Secret.parse("env:X").matches("")).isFalse();
        assertThat(Secret.parse("env:X").matches("env:X")).isFalse();
    }

    @Test
    void aFileOfEightKilobytesIsTheLargestAndItsLastLineEndGoes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("s");
        SecretSlots slots = SecretSlots.of(Secret.parse("file:" + file));
        Files.writeString(file, "x".repeat(8_192));
        assertThat(verifier.matches(slots, "x".repeat(8_192))).isTrue();
        Files.writeString(file, "ä b \n\r\n", StandardCharsets.UTF_8);
        assertThat(verifier.matches(slots, "ä b ")).isTrue();
        Files.writeString(file, Secret.hashOfRandom("random").reveal());
        assertThat(verifier.matches(slots, "random")).isTrue();
        assertThat(verifier.problems(SecretSlots.of(Secret.parse("file:\0")))).hasSize(1);
    }

    @Test
    void theEnvironmentIsAskedAndAHostsOwnSchemeCountsBefore() {
        String name = System.getenv().keySet().stream()
                .filter(key ->
                        !System.getenv(key).isBlank() && !System.getenv(key).contains(":"))
                .findFirst()
                .orElseThrow();
        assertThat(verifier.matches(SecretSlots.of(Secret.parse("env:" + name)), System.getenv(name)))
                .isTrue();
        SecretResolver own = new SecretResolver() {
            @Override
            public String scheme() {
                return "env";
            }

            @Override
            public Optional<String> resolve(String asked) {
                return Optional.of("own " + asked);
            }
        };
        assertThat(SecretVerifier.of(Clock.systemUTC(), List.of(own))
                        .matches(SecretSlots.of(Secret.parse("env:a:b")), "own a:b"))
                .isTrue();
    }

    @Test
    void eightOfThePresentedSecretsAreTried() {
        List<String> presented = new ArrayList<>(List.of("1", "1", "2", "3", "4", "5", "6", "7"));
        presented.add("right");
        assertThat(verifier.matchesAny(SecretSlots.of(Secret.of("right")), presented))
                .isTrue();
        presented.add(0, "0");
        assertThat(verifier.matchesAny(SecretSlots.of(Secret.of("right")), presented))
                .isFalse();
    }

    @Test
    void slotsKeepTheNewAndTheFormerSecret() {
        Secret plain = Secret.of("p");
        Secret hash = Secret.hashOfRandom("h");
        SecretSlots slots = SecretSlots.builder()
                .current(hash)
                .previous(plain)
                .previousUntil(Instant.EPOCH)
                .build();
        assertThat(slots).isEqualTo(new SecretSlots(hash, plain, Instant.EPOCH));
        assertThat(slots.hasPlain()).isTrue();
        assertThat(slots.rotate(hash, null)).isEqualTo(new SecretSlots(hash, hash, null));
        assertThat(slots.rotate(hash, null).hasPlain()).isFalse();
        assertThat(SecretSlots.of(plain).hasPlain()).isTrue();
        assertThat(SecretSlots.of(plain).isSet()).isTrue();
        assertThat(new SecretSlots(Secret.unset(), plain, null).isSet()).isTrue();
        assertThat(new SecretSlots(Secret.unset(), plain, null).acceptedAt(Instant.MAX))
                .containsExactly(plain);
        assertThat(SecretSlots.unset().acceptedAt(Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "-1, PT1M", "1, PT0S", "1, PT-1S"})
    void throttlingNeedsANumberAndATime(int failures, Duration window) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ThrottlePolicy(failures, window));
        assertThat(new ThrottlePolicy(1, Duration.ofNanos(1)).isOn()).isTrue();
        assertThat(new ThrottlePolicy(Integer.MAX_VALUE - 1, Duration.ofNanos(1)).isOn())
                .isTrue();
        assertThat(ThrottlePolicy.off().isOn()).isFalse();
        assertThat(ThrottlePolicy.defaults()).isEqualTo(new ThrottlePolicy(20, Duration.ofMinutes(10)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\u00A0x"})
    void whatIsPresentedIsComparedAsItIs(String presented) {
        assertThat(verifier.matches(SecretSlots.of(Secret.of("x")), presented)).isFalse();
    }
}
