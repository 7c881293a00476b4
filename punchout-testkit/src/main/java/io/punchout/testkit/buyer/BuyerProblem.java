package io.punchout.testkit.buyer;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** What a procurement system dislikes in the answer of a shop. */
public enum BuyerProblem implements ProblemCode {
    /** The HTTP status is not 200: to the buyer's system that is a failed transport, whatever the body says. */
    HTTP_STATUS("buyer.http_status", Severity.ERROR),
    /** The answer leads elsewhere; procurement systems do not follow. */
    REDIRECT("buyer.redirect", Severity.ERROR),
    /** The answer is a page for people: some systems report it as "No status element". */
    HTML("buyer.html", Severity.ERROR),
    /** The answer is a cXML document without a Status. */
    STATUS_MISSING("buyer.status_missing", Severity.ERROR),
    /** The shop says that it is fine, and not where to open it. */
    START_PAGE_MISSING("buyer.start_page_missing", Severity.ERROR),
    /** The address of the start page cannot be opened. */
    START_PAGE_UNUSABLE("buyer.start_page_unusable", Severity.ERROR),
    /** The Content-Type is not that of XML. */
    CONTENT_TYPE("buyer.content_type", Severity.WARNING);

    private final String code;
    private final Severity severity;

    BuyerProblem(String code, Severity severity) {
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
