package io.punchout.connection;

import java.util.Locale;

/** Which shop user a visit runs as. */
public enum LoginMode {
    /** Everybody of the connection is one existing user of the business unit. */
    SINGLE_USER,
    /** The buyer's system says who comes; the shop finds or creates that user. */
    DYNAMIC_USER;

    /** Returns the name as the configuration writes it, for example {@code "single_user"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
