package io.punchout.connection;

/** Where tax, shipping and discounts of a cart go. */
public enum TotalsMode {
    /** Each is a line of its own. */
    LINE,
    /** They stand in the header; not for OCI, which has none. */
    HEADER
}
