package io.punchout.http;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes nonces for the Content-Security-Policy. */
final class Nonce {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    static String next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
