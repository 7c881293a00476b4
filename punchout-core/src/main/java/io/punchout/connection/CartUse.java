package io.punchout.connection;

import java.util.Locale;

/** What the buyer's user may do with a cart once it was returned (cXML: operationAllowed). */
public enum CartUse {
    /** Nothing: no later visit for this cart. */
    CREATE,
    /** Look at it. */
    INSPECT,
    /** Look at it and change it. */
    EDIT;

    /** Returns the name as cXML and the configuration write it, for example {@code "edit"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
