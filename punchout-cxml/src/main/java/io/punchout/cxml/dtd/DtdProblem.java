package io.punchout.cxml.dtd;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of holding documents against a DTD. */
public enum DtdProblem implements ProblemCode {
    /** The folder or archive cannot be read, or holds no DTD of cXML. */
    NO_FILES("dtd.no_files"),
    /** The files have no DTD for this document and its version. */
    VERSION_MISSING("dtd.version_missing"),
    /** A file is no DTD, or refers to others. */
    UNUSABLE("dtd.unusable"),
    /** The document is not valid. */
    INVALID("dtd.invalid");

    private final String code;

    DtdProblem(String code) {
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
