package io.punchout.oci;

import java.util.Locale;

/** The parameters of call-ups for which buyers have names of their own (OCI 1.2, 1.4, 1.5). */
public enum OciParameter {
    /** The user name. */
    USERNAME,
    /** The password, which no log gets. */
    PASSWORD,
    /** Where the cart goes. */
    HOOK_URL,
    /** What is asked for. */
    FUNCTION,
    /** The product that a function is about. */
    PRODUCTID,
    /** How many, for VALIDATE. */
    QUANTITY,
    /** What to search for. */
    SEARCHSTRING,
    /** The supplier's number in the buyer's system. */
    VENDOR,
    /** How many items a page of DOWNLOADJSON shall have. */
    PAGESIZE,
    /** The page of DOWNLOADJSON. */
    REQUESTEDPAGE,
    /** Since when changes are asked for by DOWNLOADJSON. */
    LASTUPDATED,
    /** What holds the pages of one DOWNLOADJSON together. */
    TRANSACTIONID,
    /** Where a visit without a cart goes. */
    OCICANCEL;

    /** Returns the usual name of the parameter, as the configuration writes it. */
    public String label() {
        return name();
    }

    String folded() {
        return name().toLowerCase(Locale.ROOT);
    }
}
