package io.punchout.protocol;

import io.punchout.mapping.MappedValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one target of a cart or request gets, for a preview.
 *
 * @param where the place in the cart, for example {@code lines[0]}; null for the cart or request itself
 * @param target the target's name
 * @param values its values; empty: it is left out
 * @param from where they came from: a source, {@code constant}, {@code template}, {@code null} for a target that the
 *     mapping leaves out, or {@link #BUILT_IN}
 */
public record TargetValue(@Nullable String where, String target, List<String> values, String from) {
    /** What the library fills in without a mapping. */
    public static final String BUILT_IN = "built-in";

    public TargetValue {
        Objects.requireNonNull(target, "target");
        values = List.copyOf(values);
        Objects.requireNonNull(from, "from");
    }

    /** Returns what a mapping made, at a place. */
    public static TargetValue of(@Nullable String where, MappedValue value) {
        return new TargetValue(where, value.target().name(), value.values(), value.from());
    }
}
