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
    /** A buyer's broadcast message to its suppliers was taken. */
    BROADCAST(211, "OK"),
    /** Forwarded by a hub over a reliable transport. */
    FORWARDED_RELIABLY(280, "Forwarded"),
    /** Forwarded by a hub over an unreliable transport. */
    FORWARDED(281, "Forwarded"),
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
    /** Catalog upload: a commodity code is not known. */
    CATALOG_COMMODITY_CODE(461, "Bad Commodity Code"),
    /** Catalog upload: nobody can be notified in the way that was asked for. */
    CATALOG_NOTIFICATION(462, "Notification Error"),
    /** Catalog upload: the archive cannot be read. */
    CATALOG_ARCHIVE(463, "Bad Catalog Format"),
    /** Catalog upload: none or several catalogs. */
    CATALOG_COUNT(464, "Bad Catalog"),
    /** Catalog upload: there is a catalog of this name. */
    CATALOG_DUPLICATE(465, "Duplicate Catalog Name"),
    /** Catalog upload: there is none to update. */
    CATALOG_MISSING(466, "No Catalog to Update"),
    /** Catalog upload: publishing is not allowed. */
    CATALOG_PUBLISH(467, "Publish Not Allowed"),
    /** Catalog upload: larger than 4 MB. */
    CATALOG_SIZE(468, "Catalog Too Large"),
    /** Catalog upload: an extension of the file's name that is not known. */
    CATALOG_EXTENSION(469, "Bad Catalog Extension"),
    /** Catalog upload: the catalog has errors. */
    CATALOG_ERRORS(470, "Catalog Has Errors"),
    /** A digital signature is needed. */
    SIGNATURE_REQUIRED(475, "Signature Required"),
    /** The digital signature does not verify. */
    SIGNATURE_VERIFICATION_FAILED(476, "Signature Verification Failed"),
    /** The digital signature verifies and is not accepted. */
    SIGNATURE_UNACCEPTABLE(477, "Signature Unacceptable"),
    /** Catalog upload: too large to be looked at. */
    CATALOG_TOO_LARGE(499, "Document Size Error"),
    /** The server failed. */
    INTERNAL_SERVER_ERROR(500, "Internal Server Error"),
    /** A hub cannot reach the next server. */
    UNREACHABLE(550, "Unable to reach cXML server"),
    /** A hub cannot forward. */
    NOT_FORWARDED(551, "Unable to forward request"),
    /** Maintenance; try later. */
    TEMPORARY_ERROR(560, "Temporary server error"),
    /** Catalog upload: too many in this hour. */
    CATALOG_TOO_MANY(561, "Too Many Catalogs"),
    /** Catalog upload: switched off. */
    CATALOG_DISABLED(562, "Catalog Upload Disabled"),
    /** Catalog upload: the last one is still looked at. */
    CATALOG_PENDING(563, "Catalog Validation Pending");

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

    /** Tells whether the request was done: 2xx. Only then an answer may hold more than the status. */
    public boolean isDone() {
        return code < 300;
    }

    /** Tells whether the same request may be sent again: 5xx. */
    public boolean isRepeatable() {
        return code >= 500;
    }

    /**
     * Returns the status that a code is to be handled as: itself, or the first of its class for one that is not known,
     * 200, 400 or 500 (guide p.35). Empty for what is no code of these classes.
     */
    public static Optional<CxmlStatus> handledAs(int code) {
        Optional<CxmlStatus> known = of(code);
        if (known.isPresent()) {
            return known;
        }
        return switch (code / 100) {
            case 2 -> Optional.of(OK);
            case 4 -> Optional.of(BAD_REQUEST);
            case 5 -> Optional.of(INTERNAL_SERVER_ERROR);
            default -> Optional.empty();
        };
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
