package io.punchout.mapping;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping made of one target. Immutable.
 *
 * @param target the target
 * @param value the value; null when the target is left out, or keeps its built-in value
 * @param origin where it came from
 * @param source the source, template or constant; null when there is none
 * @param transforms the names of the transforms that it went through
 */
public record MappedValue(
        MappingTarget target,
        @Nullable String value,
        Origin origin,
        @Nullable String source,
        List<String> transforms) {

    /** Where a value comes from. */
    public enum Origin {
        /** From a source, or several in a template. */
        SOURCE,
        /** From the mapping itself. */
        CONSTANT,
        /** The mapping leaves the target out, or its sources have nothing. */
        OMITTED,
        /** No rule counts: the protocol's built-in value. */
        BUILT_IN
    }

    public MappedValue {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(origin, "origin");
        transforms = List.copyOf(transforms);
    }

    /** Returns the target's normal name. */
    public String name() {
        return target.name();
    }
}
