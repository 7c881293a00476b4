package io.punchout.mapping;

import java.util.List;
import java.util.Objects;

/**
 * What a mapping made of one target. Immutable.
 *
 * @param target the target
 * @param values its values in order; empty: it is left out, and the built-in value too
 * @param from where they came from, for a person: a source, {@code "constant"} or {@code "template"}
 */
public record MappedValue(MappingTarget target, List<String> values, String from) {
    public MappedValue {
        Objects.requireNonNull(target, "target");
        values = List.copyOf(values);
        Objects.requireNonNull(from, "from");
    }
}
