package io.punchout.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The one-time key in a start URL: 256 random bits. Only its hash is ever stored. Immutable and thread-safe.
 */
public final class StartToken {
    private static final int BYTES = 32;

    private final String value;

    private StartToken(String value) {
        this.value = value;
    }

    /** Makes a new token. */
    public static StartToken next(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new StartToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Returns the token that a browser presented, whatever it is. */
    public static StartToken presented(String value) {
        return new StartToken(value);
    }

    /** Returns the text for the start URL: 43 characters that need no escaping. To be sent to the buyer only. */
    public String value() {
        return value;
    }

    /** Returns what is stored instead of the token: its SHA-256 as 64 hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.digest(value));
    }

    @Override
    public String toString() {
        return "StartToken(***)";
    }
}
