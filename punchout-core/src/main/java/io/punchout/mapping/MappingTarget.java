package io.punchout.mapping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a mapping can fill. Immutable.
 *
 * @param name the name in configuration, in the protocol's own normal form: {@code "MATGROUP"} or {@code
 *     "ItemDetail/Extrinsic[@name='ImageURL']"}; in a list of all targets {@code *} stands for a text to choose
 * @param level what it is filled for
 * @param description what it is, for a person
 * @param maxLength the most characters (code points) that it takes; null where the protocol names no limit
 * @param repeatable whether it may have several values
 */
public record MappingTarget(
        String name,
        Level level,
        String description,
        @Nullable Integer maxLength,
        boolean repeatable) {

    /** What a target is filled for. */
    public enum Level {
        /** Once for each cart. */
        CART,
        /** Once for each line, and for each part of a bundle that is written as a line. */
        LINE,
        /** Once for each request for a visit: the user's and the session's data. */
        REQUEST
    }

    public MappingTarget {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(description, "description");
    }
}
