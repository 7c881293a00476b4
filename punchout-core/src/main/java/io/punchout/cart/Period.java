package io.punchout.cart;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A span of time.
 *
 * @param start its first moment
 * @param end its last moment
 */
public record Period(OffsetDateTime start, OffsetDateTime end) {

    /**
     * @throws IllegalArgumentException if the end is before the start
     */
    public Period {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends after it starts");
        }
    }
}
