package io.punchout.cxml;

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
    INVOICE
}
