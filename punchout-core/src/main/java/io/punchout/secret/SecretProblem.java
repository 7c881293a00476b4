package io.punchout.secret;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of secrets that cannot be verified. */
public enum SecretProblem implements ProblemCode {
    /** A reference leads to no value. */
    UNRESOLVED("secret.unresolved"),
    /** A reference has a scheme that nobody resolves. */
    UNKNOWN_SCHEME("secret.unknown_scheme"),
    /** A hash is written wrongly, so that no value matches it. */
    MALFORMED_HASH("secret.malformed_hash"),
    /** The value is needed, and only a hash is there. */
    VALUE_NEEDED("secret.value_needed");

    private final String code;

    SecretProblem(String code) {
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
