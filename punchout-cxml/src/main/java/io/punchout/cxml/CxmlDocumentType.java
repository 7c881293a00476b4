package io.punchout.cxml;

import io.punchout.cxml.write.DtdVersion;
import java.util.Locale;

/** A kind of document that the shop sends, as far as buyers expect different DTD versions of them. */
public enum CxmlDocumentType {
    /** Answers: PunchOutSetupResponse, ProfileResponse, and the status of a refusal. */
    RESPONSE("1.1.001"),
    /** PunchOutOrderMessage. */
    CART("1.1.001"),
    /** ConfirmationRequest (Fulfill.dtd, which came with 1.2.001). */
    CONFIRMATION("1.2.001"),
    /** ShipNoticeRequest (Fulfill.dtd, which came with 1.2.001). */
    SHIP_NOTICE("1.2.001"),
    /** InvoiceDetailRequest (InvoiceDetail.dtd, which came with 1.2.006). */
    INVOICE("1.2.006");

    private final String since;

    CxmlDocumentType(String since) {
        this.since = since;
    }

    /** Returns the first version whose DTD has the document. */
    public DtdVersion since() {
        return new DtdVersion(since);
    }

    /** Returns the name as the configuration writes it, for example {@code "ship-notice"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
