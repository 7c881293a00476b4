package io.punchout.store.jdbc;

import io.punchout.problem.PunchOutException;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import io.punchout.secret.SecretVerifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key for stored replies. Replies are encrypted with AES-256-GCM, bound to their message; hashes of bodies, which hold
 * buyers' secrets, are stored as HMAC-SHA256, so that nobody who reads the table can try secrets on them. Three keys are
 * derived from the host's one. Thread-safe.
 */
final class ReplyCipher {
    private static final int LEAST_CHARACTERS = 22;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int IDLE = 16;
    /** There is no former value whose time could be over. */
    private static final Clock ANY_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private static final String HMAC = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final String name;
    private final SecretKeySpec encryption;
    /** To make a cipher takes as long as to encrypt a reply. */
    private final Queue<Cipher> idle = new ArrayBlockingQueue<>(IDLE);

    private final Secret comparison;

    /** @throws IllegalArgumentException if the value cannot be had, or is too short to be random */
    ReplyCipher(Secret given) {
        Secret key = SecretVerifier.of(ANY_TIME).resolve(SecretSlots.of(given)).stream()
                .filter(one -> one.kind() == Secret.Kind.PLAIN && one.reveal().length() >= LEAST_CHARACTERS)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("replyKey must be a random text of at least "
                        + LEAST_CHARACTERS + " characters (128 bits), or an env: or file: reference to one"));
        this.name = HexFormat.of().formatHex(derive(key, "name"), 0, 8);
        this.encryption = new SecretKeySpec(derive(key, "encryption"), "AES");
        this.comparison = Secret.of(HexFormat.of().formatHex(derive(key, "comparison")));
    }

    private static byte[] derive(Secret key, String purpose) {
        return key.hmac(HMAC, ("io.punchout reply " + purpose).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    /** Returns a name of the key that tells nothing of it: 16 hexadecimal digits. */
    String name() {
        return name;
    }

    /** Returns what stands for a body in the table: 64 hexadecimal digits. */
    String mac(String messageHash, String bodyHash) {
        byte[] bytes = (messageHash + " " + bodyHash).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(comparison.hmac(HMAC, bytes).orElseThrow());
    }

    byte[] encrypt(String messageHash, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, messageHash, plain, 0, plain.length);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException failure) {
            throw new PunchOutException("a reply could not be encrypted", failure);
        }
    }

    byte[] decrypt(String messageHash, byte[] stored) {
        try {
            byte[] nonce = Arrays.copyOf(stored, NONCE);
            return run(Cipher.DECRYPT_MODE, nonce, messageHash, stored, NONCE, stored.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new PunchOutException("a stored reply was changed in the database", changed);
        }
    }

    private byte[] run(int mode, byte[] nonce, String messageHash, byte[] bytes, int from, int length)
            throws GeneralSecurityException {
        Cipher lent = idle.poll();
        Cipher cipher = lent == null ? Cipher.getInstance("AES/GCM/NoPadding") : lent;
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(messageHash.getBytes(StandardCharsets.UTF_8));
        byte[] done = cipher.doFinal(bytes, from, length);
        // one that failed is not used again
        idle.offer(cipher);
        return done;
    }
}
