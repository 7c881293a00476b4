package io.punchout.testkit.assertion;

import io.punchout.testkit.buyer.OrderAnswer;

/** Assertions about what a simulated buyer understood of the answer to its order. */
public final class OrderAnswerAssert extends Told<OrderAnswerAssert, OrderAnswer> {
    OrderAnswerAssert(OrderAnswer actual) {
        super(actual, OrderAnswerAssert.class);
    }

    /** Verifies that the shop took the order, or put it in a queue. */
    public OrderAnswerAssert isAccepted() {
        isNotNull();
        return check(actual.isAccepted(), "accepted");
    }

    /** Verifies a refusal by its cXML Status. */
    public OrderAnswerAssert isRefused(int statusCode) {
        isNotNull();
        return check(!actual.isAccepted() && actual.statusCode() == statusCode, "refused with " + statusCode);
    }

    @Override
    String there() {
        return actual + "; " + of(actual.problems());
    }
}
