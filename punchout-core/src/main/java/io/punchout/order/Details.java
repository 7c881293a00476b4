package io.punchout.order;

import io.punchout.cart.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up named values. */
final class Details {
    private Details() {}

    static @Nullable String first(List<Attribute> values, String name) {
        return values.stream()
                .filter(value -> value.name().strip().equalsIgnoreCase(name))
                .map(Attribute::value)
                .findFirst()
                .orElse(null);
    }
}
