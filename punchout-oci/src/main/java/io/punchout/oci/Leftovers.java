package io.punchout.oci;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a cart holds and OCI has no field for, so that a large cart gives one problem a kind, not one a line. */
final class Leftovers {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();

    void add(String what, String where) {
        counts.merge(what, 1, Integer::sum);
        first.putIfAbsent(what, where);
    }

    /** Adds a value if there is one. */
    void add(@Nullable Object value, String what, String where) {
        add(value, what, "", where);
    }

    /** Adds a value of a line if there is one: its place is put together only then. */
    void add(@Nullable Object value, String what, String line, String property) {
        if (value != null && !value.toString().isBlank()) {
            add(what, line + property);
        }
    }

    /** Adds values if there are some, the list counting once. */
    void add(List<?> values, String what, String where) {
        add(values, what, "", where);
    }

    /** Adds values of a line if there are some, the list counting once. */
    void add(List<?> values, String what, String line, String property) {
        if (!values.isEmpty()) {
            add(what, line + property);
        }
    }

    void report(Problems problems) {
        counts.forEach((what, count) -> problems.add(Problem.of(
                        OciProblem.VALUE_NOT_TRANSFERRED,
                        "OCI has no field for it, or too short a one: " + what
                                + (count == 1 ? "." : ", " + count + " times."))
                .at(first.get(what))));
    }
}
