package io.punchout.oci;

import java.util.Locale;
import java.util.Optional;

/** What a call-up may ask for besides a visit: the parameter FUNCTION (OCI 1.4, 1.5). */
public enum OciFunction {
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
    public static Optional<OciFunction> of(String value) {
        String wanted = plain(value);
        for (OciFunction function : values()) {
            if (plain(function.name()).equals(wanted)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
