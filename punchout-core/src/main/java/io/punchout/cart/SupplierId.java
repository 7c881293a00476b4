package io.punchout.cart;

import java.util.Objects;

/**
 * A supplier's number with whoever gives out such numbers.
 *
 * @param domain the kind of number, for example {@code "DUNS"}, or {@code "VendorID"} for the buyer's own
 * @param value the number
 */
public record SupplierId(String domain, String value) {
    public SupplierId {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(value, "value");
    }
}
