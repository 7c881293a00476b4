package io.punchout.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A shared secret or password of a connection: its value, a hash of it, or a reference to where it is kept. It says
 * nothing about itself: {@code toString} never gives the value away. An unset or blank secret matches nothing, not even
 * an empty text. Immutable and thread-safe.
 *
 * <p>Configuration writes secrets as texts, see {@link #parse}:
 *
 * <ul>
 *   <li>{@code env:NAME} and {@code file:/path}: a reference to an environment variable or a file; further schemes are
 *       the host's, see {@link SecretResolver}. Resolved each time that the value is needed.
 *   <li>{@code pbkdf2-sha256:...} and {@code sha256:...}: a salted hash, see {@link #hashOf} and {@link #hashOfRandom}.
 *   <li>{@code plain:value}, or simply the value if it does not begin like a scheme: works, and is reported as a warning.
 * </ul>
 */
public final class Secret {
    private static final Secret UNSET = new Secret(Kind.UNSET, "");
    private static final String PLAIN = "plain:";
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9-]{1,31}:.*", Pattern.DOTALL);

    /** How a secret is kept. */
    public enum Kind {
        /** There is none; nobody is let in. */
        UNSET,
        /** The value itself. */
        PLAIN,
        /** A salted hash, which can be compared with but not turned back. */
        HASH,
        /** Where the value is kept. */
        REFERENCE
    }

    private final Kind kind;
    private final String text;

    private Secret(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** Returns a secret of the given value, whatever it looks like; null or a blank text means unset. */
    public static Secret of(@Nullable String value) {
        return value == null || value.isBlank() ? UNSET : new Secret(Kind.PLAIN, value);
    }

    /** Returns the secret that matches nothing. */
    public static Secret unset() {
        return UNSET;
    }

    /**
     * Returns the secret that a configuration writes. A text that begins like a scheme ({@code vault:...}) is a
     * reference, whether or not the scheme is known: what names a secret must not become one.
     */
    public static Secret parse(@Nullable String notation) {
        if (notation == null || notation.isBlank()) {
            return UNSET;
        }
        if (notation.startsWith(PLAIN)) {
            return of(notation.substring(PLAIN.length()));
        }
        if (SecretHash.looksLike(notation)) {
            return new Secret(Kind.HASH, notation.strip());
        }
        return SCHEME.matcher(notation).matches() ? new Secret(Kind.REFERENCE, notation.strip()) : of(notation);
    }

    /**
     * Returns a salted hash of a value that a person chose: PBKDF2 with HMAC-SHA256, {@value
     * SecretHash#ITERATIONS} iterations, a salt of 16 bytes. Slow enough to make guessing from a stolen configuration
     * expensive, and cheap enough that a flood of wrong guesses cannot stop a server: see {@link SecretVerifier}.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public static Secret hashOf(String value) {
        return new Secret(Kind.HASH, SecretHash.slow(required(value)));
    }

    /**
     * Returns a salted SHA-256 hash of a value. For random values of at least 128 bits only: these cannot be guessed,
     * however fast the hash is.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public static Secret hashOfRandom(String value) {
        return new Secret(Kind.HASH, SecretHash.fast(required(value)));
    }

    private static String required(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank value is no secret");
        }
        return value;
    }

    /** Tells how the secret is kept. */
    public Kind kind() {
        return kind;
    }

    /** Tells whether there is a value, a hash or a reference. */
    public boolean isSet() {
        return kind != Kind.UNSET;
    }

    /** Tells whether this is a hash that no value can match, because it is written wrongly. */
    public boolean isMalformed() {
        return kind == Kind.HASH && !SecretHash.isValid(text);
    }

    /** Returns the reference, for example {@code "env:ACME_SECRET"}, which may be shown; empty for other kinds. */
    public Optional<String> reference() {
        return kind == Kind.REFERENCE ? Optional.of(text) : Optional.empty();
    }

    /**
     * Returns the text that {@link #parse} reads back, the value of a plain secret included. For writing a configuration
     * that was explicitly asked for with its secrets, and for nothing else.
     */
    public String reveal() {
        return kind == Kind.PLAIN && !parse(text).equals(this) ? PLAIN + text : text;
    }

    /**
     * Tells whether the presented text is the secret. Takes the same time wherever the two differ and however long they
     * are; false for an unset secret and for a missing text. False for a reference, too, which only a {@link
     * SecretVerifier} can resolve.
     */
    public boolean matches(@Nullable String presented) {
        return switch (kind) {
            case PLAIN -> same(text, presented == null ? "" : presented) && presented != null;
            case HASH -> presented != null && SecretHash.matches(text, presented);
            case UNSET, REFERENCE -> {
                // as long as a comparison takes
                same(text, "");
                yield false;
            }
        };
    }

    /**
     * Returns the code that proves the knowledge of this secret over some bytes.
     *
     * @param algorithm a name of the Java platform, for example {@code "HmacSHA1"}
     * @return the whole code; empty unless the value itself is at hand: a hash has none, and a reference is resolved by
     *     {@link SecretVerifier#resolve}
     * @throws IllegalArgumentException if the platform knows no such algorithm
     */
    public Optional<byte[]> hmac(String algorithm, byte[] bytes) {
        if (kind != Kind.PLAIN) {
            return Optional.empty();
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), algorithm));
            return Optional.of(mac.doFinal(bytes));
        } catch (GeneralSecurityException unknown) {
            throw new IllegalArgumentException("no such algorithm: " + algorithm, unknown);
        }
    }

    /** Compares kinds and texts, in constant time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that && kind == that.kind && same(text, that.text);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(Sha256.digest(one), Sha256.digest(other));
    }

    /** Returns the same number for every secret, so that it tells nothing. */
    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case UNSET -> "Secret(unset)";
            case PLAIN -> "Secret(***)";
            case HASH -> "Secret(hash)";
            case REFERENCE -> "Secret(reference)";
        };
    }
}
