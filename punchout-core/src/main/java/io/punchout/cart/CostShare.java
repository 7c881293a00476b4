package io.punchout.cart;

import java.util.List;
import java.util.Objects;

/**
 * A share of a line's cost and the accounts that bear it. cXML: Distribution.
 *
 * @param name the name of the share, for example {@code "DistributionCharge"}
 * @param accounts cost centre, project and the like; at least one
 * @param amount the share
 */
public record CostShare(String name, List<Account> accounts, Money amount) {

    /**
     * One account.
     *
     * @param type what it is, for example {@code "Cost Centre"}
     * @param id its number
     * @param description what it stands for, possibly empty
     */
    public record Account(String type, String id, String description) {
        public Account {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(description, "description");
        }
    }

    /**
     * @throws IllegalArgumentException if there is no account
     */
    public CostShare {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(amount, "amount");
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a share of the cost needs an account");
        }
    }
}
