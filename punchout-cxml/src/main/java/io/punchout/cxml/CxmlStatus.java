package io.punchout.cxml;

import java.util.Optional;

/** The status codes of cXML (guide p.35-37; 475 to 477 also p.582). Codes of 4xx are final, 5xx may be tried again. */
public enum CxmlStatus {
    /** Done. */
    OK(200, "OK"),
    /** Queued or forwarded, not examined yet. */
    ACCEPTED(201, "Accepted"),
    /** Valid, without data; in a cart message: the session ended without change. */
    NO_CONTENT(204, "No Content"),
    /** Parsed, but not acceptable. */
    BAD_REQUEST(400, "Bad Request"),
    /** The sender's credentials are not recognised. */
    UNAUTHORIZED(401, "Unauthorized"),
    /** Needs a complete payment element. */
    PAYMENT_REQUIRED(402, "Payment Required"),
    /** The privilege does not suffice. */
    FORBIDDEN(403, "Forbidden"),
    /** Cannot be parsed, or breaks the DTD. */
    NOT_ACCEPTABLE(406, "Not Acceptable"),
    /** The state of things prevents the operation. */
    CONFLICT(409, "Conflict"),
    /** A condition that was stated does not hold. */
    PRECONDITION_FAILED(412, "Precondition Failed"),
    /** Something that is implied is missing. */
    EXPECTATION_FAILED(417, "Expectation Failed"),
    /** The request or operation is not offered. */
    NOT_IMPLEMENTED(450, "Not Implemented"),
    /** A digital signature is needed. */
    SIGNATURE_REQUIRED(475, "Signature Required"),
    /** The digital signature does not verify. */
    SIGNATURE_VERIFICATION_FAILED(476, "Signature Verification Failed"),
    /** The digital signature verifies and is not accepted. */
    SIGNATURE_UNACCEPTABLE(477, "Signature Unacceptable"),
    /** The server failed. */
    INTERNAL_SERVER_ERROR(500, "Internal Server Error"),
    /** A hub cannot reach the next server. */
    UNREACHABLE(550, "Unable to reach cXML server"),
    /** A hub cannot forward. */
    NOT_FORWARDED(551, "Unable to forward request"),
    /** Maintenance; try later. */
    TEMPORARY_ERROR(560, "Temporary server error");

    private final int code;
    private final String text;

    CxmlStatus(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** Returns the code of three digits. */
    public int code() {
        return code;
    }

    /** Returns the standard text. */
    public String text() {
        return text;
    }

    /** Returns the status of a code, if it is one of the standard's. */
    public static Optional<CxmlStatus> of(int code) {
        for (CxmlStatus status : values()) {
            if (status.code == code) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
