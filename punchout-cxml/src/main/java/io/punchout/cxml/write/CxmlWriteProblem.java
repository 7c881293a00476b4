package io.punchout.cxml.write;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of writing carts as cXML. */
public enum CxmlWriteProblem implements ProblemCode {
    /** The connection's DTD version has no place for a value: it was left out. */
    LEFT_OUT("cxml.left_out", Severity.WARNING),
    /** The DTD demands a classification and the line has none. */
    CLASSIFICATION_MISSING("cxml.classification_missing", Severity.WARNING),
    /** A host's adjustment removed what the DTD demands. */
    REQUIRED_MISSING("cxml.adjusted_required_missing", Severity.ERROR),
    /** An order or status lacks what the DTD demands. */
    ORDER_INCOMPLETE("cxml.order_incomplete", Severity.ERROR),
    /** A character that XML does not allow was replaced. */
    CHARACTER_REPLACED("cxml.character_replaced", Severity.WARNING),
    /** The connection's cart mapping gives a value that its target cannot hold. */
    MAPPED_VALUE("cxml.mapped_value", Severity.ERROR),
    /** The price basis cannot be written exactly in the connection's DTD version. */
    PRICE_BASIS_INEXACT("cxml.price_basis_inexact", Severity.ERROR);

    private final String code;
    private final Severity severity;

    CxmlWriteProblem(String code, Severity severity) {
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
