package io.punchout.testkit.compare;

import java.util.Objects;

/**
 * One value that is not as it was sent. Immutable.
 *
 * @param kind what happened
 * @param part the supplier's article number of the line as it was sent, or as it came for one that was added; parts of
 *     bundles below their bundle, for example {@code "SET-1 > BRUSH"}; empty for the whole
 * @param field what differs, by the name of the accessor in {@link io.punchout.cart.CartLine}, for example {@code
 *     "quantity"}; {@code "total"} for the whole; empty for a line that is missing or was added
 * @param sent the value that was sent; empty if there was none
 * @param arrived the value that came; empty if there is none
 */
public record CartDifference(Kind kind, String part, String field, String sent, String arrived) {

    /** What happened. */
    public enum Kind {
        /** A line that was sent did not come. */
        MISSING,
        /** A line came that was not sent. */
        ADDED,
        /** A value came with its end cut off. */
        CUT,
        /** Another value came. */
        CHANGED,
        /** A line came as several, which have its quantity together. */
        SPLIT,
        /** Several lines of one article came as one, which has their quantity together. */
        MERGED
    }

    public CartDifference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(arrived, "arrived");
    }

    /** Returns it in words, for example {@code PEN-01 quantity: sent 12, arrived 10}. */
    @Override
    public String toString() {
        return switch (kind) {
            case MISSING -> part + " missing: sent " + sent;
            case ADDED -> part + " added: arrived " + arrived;
            case CUT ->
                name() + ": cut after " + arrived.length() + " of " + sent.length() + " characters, arrived " + arrived;
            case SPLIT -> part + " split: sent " + sent + ", arrived " + arrived;
            case MERGED -> part + " merged: sent " + sent + ", arrived " + arrived;
            case CHANGED -> name() + ": sent " + text(sent) + ", arrived " + text(arrived);
        };
    }

    private String name() {
        return part.isEmpty() ? field : part + " " + field;
    }

    private static String text(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
