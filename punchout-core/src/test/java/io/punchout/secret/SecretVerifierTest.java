package io.punchout.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("secrets in two slots: references, hashes, rotation; closed when something is missing")
class SecretVerifierTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private final SecretVerifier verifier =
            SecretVerifier.of(Clock.fixed(NOW, ZoneOffset.UTC), List.of(resolver("vault"), resolver("env")));

    private static SecretResolver resolver(String scheme) {
        return new SecretResolver() {
            @Override
            public String scheme() {
                return scheme;
            }

            @Override
            public Optional<String> resolve(String name) {
                return switch (name) {
                    case "good" -> Optional.of("planted");
                    case "hashed" -> Optional.of(Secret.hashOfRandom("planted").reveal());
                    case "blank" -> Optional.of(" ");
                    case "broken" -> throw new IllegalStateException("planted");
                    default -> Optional.empty();
                };
            }
        };
    }

    private static SecretSlots slots(String notation) {
        return SecretSlots.of(Secret.parse(notation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"planted", "plain:planted", "vault:good", "env:good", "vault:hashed"})
    void whatIsRightMatches(String notation) {
        assertThat(verifier.matches(slots(notation), "planted")).isTrue();
        assertThat(verifier.matches(slots(notation), "Planted")).isFalse();
        assertThat(verifier.matches(slots(notation), "")).isFalse();
        assertThat(verifier.matches(slots(notation), null)).isFalse();
        assertThat(verifier.problems(slots(notation))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vault:none", "vault:blank", "vault:broken"})
    void anUnresolvedReferenceIsClosedAndNamed(String notation) {
        assertThat(verifier.matches(slots(notation), "planted")).isFalse();
        assertThat(verifier.matches(slots(notation), notation)).isFalse();
        assertThat(verifier.matches(slots(notation), " ")).isFalse();
        Problem problem = verifier.problems(slots(notation)).get(0);
        assertThat(problem.is(SecretProblem.UNRESOLVED)).isTrue();
        assertThat(problem.toString()).contains(notation).doesNotContain("planted");
    }

    @Test
    void anUnknownSchemeIsNeitherAPlainSecretNorQuoted() {
        SecretSlots slots = slots("hunter:two");
        assertThat(verifier.matches(slots, "hunter:two")).isFalse();
        assertThat(verifier.problems(slots).get(0).is(SecretProblem.UNKNOWN_SCHEME))
                .isTrue();
        assertThat(verifier.problems(slots).toString()).doesNotContain("hunter");
        assertThat(verifier.matches(slots("plain:hunter:two"), "hunter:two")).isTrue();
    }

    @Test
    void aFileIsReadWhenItIsNeeded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("secret");
        SecretSlots slots = slots("file:" + file);
        assertThat(verifier.matches(slots, "planted")).isFalse();
        Files.writeString(file, "planted\r\n");
        assertThat(verifier.matches(slots, "planted")).isTrue();
        Files.writeString(file, "x".repeat(8_193));
        assertThat(verifier.matches(slots, "x".repeat(8_193))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hashesAreSaltedAndNotPassedOnByTheirText(boolean slow) {
        Secret hash = slow ? Secret.hashOf("plänted") : Secret.hashOfRandom("plänted");
        Secret again = slow ? Secret.hashOf("plänted") : Secret.hashOfRandom("plänted");
        assertThat(hash.reveal()).doesNotContain("plänted", "planted").isNotEqualTo(again.reveal());
        assertThat(Secret.parse(hash.reveal())).isEqualTo(hash);
        SecretSlots slots = SecretSlots.of(hash);
        assertThat(verifier.matches(slots, "other")).isFalse();
        assertThat(verifier.matches(slots, "plänted")).isTrue();
        assertThat(verifier.matches(slots, "plänted")).as("remembered").isTrue();
        assertThat(verifier.matches(slots, "planted")).isFalse();
        assertThat(verifier.matches(slots, hash.reveal())).isFalse();
        assertThat(hash.hmac("HmacSHA1", new byte[1])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha256:",
                "pbkdf2-sha256:1:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "pbkdf2-sha256:9999999:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void aHashThatIsNoneMatchesNothing(String notation) {
        assertThat(Secret.parse(notation).isMalformed()).isTrue();
        assertThat(verifier.matches(slots(notation), notation)).isFalse();
        assertThat(verifier.problems(slots(notation)).get(0).is(SecretProblem.MALFORMED_HASH))
                .isTrue();
    }

    @Test
    void thePreviousSecretIsAcceptedUntilItsEnd() {
        SecretSlots open = slots("old").rotate(Secret.of("new"), null);
        assertThat(verifier.matchesAny(open, Set.of("old"))).isTrue();
        assertThat(verifier.matches(open, "new")).isTrue();
        SecretSlots later = slots("old").rotate(Secret.of("new"), NOW.plusNanos(1));
        assertThat(verifier.matches(later, "old")).isTrue();
        SecretSlots over = slots("old").rotate(Secret.of("new"), NOW);
        assertThat(verifier.matches(over, "old")).isFalse();
        assertThat(verifier.matches(over, "new")).isTrue();
        assertThat(verifier.resolve(over)).containsExactly(Secret.of("new"));
    }

    @Test
    void unsetSlotsMatchNothing() {
        assertThat(SecretSlots.unset().isSet()).isFalse();
        assertThat(verifier.matches(SecretSlots.unset(), "")).isFalse();
        assertThat(verifier.matches(SecretSlots.unset(), null)).isFalse();
    }

    @Test
    void nothingTellsAValue() {
        SecretSlots slots = new SecretSlots(Secret.of("planted"), Secret.of("planted"), NOW.plus(Duration.ofDays(1)));
        assertThat(slots.toString()).doesNotContain("planted");
        assertThat(slots("vault:planted").toString()).doesNotContain("planted");
    }
}
