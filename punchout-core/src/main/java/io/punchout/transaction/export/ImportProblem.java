package io.punchout.transaction.export;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** What can be wrong with a line of an exported file. */
public enum ImportProblem implements ProblemCode {
    /** The line is no JSON object of a transaction. */
    LINE_UNREADABLE("import.line_unreadable"),
    /** A property is missing or has a value that it cannot have. */
    PROPERTY_INVALID("import.property_invalid"),
    /** The line is longer than what is read. */
    LINE_TOO_LONG("import.line_too_long");

    private final String code;

    ImportProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
