package io.punchout.testkit.buyer;

import io.punchout.cart.CartLine;
import java.util.List;
import java.util.Objects;

/**
 * What became of one line of a cart in the buyer's system. Immutable.
 *
 * @param sent the line as it arrived
 * @param kept the line as the buyer's system has it; what was refused or has no other value stands as it arrived
 * @param changes what was not simply taken; empty if all was
 */
public record TakenLine(CartLine sent, CartLine kept, List<Change> changes) {
    public TakenLine {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(kept, "kept");
        changes = List.copyOf(changes);
    }

    /**
     * What became of one value.
     *
     * @param field the field, for example {@code "unit"}
     * @param fate what the buyer's system did
     * @param before the value as it arrived
     * @param after the value that is left; empty if none is
     */
    public record Change(String field, Fate fate, String before, String after) {
        public Change {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(fate, "fate");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /** Returns the worst that happened to the line. */
    public Fate fate() {
        return changes.stream().map(Change::fate).max(Enum::compareTo).orElse(Fate.TAKEN);
    }
}
