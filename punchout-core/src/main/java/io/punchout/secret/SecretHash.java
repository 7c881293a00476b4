package io.punchout.secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Salted hashes as texts: {@code pbkdf2-sha256:60000:SALT:HASH} and {@code sha256:SALT:HASH}, both in Base64. The number
 * of iterations is bounded, so that a configuration cannot make a comparison take minutes.
 */
final class SecretHash {
    static final int ITERATIONS = 60_000;

    private static final int LEAST_ITERATIONS = 10_000;
    private static final int MOST_ITERATIONS = 1_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** Longer texts are no secret that anybody agreed on; they are not worth hashing. */
    private static final int LONGEST = 1_024;

    private static final String SLOW = "pbkdf2-sha256:";
    private static final String FAST = "sha256:";
    private static final Pattern FORM =
            Pattern.compile("(?:pbkdf2-sha256:([0-9]{1,7})|sha256):([A-Za-z0-9+/=]{22,64}):([A-Za-z0-9+/=]{43,44})");

    private SecretHash() {}

    static boolean looksLike(String notation) {
        String text = notation.strip();
        return text.startsWith(SLOW) || text.startsWith(FAST);
    }

    static String slow(String value) {
        byte[] salt = salt();
        return SLOW + ITERATIONS + ":" + text(salt) + ":" + text(pbkdf2(value, salt, ITERATIONS));
    }

    static String fast(String value) {
        byte[] salt = salt();
        return FAST + text(salt) + ":" + text(Sha256.digest(salt, value));
    }

    static boolean isSlow(String hash) {
        return hash.startsWith(SLOW);
    }

    static boolean isValid(String hash) {
        return parts(hash) != null;
    }

    static boolean matches(String hash, String presented) {
        Matcher parts = parts(hash);
        if (parts == null || presented.isBlank() || presented.length() > LONGEST) {
            return false;
        }
        byte[] salt = bytes(parts.group(2));
        byte[] made = isSlow(hash) ? pbkdf2(presented, salt, iterations(parts)) : Sha256.digest(salt, presented);
        return MessageDigest.isEqual(made, bytes(parts.group(3)));
    }

    /** Returns a hash with its parts as groups; null if it is not written as one. */
    private static @Nullable Matcher parts(String hash) {
        Matcher matcher = FORM.matcher(hash);
        if (!matcher.matches()) {
            return null;
        }
        try {
            int iterations = iterations(matcher);
            boolean usable = iterations >= LEAST_ITERATIONS
                    && iterations <= MOST_ITERATIONS
                    && bytes(matcher.group(2)).length >= SALT_BYTES
                    && bytes(matcher.group(3)).length == HASH_BYTES;
            return usable ? matcher : null;
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
    }

    private static int iterations(Matcher matcher) {
        String number = matcher.group(1);
        return number == null ? ITERATIONS : Integer.parseInt(number);
    }

    private static byte[] pbkdf2(String value, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(value.toCharArray(), salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JVM has no PBKDF2WithHmacSHA256", impossible);
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
