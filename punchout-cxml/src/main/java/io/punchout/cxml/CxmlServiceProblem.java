package io.punchout.cxml;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of the protocol itself. */
public enum CxmlServiceProblem implements ProblemCode {
    /** The document is cXML, but none that this entry point serves. */
    NOT_SERVED("cxml.not_served");

    private final String code;

    CxmlServiceProblem(String code) {
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
