package io.punchout.mapping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a mapping can fill. Immutable.
 *
 * @param name the name in its normal form
 * @param description what it means, for a person
 * @param scope how often there is one
 * @param repeatable whether it can stand several times with different values
 * @param mandatory whether it must not be left out
 * @param maxLength the longest value in characters (code points); null when there is no limit
 */
public record MappingTarget(
        String name,
        String description,
        Scope scope,
        boolean repeatable,
        boolean mandatory,
        @Nullable Integer maxLength) {

    /** What a target or a source belongs to. */
    public enum Scope {
        /** The cart as a whole. */
        CART,
        /** Each line of the cart. */
        LINE,
        /** The request that opens a visit: the user's data, and the session's attributes. */
        REQUEST,
        /** Whatever is mapped. */
        ANY
    }

    public MappingTarget {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(scope, "scope");
    }

    /** Returns an optional target of one value without limit. */
    public static MappingTarget of(String name, Scope scope, String description) {
        return new MappingTarget(name, description, scope, false, false, null);
    }

    /** Returns this target as one that can stand several times. */
    public MappingTarget asRepeatable() {
        return new MappingTarget(name, description, scope, true, mandatory, maxLength);
    }

    /** Returns this target as one that must have a value. */
    public MappingTarget asMandatory() {
        return new MappingTarget(name, description, scope, repeatable, true, maxLength);
    }

    /** Returns this target with a longest value in characters. */
    public MappingTarget withMaxLength(@Nullable Integer characters) {
        return new MappingTarget(name, description, scope, repeatable, mandatory, characters);
    }

    /** Returns this target under another name. */
    public MappingTarget named(String other) {
        return new MappingTarget(other, description, scope, repeatable, mandatory, maxLength);
    }
}
