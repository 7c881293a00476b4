package io.punchout.http;

import java.util.Objects;

/**
 * One name and value pair of a query, a form or a header list, decoded once.
 *
 * @param name the name as it was written
 * @param value the value, possibly empty
 */
public record Parameter(String name, String value) {
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Tells whether the name is this one, compared without regard to case. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
