package io.punchout.protocol;

/**
 * A message that is authenticated and then served through the host's shop, without a visit: cXML ProfileRequest,
 * the OCI functions.
 */
public non-sealed interface ServiceMessage extends CredentialMessage {

    /**
     * Serves the message. Called once, after the connection was authenticated. A refusal that the sender shall be told
     * is {@link Served#refused}; the shop's own exceptions may pass: they are answered as a server error.
     */
    Served serve(ServiceContext context);
}
