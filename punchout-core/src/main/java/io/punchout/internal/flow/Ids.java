package io.punchout.internal.flow;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids. Thread-safe. */
public final class Ids {
    private final Clock clock;
    private final SecureRandom random;
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** Returns 32 hexadecimal digits that grow with each call, even if the clock steps back. */
    public String timeOrdered() {
        long now = clock.millis() << 16;
        long next = last.updateAndGet(before -> Math.max(now, before + 1));
        return HexFormat.of().toHexDigits(next) + HexFormat.of().toHexDigits(random.nextLong());
    }

    /** Returns 128 random bits as 32 hexadecimal digits. */
    public String unguessable() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Returns an id for a message, in the form that the cXML guide recommends for payloadID (p.24). */
    public String message(String host) {
        return clock.millis() + "." + HexFormat.of().toHexDigits(random.nextLong()) + "@" + host;
    }
}
