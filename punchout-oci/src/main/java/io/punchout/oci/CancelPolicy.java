package io.punchout.oci;

/** What a visit that ends without a cart sends to the buyer. OCI has no message for it: ask the buyer (OCI 3). */
public enum CancelPolicy {
    /** The return form without items, only with the call-up's own ~fields. */
    EMPTY_FORM,
    /** The browser goes to the URL of the call-up's parameter OCICANCEL; without a usable one the form is empty. */
    CANCEL_URL,
    /** Nothing: the visit cannot be cancelled, and stays open. */
    STAY
}
