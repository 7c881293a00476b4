package io.punchout.secret;

import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what was presented is a connection's secret: resolves references, knows the time, compares in constant
 * time. Closed: what is unset, unresolved or malformed matches nothing. Thread-safe.
 *
 * <p>Slow hashes are no lever for a flood of wrong guesses: a text that matched once is recognised at once afterwards (by
 * a keyed digest in memory, never by the text itself), and at most half of the processors compute slow hashes at a time.
 */
public final class SecretVerifier {
    /** How many different texts of one request are compared. */
    private static final int MOST = 8;

    private final Clock clock;
    private final References references;
    private final SlowHashes slow = new SlowHashes();

    private SecretVerifier(Clock clock, Collection<SecretResolver> resolvers) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.references = new References(resolvers);
    }

    /** Returns a verifier that resolves {@code env:} and {@code file:} references. */
    public static SecretVerifier of(Clock clock) {
        return of(clock, List.of());
    }

    /** Returns a verifier that asks the host's resolvers, too; these win where schemes are the same. */
    public static SecretVerifier of(Clock clock, Collection<SecretResolver> resolvers) {
        return new SecretVerifier(clock, resolvers);
    }

    /** Tells whether a text is one of the secrets that are accepted now; false if it is missing. */
    public boolean matches(SecretSlots slots, @Nullable String presented) {
        return matchesAny(slots, presented == null ? Set.of() : Set.of(presented));
    }

    /**
     * Tells whether one of several texts is one of the secrets that are accepted now. All are compared with all, so that
     * the time taken does not tell which one it was; of more than {@value #MOST} different texts the rest is ignored.
     */
    public boolean matchesAny(SecretSlots slots, Collection<String> presented) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String text : presented) {
            if (distinct.size() < MOST) {
                distinct.add(text);
            }
        }
        boolean matches = false;
        for (Secret secret : resolve(slots)) {
            for (String text : distinct) {
                matches |= slow.matches(secret, text);
            }
        }
        return matches;
    }

    /**
     * Returns the secrets that are accepted now, the current one first, references replaced by what they lead to: for
     * {@link Secret#hmac}. What cannot be resolved is left out, see {@link #problems}.
     */
    public List<Secret> resolve(SecretSlots slots) {
        List<Secret> resolved = new ArrayList<>(2);
        for (Secret secret : slots.acceptedAt(now())) {
            if (references.resolve(secret) instanceof Outcome.Accepted<Secret> found) {
                resolved.add(found.value());
            }
        }
        return resolved;
    }

    /** Returns why accepted secrets can match nothing: they name the reference and nothing of a value. */
    public List<Problem> problems(SecretSlots slots) {
        List<Problem> problems = new ArrayList<>();
        for (Secret secret : slots.acceptedAt(now())) {
            Outcome<Secret> resolved = references.resolve(secret);
            problems.addAll(resolved.problems());
            if (resolved instanceof Outcome.Accepted<Secret> found
                    && found.value().isMalformed()) {
                problems.add(Problem.of(SecretProblem.MALFORMED_HASH, "The hash of the secret is not written as one.")
                        .hint("Make it anew with Secret.hashOf(...)."));
            }
        }
        return problems;
    }

    private Instant now() {
        return clock.instant();
    }
}
