package io.punchout.transaction.export;

import io.punchout.problem.Problem;

/** A line that is no transaction, for {@link TransactionImport} to report. */
final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    BadLineException(ImportProblem code, String message) {
        super(message, null, false, false);
        this.problem = Problem.of(code, message);
    }

    Problem problem() {
        return problem;
    }
}
