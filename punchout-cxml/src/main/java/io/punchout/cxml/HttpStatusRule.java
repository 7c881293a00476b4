package io.punchout.cxml;

/**
 * Which HTTP status a cXML answer has. Procurement systems take anything but 200 as a failed transport (guide p.34), so
 * the second is for the few receivers that want it otherwise.
 */
public enum HttpStatusRule {
    /** Always 200; what came of the request stands in the document. */
    ALWAYS_200,
    /** The nearest HTTP status for the refusals of this connection; 200 for whatever was done. */
    AS_CXML;

    int of(CxmlStatus status) {
        if (this == ALWAYS_200 || status.isDone()) {
            return 200;
        }
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_ACCEPTABLE, CONFLICT, PRECONDITION_FAILED, EXPECTATION_FAILED ->
                status.code();
            case NOT_IMPLEMENTED -> 501;
            case TEMPORARY_ERROR -> 503;
            default -> status.isRepeatable() ? 500 : 400;
        };
    }
}
