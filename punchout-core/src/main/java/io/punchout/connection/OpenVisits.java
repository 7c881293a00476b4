package io.punchout.connection;

import java.util.Locale;

/** How many visits of a connection one user may have open at a time. */
public enum OpenVisits {
    /** Any number. */
    MANY,
    /** One: a new visit ends the user's former ones on the connection. */
    ONE_PER_USER;

    /** Returns the name as the configuration writes it, for example {@code "one_per_user"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
