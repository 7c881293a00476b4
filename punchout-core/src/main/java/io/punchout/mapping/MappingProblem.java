package io.punchout.mapping;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of transforms. */
public enum MappingProblem implements ProblemCode {
    /** A transform that nobody knows. */
    UNKNOWN_TRANSFORM("mapping.unknown_transform"),
    /** An argument is missing, unknown, of the wrong kind or out of range. */
    INVALID_ARGUMENT("mapping.invalid_argument");

    private final String code;

    MappingProblem(String code) {
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
