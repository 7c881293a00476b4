package io.punchout.oci;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a cart holds and OCI has no field for, so that a large cart gives one problem a kind, not one a line. */
final class Leftovers {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();

    void add(String what, String where) {
        counts.merge(what, 1, Integer::sum);
        first.putIfAbsent(what, where);
    }

    void report(Problems problems) {
        counts.forEach((what, count) -> problems.add(Problem.of(
                        OciProblem.VALUE_NOT_TRANSFERRED,
                        "OCI has no field for it, or too short a one: " + what
                                + (count == 1 ? "." : ", " + count + " times."))
                .at(first.get(what))));
    }
}
