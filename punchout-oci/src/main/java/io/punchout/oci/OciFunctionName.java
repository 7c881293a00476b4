package io.punchout.oci;

import java.util.Locale;
import java.util.Optional;

/** The functions that a call-up may name in its parameter FUNCTION (OCI 1.4, 1.5). */
public enum OciFunctionName {
    /** Show one product. */
    DETAIL,
    /** Return one product with its present price. */
    VALIDATE,
    /** Search, then shop. */
    SOURCING,
    /** Return all hits of a search to the buyer's server. */
    BACKGROUND_SEARCH,
    /** Return the catalog as JSON (5.0). */
    DOWNLOADJSON;

    /**
     * Returns the function of a value, without regard to case, blanks around it and its underscore. A value that is no
     * function is not an error: such a call-up is a normal login.
     */
    public static Optional<OciFunctionName> of(String value) {
        String wanted = plain(value);
        for (OciFunctionName function : values()) {
            if (plain(function.name()).equals(wanted)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** Returns a name in the one form in which names of functions are compared. */
    static String plain(String name) {
        return name.strip()
                .toUpperCase(Locale.ROOT)
                .replace("_", "")
                .replace("-", "")
                .replace(" ", "");
    }
}
