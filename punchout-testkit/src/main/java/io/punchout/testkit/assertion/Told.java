package io.punchout.testkit.assertion;

import io.punchout.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** An assertion whose failure says what was expected and what is there, without secrets. */
abstract class Told<S extends Told<S, A>, A> extends AbstractAssert<S, A> {
    Told(A actual, Class<?> self) {
        super(actual, self);
    }

    /** Returns what is there, in words; nothing that must stay secret. */
    abstract String there();

    S check(boolean holds, String expected) {
        if (!holds) {
            throw failure("%nExpected: %s%n but was: %s", expected, there());
        }
        return myself;
    }

    static String of(List<Problem> problems) {
        return problems.isEmpty()
                ? "no problems"
                : problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
    }
}
