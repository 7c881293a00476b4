package io.punchout.connection;

import java.util.Locale;

/** The step of the purchase that a connection serves. */
public enum ConnectionType {
    /** Visits: the buyer's user logs in to the shop and comes back with a cart. */
    SETUP_REQUEST,
    /** Orders that arrive after the cart. */
    ORDER_REQUEST;

    /** Returns the name as the configuration writes it, for example {@code "setup_request"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
