package io.punchout.testkit.adversary;

import java.util.List;
import java.util.Objects;

/**
 * An attack that did not end as it must.
 *
 * @param wrong what the shop did, at least one sentence
 */
public record Finding(Attack attack, List<String> wrong) {
    public Finding {
        Objects.requireNonNull(attack, "attack");
        wrong = List.copyOf(wrong);
    }

    @Override
    public String toString() {
        return attack + ": " + String.join(" ", wrong);
    }
}
