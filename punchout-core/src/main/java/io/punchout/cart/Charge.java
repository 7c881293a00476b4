package io.punchout.cart;

import java.util.Objects;

/**
 * Shipping or tax of a whole cart.
 *
 * @param money the amount
 * @param description what it is, for a person
 */
public record Charge(Money money, String description) {
    public Charge {
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(description, "description");
    }
}
