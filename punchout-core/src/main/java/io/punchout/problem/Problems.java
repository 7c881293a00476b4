package io.punchout.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems while something is read or written. Keeps at most {@value #LIMIT} of them, so that a hostile
 * document cannot fill the memory with findings; how many more there were is told by the last one. Not thread-safe.
 */
public final class Problems {
    /** The largest number of problems that one collector keeps. */
    public static final int LIMIT = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private int dropped;

    /** Adds a problem. */
    public void add(Problem problem) {
        if (found.size() < LIMIT || (problem.isError() && !hasErrors())) {
            found.add(problem);
        } else {
            dropped++;
        }
    }

    /** Adds a problem of the code's own severity, without a place. */
    public void add(ProblemCode code, String message) {
        add(Problem.of(code, message));
    }

    /** Adds all of them. */
    public void addAll(Iterable<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Adds those that were not told before: none of the same code was there for the same place. */
    public void addNew(Iterable<Problem> problems) {
        List<Problem> before = List.copyOf(found);
        for (Problem problem : problems) {
            boolean told = problem.where() != null
                    && before.stream()
                            .anyMatch(known -> known.code().equals(problem.code())
                                    && problem.where().equals(known.where()));
            if (!told) {
                add(problem);
            }
        }
    }

    /** Tells whether at least one of the problems is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Returns the problems in the order in which they were found; unmodifiable. */
    public List<Problem> list() {
        if (dropped == 0) {
            return List.copyOf(found);
        }
        List<Problem> all = new ArrayList<>(found);
        all.add(Problem.of(PunchOutProblem.TOO_MANY_PROBLEMS, dropped + " further problems are not listed."));
        return List.copyOf(all);
    }
}
