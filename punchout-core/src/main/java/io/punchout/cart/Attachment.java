package io.punchout.cart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a file that belongs to a line: the file itself does not travel with the cart.
 *
 * @param id the shop's key of the file
 * @param name the name of the file
 * @param description what it is, for a person
 * @param url where it can be had; null if only by its id
 */
public record Attachment(
        String id, String name, Text description, @Nullable String url) {
    public Attachment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }
}
