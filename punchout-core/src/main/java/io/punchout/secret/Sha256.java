package io.punchout.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every JDK has. */
public final class Sha256 {
    private static final byte[] NOTHING = new byte[0];
    /** Never used itself: a copy of it costs less than another one from the platform. */
    private static final MessageDigest FRESH = made();

    private Sha256() {}

    static byte[] digest(String text) {
        return digest(NOTHING, text);
    }

    static byte[] digest(byte[] salt, String text) {
        return digest(salt, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the hash of some bytes as 64 hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest(NOTHING, bytes));
    }

    private static byte[] digest(byte[] first, byte[] second) {
        MessageDigest digest = fresh();
        digest.update(first);
        return digest.digest(second);
    }

    private static MessageDigest fresh() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException inThisProvider) {
            return made();
        }
    }

    private static MessageDigest made() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
