package io.punchout.testkit.assertion;

import io.punchout.problem.Outcome;
import io.punchout.problem.ProblemCode;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;

/**
 * Assertions about a step that may be refused. Failures show the problems, never the value.
 *
 * @param <T> the type of the accepted value
 */
public final class OutcomeAssert<T> extends Told<OutcomeAssert<T>, Outcome<T>> {
    OutcomeAssert(Outcome<T> actual) {
        super(actual, OutcomeAssert.class);
    }

    /** Verifies that the step was done. */
    public OutcomeAssert<T> isAccepted() {
        isNotNull();
        return check(actual.isAccepted(), "accepted");
    }

    /** Verifies that the step was done, and goes on with the value. */
    public ObjectAssert<T> value() {
        isAccepted();
        return Assertions.assertThatObject(actual.orElseThrow());
    }

    /** Verifies that the step was refused, for this reason among others. */
    public OutcomeAssert<T> isRefused(ProblemCode code) {
        isNotNull();
        return check(
                !actual.isAccepted()
                        && actual.problems().stream().anyMatch(problem -> problem.isError() && problem.is(code)),
                "refused with " + code.code());
    }

    /** Verifies that something was found, whether or not it stopped the step. */
    public OutcomeAssert<T> hasProblem(ProblemCode code) {
        isNotNull();
        return check(actual.problems().stream().anyMatch(problem -> problem.is(code)), "a problem " + code.code());
    }

    /** Verifies that nothing was found. */
    public OutcomeAssert<T> hasNoProblems() {
        isNotNull();
        return check(actual.problems().isEmpty(), "no problems");
    }

    @Override
    String there() {
        return (actual.isAccepted() ? "accepted; " : "refused; ") + of(actual.problems());
    }
}
