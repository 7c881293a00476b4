package io.punchout.cart;

import java.util.List;
import java.util.Objects;

/**
 * Shipping or tax, of a whole cart or of one line.
 *
 * @param money the amount
 * @param description what it is, for a person
 * @param language the language of the description as in xml:lang
 * @param details what a tax consists of, in order; empty for shipping
 */
public record Charge(Money money, String description, String language, List<TaxDetail> details) {
    public Charge {
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        details = List.copyOf(details);
    }

    /** Returns a charge described in English. */
    public Charge(Money money, String description) {
        this(money, description, "en", List.of());
    }

    /** Returns a tax described in English. */
    public Charge(Money money, String description, List<TaxDetail> details) {
        this(money, description, "en", details);
    }
}
