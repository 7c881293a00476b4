package io.punchout.internal.flow;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
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

    /**
     * An id that grows with each call, and the time in it, which never steps back.
     *
     * @param id 32 hexadecimal digits; the first twelve are the milliseconds of the time
     * @param at the time
     */
    record Stamp(String id, Instant at) {}

    /** Returns the next stamp, whatever the clock does. */
    Stamp next() {
        Instant now = clock.instant();
        long millis = now.toEpochMilli();
        long next = last.updateAndGet(before -> Math.max(millis << 16, before + 1));
        long inId = next >>> 16;
        String id = HexFormat.of().toHexDigits(next) + HexFormat.of().toHexDigits(random.nextLong());
        return new Stamp(id, inId > millis ? Instant.ofEpochMilli(inId) : now);
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
