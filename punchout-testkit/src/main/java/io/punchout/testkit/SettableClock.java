package io.punchout.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is set. Clocks made by {@link #withZone} show the same time. Thread-safe. */
public final class SettableClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Returns a clock in UTC that shows this time. */
    public static SettableClock at(Instant time) {
        return new SettableClock(new AtomicReference<>(time), ZoneOffset.UTC);
    }

    /** Returns a clock in UTC that shows this time, for example {@code "2026-03-01T09:00:00Z"}. */
    public static SettableClock at(String time) {
        return at(Instant.parse(time));
    }

    /** Sets the time, forwards or backwards. */
    public void set(Instant time) {
        now.set(time);
    }

    /** Moves the time on; a negative duration moves it back. */
    public void advance(Duration step) {
        now.updateAndGet(time -> time.plus(step));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}
