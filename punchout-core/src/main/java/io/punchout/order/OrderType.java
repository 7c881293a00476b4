package io.punchout.order;

import java.util.Locale;

/** What a message does with an order (cXML guide p.105: type). */
public enum OrderType {
    /** A new order. */
    NEW,
    /** A changed order, which takes the place of the former one as a whole. */
    UPDATE,
    /** The order is withdrawn. */
    DELETE;

    /** Returns the name as cXML writes it, for example {@code "new"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
