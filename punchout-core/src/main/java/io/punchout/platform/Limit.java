package io.punchout.platform;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a procurement system does not take, or takes otherwise than it was meant. A limit is never a reason to
 * refuse a cart by itself: it is told, and the host decides. All kinds are immutable.
 */
public sealed interface Limit {

    /** Returns where the limit comes from. */
    Evidence evidence();

    /** Returns what becomes of a value beyond it. */
    Effect effect();

    /**
     * The longest text of a field.
     *
     * @param counted what is counted
     * @param route the way of the cart that it holds for, where there are several; null for all
     */
    record TextLength(
            CartField field,
            int most,
            Counted counted,
            Effect effect,
            @Nullable String route,
            Evidence evidence) implements Limit {
        public TextLength {
            positive(most);
        }
    }

    /**
     * Characters that a field must not hold.
     *
     * @param forbidden the characters, one after the other
     */
    record Characters(CartField field, String forbidden, Effect effect, Evidence evidence) implements Limit {
        public Characters {
            Objects.requireNonNull(field, "field");
            if (forbidden.isEmpty()) {
                throw new IllegalArgumentException("no character is forbidden");
            }
        }
    }

    /** The most decimals of a price or a quantity. */
    record Decimals(CartField field, int most, Effect effect, Evidence evidence) implements Limit {
        public Decimals {
            if (field != CartField.UNIT_PRICE && field != CartField.QUANTITY) {
                throw new IllegalArgumentException("'" + field.label() + "' is no number");
            }
            if (most < 0) {
                throw new IllegalArgumentException("the number of decimals is negative");
            }
        }
    }

    /**
     * What becomes of a unit that the buyer's system does not know.
     *
     * @param known units that every installation knows
     * @param replacement what takes its place; null unless the effect is {@link Effect#REPLACED}
     */
    record Units(Set<String> known, @Nullable String replacement, Effect effect, Evidence evidence) implements Limit {
        public Units {
            known = Set.copyOf(known);
            if ((replacement == null) == (effect == Effect.REPLACED)) {
                throw new IllegalArgumentException("a unit has a replacement if and only if it is replaced");
            }
        }
    }

    /**
     * The classification that every line should have.
     *
     * @param domain its name, compared without regard to case
     * @param digits how many digits a code has; null if any
     */
    record Classes(String domain, @Nullable Integer digits, Effect effect, Evidence evidence) implements Limit {
        public Classes {
            Objects.requireNonNull(domain, "domain");
        }
    }

    /** How many fields of a form are read. */
    record FormFields(int most, Effect effect, Evidence evidence) implements Limit {
        public FormFields {
            positive(most);
        }
    }

    /** A cart without lines. */
    record EmptyCart(Effect effect, Evidence evidence) implements Limit {}

    /** The second key of a line must stay the same when the cart is edited. */
    record StableKey(Effect effect, Evidence evidence) implements Limit {}

    /** The total is computed again from prices and quantities, as they were taken. */
    record Total(Effect effect, Evidence evidence) implements Limit {}

    private static void positive(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }
}
