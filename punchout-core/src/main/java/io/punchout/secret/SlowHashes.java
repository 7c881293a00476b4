package io.punchout.secret;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Compares with slow hashes: few at a time, and only once for what is right. Thread-safe. */
final class SlowHashes {
    private static final int REMEMBERED = 10_000;
    private static final long PATIENCE_SECONDS = 5;

    private final byte[] key = new byte[32];
    private final Semaphore permits =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Map<String, byte[]> proven = new LinkedHashMap<>(16, 0.75f, true);

    SlowHashes() {
        new SecureRandom().nextBytes(key);
    }

    boolean matches(Secret secret, String presented) {
        if (secret.kind() != Secret.Kind.HASH || !SecretHash.isSlow(secret.reveal())) {
            return secret.matches(presented);
        }
        String hash = secret.reveal();
        byte[] digest = Sha256.digest(key, presented);
        return isProven(hash, digest) || compute(secret, hash, presented, digest);
    }

    private boolean isProven(String hash, byte[] digest) {
        synchronized (proven) {
            byte[] known = proven.get(hash);
            return known != null && MessageDigest.isEqual(known, digest);
        }
    }

    private boolean compute(Secret secret, String hash, String presented, byte[] digest) {
        boolean matches;
        try {
            if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return false;
            }
            try {
                matches = secret.matches(presented);
            } finally {
                permits.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (matches) {
            remember(hash, digest);
        }
        return matches;
    }

    private void remember(String hash, byte[] digest) {
        synchronized (proven) {
            proven.put(hash, digest);
            if (proven.size() > REMEMBERED) {
                proven.remove(proven.keySet().iterator().next());
            }
        }
    }
}
