package io.punchout.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A shared secret or password of a connection. It says nothing about itself: neither {@code toString} nor any accessor
 * gives the value away. An unset or blank secret matches nothing, not even an empty text. Immutable and thread-safe.
 */
public final class Secret {
    private static final Secret UNSET = new Secret("");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Returns a secret of the given value; null or a blank text means unset. */
    public static Secret of(@Nullable String value) {
        return value == null || value.isBlank() ? UNSET : new Secret(value);
    }

    /** Returns the secret that matches nothing. */
    public static Secret unset() {
        return UNSET;
    }

    /** Tells whether there is a value. */
    public boolean isSet() {
        return !value.isEmpty();
    }

    /**
     * Tells whether the presented text is the secret. Takes the same time wherever the two differ and however long they
     * are; false for an unset secret and for a missing text.
     */
    public boolean matches(@Nullable String presented) {
        boolean equal = MessageDigest.isEqual(Sha256.digest(value), Sha256.digest(presented == null ? "" : presented));
        return isSet() && presented != null && equal;
    }

    /**
     * Returns the code that proves the knowledge of this secret over some bytes.
     *
     * @param algorithm a name of the Java platform, for example {@code "HmacSHA1"}
     * @return the whole code; empty for an unset secret
     * @throws IllegalArgumentException if the platform knows no such algorithm
     */
    public Optional<byte[]> hmac(String algorithm, byte[] bytes) {
        if (!isSet()) {
            return Optional.empty();
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), algorithm));
            return Optional.of(mac.doFinal(bytes));
        } catch (GeneralSecurityException unknown) {
            throw new IllegalArgumentException("no such algorithm: " + algorithm, unknown);
        }
    }

    /** Compares the values, in constant time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that && MessageDigest.isEqual(Sha256.digest(value), Sha256.digest(that.value));
    }

    /** Returns the same number for every secret, so that it tells nothing. */
    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return isSet() ? "Secret(***)" : "Secret(unset)";
    }
}
