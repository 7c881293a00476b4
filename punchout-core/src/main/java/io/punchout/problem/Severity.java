package io.punchout.problem;

import java.util.Locale;

/** How much a {@link Problem} matters, lightest first. */
public enum Severity {
    /** Works, but a person should know. */
    ADVICE,
    /** Deviates from the standard or was repaired; processing goes on. */
    WARNING,
    /** Stops the step at hand. */
    ERROR;

    /** Returns the lower-case name used in JSON and on the command line, for example {@code "warning"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
