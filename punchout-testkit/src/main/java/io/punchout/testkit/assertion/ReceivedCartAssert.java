package io.punchout.testkit.assertion;

import io.punchout.problem.ProblemCode;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.compare.CartText;

/** Assertions about what a simulated buyer got back. */
public final class ReceivedCartAssert extends Told<ReceivedCartAssert, ReceivedCart> {
    ReceivedCartAssert(ReceivedCart actual) {
        super(actual, ReceivedCartAssert.class);
    }

    /** Verifies that a cart came back, and goes on with it. */
    public CartAssert cart() {
        isNotNull();
        check(actual.kind() == ReceivedCart.Kind.CART, "a cart");
        return new CartAssert(actual.orElseThrow());
    }

    /** Verifies that the user left without a cart: the requisition stays as it is. */
    public ReceivedCartAssert isCancelled() {
        isNotNull();
        return check(actual.kind() == ReceivedCart.Kind.CANCELLED, "cancelled");
    }

    /** Verifies that the lines of an edited cart are removed. */
    public ReceivedCartAssert isCleared() {
        isNotNull();
        return check(actual.kind() == ReceivedCart.Kind.CLEARED, "cleared");
    }

    /** Verifies that what came back cannot be read. */
    public ReceivedCartAssert isUnreadable() {
        isNotNull();
        return check(actual.kind() == ReceivedCart.Kind.UNREADABLE, "unreadable");
    }

    /** Verifies that something was found while reading it. */
    public ReceivedCartAssert hasProblem(ProblemCode code) {
        isNotNull();
        return check(actual.problems().stream().anyMatch(problem -> problem.is(code)), "a problem " + code.code());
    }

    /** Verifies that nothing was wrong with what came. */
    public ReceivedCartAssert hasNoProblems() {
        isNotNull();
        return check(actual.problems().isEmpty(), "no problems");
    }

    @Override
    String there() {
        return actual.kind() + "; " + of(actual.problems())
                + (actual.cart() == null ? "" : "; " + CartText.of(actual.cart()));
    }
}
