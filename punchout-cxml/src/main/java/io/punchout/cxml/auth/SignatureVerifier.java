package io.punchout.cxml.auth;

import io.punchout.connection.Connection;

/**
 * Verifies the digital signature of a document (cXML guide p.578-584). Implemented by a host that has the buyers'
 * certificates; this library brings none. Called by many threads at once, after the connection was authenticated.
 */
@FunctionalInterface
public interface SignatureVerifier {

    /** What came of it. */
    enum Result {
        /** The signature is right and its signer may sign for the connection. */
        VALID,
        /** The signature does not fit the document: Status 476. */
        INVALID,
        /** The signature fits, but its signer or its method is not accepted: Status 477. */
        UNACCEPTABLE
    }

    /**
     * Verifies.
     *
     * @param connection the buyer's connection
     * @param document the bytes as they arrived
     */
    Result verify(Connection connection, byte[] document);
}
