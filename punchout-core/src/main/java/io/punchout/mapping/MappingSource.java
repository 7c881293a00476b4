package io.punchout.mapping;

import io.punchout.mapping.MappingTarget.Level;
import java.util.Objects;
import java.util.Set;

/**
 * Something that a mapping can take a value from. Immutable.
 *
 * @param name the name in configuration, for example {@code "line.classification"}
 * @param argument whether something can follow behind a colon, as in {@code "line.classification:UNSPSC"}
 * @param entries whether it is a list of named entries that a rule can be repeated for, and nothing else
 * @param levels for which targets it can be used
 * @param description what it is, for a person
 */
public record MappingSource(String name, Argument argument, boolean entries, Set<Level> levels, String description) {

    /** Whether a source takes something behind a colon. */
    public enum Argument {
        /** It takes none. */
        NONE,
        /** It can have one; without it the first, or the main one, is meant. */
        OPTIONAL,
        /** It must have one. */
        REQUIRED
    }

    public MappingSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(argument, "argument");
        levels = Set.copyOf(levels);
        Objects.requireNonNull(description, "description");
    }
}
