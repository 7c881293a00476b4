package io.punchout.cart;

import java.util.Objects;

/**
 * The place of a product in a classification.
 *
 * @param domain the classification, for example {@code "UNSPSC"} or {@code "ECLASS"}
 * @param code the class in it, for example {@code "44121701"}
 */
public record Classification(String domain, String code) {
    public Classification {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(code, "code");
    }
}
