package io.punchout.testkit.assertion;

import io.punchout.testkit.buyer.SetupAnswer;

/** Assertions about what a simulated buyer understood of the answer to its setup. */
public final class SetupAnswerAssert extends Told<SetupAnswerAssert, SetupAnswer> {
    SetupAnswerAssert(SetupAnswer actual) {
        super(actual, SetupAnswerAssert.class);
    }

    /** Verifies that the user's browser can be sent to the shop. */
    public SetupAnswerAssert isAccepted() {
        isNotNull();
        return check(actual.isAccepted(), "accepted, with a start page");
    }

    /** Verifies a refusal by its cXML Status. */
    public SetupAnswerAssert isRefused(int statusCode) {
        isNotNull();
        return check(!actual.isAccepted() && actual.statusCode() == statusCode, "refused with " + statusCode);
    }

    /** Verifies that nothing was wrong with the answer. */
    public SetupAnswerAssert hasNoProblems() {
        isNotNull();
        return check(actual.problems().isEmpty(), "no problems");
    }

    @Override
    String there() {
        return actual + "; " + of(actual.problems());
    }
}
