package io.punchout.connection.config;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of reading and writing connections. */
public enum ConfigProblem implements ProblemCode {
    /** The file cannot be read at all. */
    UNREADABLE("config.unreadable"),
    /** The file is larger than a reader takes. */
    TOO_LARGE("config.too_large"),
    /** The text is not of its format. */
    MALFORMED("config.malformed"),
    /** The library that the format needs is not on the class path. */
    FORMAT_UNAVAILABLE("config.format_unavailable"),
    /** A property that nobody knows. */
    UNKNOWN_PROPERTY("config.unknown_property"),
    /** A property that is named twice. */
    DUPLICATE_PROPERTY("config.duplicate_property"),
    /** A property that must be there is not. */
    MISSING_PROPERTY("config.missing_property"),
    /** A value of the wrong kind, or out of range. */
    INVALID_VALUE("config.invalid_value"),
    /** Two connections have one id. */
    DUPLICATE_ID("config.duplicate_id"),
    /** The file was written for a later version of the library. */
    SCHEMA_VERSION("config.schema_version"),
    /** A value that the format cannot carry. */
    UNWRITABLE("config.unwritable"),
    /** A plain secret was left out of what was written. */
    SECRET_OMITTED("config.secret_omitted", Severity.WARNING);

    private final String code;
    private final Severity severity;

    ConfigProblem(String code) {
        this(code, Severity.ERROR);
    }

    ConfigProblem(String code, Severity severity) {
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
