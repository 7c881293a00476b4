package io.punchout.platform;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of profiles that cannot be read. */
public enum PlatformProblem implements ProblemCode {
    /** The text is no JSON object. */
    SYNTAX("platform.syntax"),
    /** The file is of a version that this library does not know. */
    SCHEMA_VERSION("platform.schema_version"),
    /** A property that must be there is missing. */
    MISSING("platform.missing_property"),
    /** A property that a profile does not have. */
    UNKNOWN("platform.unknown_property"),
    /** A value that cannot stand where it stands. */
    INVALID("platform.invalid_value");

    private final String code;

    PlatformProblem(String code) {
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
