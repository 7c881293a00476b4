package io.punchout.mapping;

import io.punchout.mapping.MappingTarget.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Something that a mapping can take a value from. Immutable.
 *
 * @param name the name, for example {@code "line.attribute"}
 * @param description what it is, for a person
 * @param scope where it can be used: {@code LINE} only in rules for lines, {@code CART} in rules for the cart and its
 *     lines, {@code REQUEST} in request mappings, {@code ANY} everywhere
 * @param parameter what stands behind a colon, for example {@code "NAME"}; null when nothing does
 * @param parameterNeeded whether it must stand there
 * @param entries whether it is a list of named entries, to repeat a rule for
 */
public record MappingSource(
        String name,
        String description,
        Scope scope,
        @Nullable String parameter,
        boolean parameterNeeded,
        boolean entries) {

    /** Returns how it is written, for example {@code "line.attribute:NAME"} or {@code "setup.contact.email[:ROLE]"}. */
    public String syntax() {
        if (parameter == null) {
            return name;
        }
        return parameterNeeded ? name + ":" + parameter : name + "[:" + parameter + "]";
    }
}
