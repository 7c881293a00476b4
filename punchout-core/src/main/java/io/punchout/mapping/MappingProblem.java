package io.punchout.mapping;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of mappings: of reading them, and of applying them. */
public enum MappingProblem implements ProblemCode {
    /** A source that nobody knows, or that does not exist here. */
    UNKNOWN_SOURCE("mapping.unknown_source", Severity.ERROR),
    /** A target that the protocol does not have. */
    UNKNOWN_TARGET("mapping.unknown_target", Severity.ERROR),
    /** A transform that nobody knows. */
    UNKNOWN_TRANSFORM("mapping.unknown_transform", Severity.ERROR),
    /** An argument is missing, unknown, of the wrong kind or out of range. */
    INVALID_ARGUMENT("mapping.invalid_argument", Severity.ERROR),
    /** A template that is not written as one. */
    INVALID_TEMPLATE("mapping.invalid_template", Severity.ERROR),
    /** A rule stands behind one without condition, so it never counts. */
    UNREACHABLE_RULE("mapping.unreachable_rule", Severity.ERROR),
    /** What the rule yields can never fit the target. */
    CANNOT_FIT("mapping.cannot_fit", Severity.ERROR),
    /** A repeated rule for a target that can stand only once, or the other way round. */
    NOT_REPEATABLE("mapping.not_repeatable", Severity.ERROR),
    /** A target that must have a value is left out. */
    MANDATORY_REMOVED("mapping.mandatory_removed", Severity.ERROR),
    /** A required value is not there. */
    VALUE_MISSING("mapping.value_missing", Severity.ERROR),
    /** A value is not what a transform or a target takes. */
    VALUE_INVALID("mapping.value_invalid", Severity.ERROR),
    /** A source has several values and the target takes one. */
    VALUES_DROPPED("mapping.values_dropped", Severity.ADVICE);

    private final String code;
    private final Severity severity;

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
