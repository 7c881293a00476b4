package io.punchout.cart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A choice made for a configurable product.
 *
 * @param name what was chosen, for example {@code "colour"}
 * @param value the choice, for example {@code "blue"}
 * @param code the choice as a code; null if it has none
 */
public record ProductOption(
        String name, String value, @Nullable String code) {
    public ProductOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Returns a choice without a code. */
    public ProductOption(String name, String value) {
        this(name, value, null);
    }
}
