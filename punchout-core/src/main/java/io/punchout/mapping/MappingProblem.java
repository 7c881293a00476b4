package io.punchout.mapping;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of mappings. */
public enum MappingProblem implements ProblemCode {
    /** A transform that nobody knows. */
    UNKNOWN_TRANSFORM("mapping.unknown_transform"),
    /** An argument is missing, unknown, of the wrong kind or out of range. */
    INVALID_ARGUMENT("mapping.invalid_argument"),
    /** A source that nobody knows, or one that says nothing about what the target is filled for. */
    UNKNOWN_SOURCE("mapping.unknown_source"),
    /** A target that the protocol does not know. */
    UNKNOWN_TARGET("mapping.unknown_target"),
    /** Two mappings fill one target. */
    DUPLICATE_TARGET("mapping.duplicate_target"),
    /** A rule is repeated that cannot be. */
    INVALID_EACH("mapping.invalid_each"),
    /** A template that is not closed. */
    INVALID_TEMPLATE("mapping.invalid_template"),
    /** A value that can never fit its target. */
    DOES_NOT_FIT("mapping.does_not_fit"),
    /** A value that a transform, or the target, cannot take. */
    VALUE("mapping.value"),
    /** A required target without a value. */
    REQUIRED("mapping.required"),
    /** Several values for a target that takes one; the first counts. */
    SEVERAL_VALUES("mapping.several_values", Severity.WARNING);

    private final String code;
    private final Severity severity;

    MappingProblem(String code) {
        this(code, Severity.ERROR);
    }

    MappingProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
