package io.punchout.cxml.auth;

/** What is to be thought of a CredentialMac, worst first. */
public enum MacVerdict {
    /** There is none. */
    NONE,
    /** Type or algorithm are not those of the guide, or a date cannot be read. */
    UNSUPPORTED,
    /** The value is not that of these parties, dates and secret. */
    WRONG,
    /** The value is right, and its time has not come or is over. */
    OUT_OF_TIME,
    /** The value is right and valid now. */
    VALID
}
