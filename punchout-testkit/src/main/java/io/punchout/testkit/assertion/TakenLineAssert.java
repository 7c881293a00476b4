package io.punchout.testkit.assertion;

import io.punchout.testkit.buyer.Fate;
import io.punchout.testkit.buyer.TakenLine;
import io.punchout.testkit.compare.CartText;
import java.util.stream.Collectors;

/** Assertions about what a buyer's system made of a line. Failures say what it did. */
public final class TakenLineAssert extends Told<TakenLineAssert, TakenLine> {
    TakenLineAssert(TakenLine actual) {
        super(actual, TakenLineAssert.class);
    }

    /** Verifies that all was taken as it came. */
    public TakenLineAssert isTaken() {
        isNotNull();
        return check(actual.fate() == Fate.TAKEN, "all taken as it came");
    }

    /** Verifies the worst that happened to the line, for example that it was refused. */
    public TakenLineAssert is(Fate fate) {
        isNotNull();
        return check(actual.fate() == fate, "the line " + fate);
    }

    /**
     * Verifies what became of a field.
     *
     * @param field for example {@code "unit"}
     */
    public TakenLineAssert has(String field, Fate fate) {
        isNotNull();
        boolean found = fate == Fate.TAKEN
                ? actual.changes().stream().noneMatch(change -> change.field().equals(field))
                : actual.changes().stream().anyMatch(change -> change.field().equals(field) && change.fate() == fate);
        return check(found, field + " " + fate);
    }

    @Override
    String there() {
        String changes = actual.changes().stream()
                .map(change -> change.field() + " " + change.fate() + ": " + change.before()
                        + (change.after().equals(change.before()) ? "" : " became " + text(change.after())))
                .collect(Collectors.joining("; "));
        return CartText.of(actual.sent()) + "; " + (changes.isEmpty() ? "all taken" : changes);
    }

    private static String text(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
