package io.punchout.cxml;

import java.util.Locale;

/** A kind of document that the shop sends, as far as buyers expect different DTD versions of them. */
public enum CxmlDocumentType {
    /** Answers: PunchOutSetupResponse, ProfileResponse, and the status of a refusal. */
    RESPONSE,
    /** PunchOutOrderMessage. */
    CART,
    /** ConfirmationRequest (Fulfill.dtd). */
    CONFIRMATION,
    /** ShipNoticeRequest (Fulfill.dtd). */
    SHIP_NOTICE,
    /** InvoiceDetailRequest (InvoiceDetail.dtd). */
    INVOICE;

    /** Returns the name as the configuration writes it, for example {@code "ship-notice"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
