package io.punchout.cxml;

/** What a connection demands of the digital signature of a document (cXML guide p.578-584). */
public enum SignatureRule {
    /** A signature is not looked at. */
    IGNORED,
    /** A signature that is there must verify. */
    IF_PRESENT,
    /** There must be one, and it must verify. */
    REQUIRED
}
