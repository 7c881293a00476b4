package io.punchout.oci;

import java.util.Locale;
import java.util.Optional;

/** The values of SERVICE: X or nothing when written, and what other shops write instead (OCI 7). */
final class OciFlags {
    static final String SET = "X";

    private OciFlags() {}

    static Optional<Boolean> read(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "x", "1", "true", "yes", "service" -> Optional.of(true);
            case "", "0", "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
