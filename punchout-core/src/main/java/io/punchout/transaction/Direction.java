package io.punchout.transaction;

import java.util.Locale;

/** Which way a message went, seen from the shop. */
public enum Direction {
    /** From the buyer. */
    IN,
    /** To the buyer. */
    OUT;

    /** Returns the name as the log's JSON and pages write it, for example {@code "in"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
