package io.punchout.connection.config;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of reading connections from files. */
public enum ConfigProblem implements ProblemCode {
    /** The file cannot be read at all. */
    UNREADABLE("config.unreadable"),
    /** The text is no JSON. */
    MALFORMED("config.malformed"),
    /** A property that nobody knows. */
    UNKNOWN_PROPERTY("config.unknown_property"),
    /** A property that must be there is not. */
    MISSING_PROPERTY("config.missing_property"),
    /** A value of the wrong kind, or out of range. */
    INVALID_VALUE("config.invalid_value"),
    /** Two connections have one id. */
    DUPLICATE_ID("config.duplicate_id"),
    /** The file was written for a later version of the library. */
    SCHEMA_VERSION("config.schema_version");

    private final String code;

    ConfigProblem(String code) {
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
