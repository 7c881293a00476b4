package io.punchout.transaction;

import java.util.Locale;

/** What kind of message a transaction records. */
public enum MessageType {
    /** A buyer's system asks for a visit: cXML PunchOutSetupRequest, OCI call-up. */
    SETUP_REQUEST,
    /** The answer to it. */
    SETUP_RESPONSE,
    /** The browser opened the start URL. */
    START,
    /** The cart went back: transfer to requisition. */
    CART_RETURN,
    /** The user left without a cart. */
    CANCEL,
    /** The user emptied the cart of an edit session. */
    CLEAR,
    /** The shop ended the visit: by hand, or because its user began another. Nothing travelled. */
    END,
    /** A test whether the entry point is alive. */
    PING,
    /** A buyer's system asks what is offered here: cXML ProfileRequest and its answer. */
    PROFILE,
    /** A question about products outside of a visit: OCI functions such as VALIDATE and BACKGROUND_SEARCH. */
    OCI_FUNCTION,
    /** A buyer's system orders, changes an order or withdraws it: cXML OrderRequest. */
    ORDER_REQUEST,
    /** The answer to it: whether the order was taken. */
    ORDER_RESPONSE,
    /** Something that could not be understood, or that nobody serves. */
    OTHER;

    /** Returns the name as the log's JSON and pages write it, for example {@code "setup_request"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
