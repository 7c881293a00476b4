package io.punchout.cxml;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of the protocol itself. */
public enum CxmlServiceProblem implements ProblemCode {
    /** The document is cXML, but none that this entry point serves. */
    NOT_SERVED("cxml.not_served"),
    /** A party gives two identities in one domain. */
    CREDENTIALS_CONTRADICT("cxml.credentials_contradict"),
    /** A CredentialMac is of a type, algorithm or form that is not supported, or its connection takes none. */
    MAC_UNSUPPORTED("cxml.mac_unsupported"),
    /** A CredentialMac does not fit its parties, dates and secret. */
    MAC_WRONG("cxml.mac_wrong"),
    /** A CredentialMac fits, but its time has not come or is over. */
    MAC_OUT_OF_TIME("cxml.mac_out_of_time"),
    /** The connection demands a digital signature. */
    SIGNATURE_REQUIRED("cxml.signature_required"),
    /** A digital signature does not fit, or nothing here can verify it. */
    SIGNATURE_INVALID("cxml.signature_invalid"),
    /** A digital signature fits, but its signer or method is not accepted. */
    SIGNATURE_UNACCEPTABLE("cxml.signature_unacceptable");

    private final String code;

    CxmlServiceProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
