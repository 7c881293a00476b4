package io.punchout.session;

import java.util.Locale;
import java.util.Optional;

/** What a setup asks for (cXML guide p.81: operation). OCI knows {@link #CREATE} only. */
public enum Operation {
    /** A new cart. */
    CREATE,
    /** A former cart, to be changed. */
    EDIT,
    /** A former cart, to be looked at. */
    INSPECT,
    /** A new cart in a sourcing event. */
    SOURCE;

    /** Returns the name as cXML and the configuration write it, for example {@code "create"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the operation of a name, compared without regard to case and blanks around it. */
    public static Optional<Operation> of(String label) {
        String wanted = label.strip();
        for (Operation operation : values()) {
            if (operation.name().equalsIgnoreCase(wanted)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }
}
