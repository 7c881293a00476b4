package io.punchout.cart;

import java.util.Objects;

/**
 * A named value beyond the standard's own: cXML Extrinsic, OCI parameter or extra field. Names may repeat.
 *
 * @param name the name as the parties agreed
 * @param value the text, possibly empty
 */
public record Attribute(String name, String value) {
    public Attribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
