package io.punchout.protocol;

import io.punchout.connection.Connection;
import io.punchout.http.ReturnUrl;
import io.punchout.session.Session;
import java.util.Objects;

/**
 * What a protocol needs to write the end of a visit.
 *
 * @param session the visit
 * @param connection the connection it came over
 * @param returnUrl where the form goes, checked against the connection just now
 * @param protocol clock, ids and limits
 * @param mapper what the connection's cart mapping says
 */
public record ReturnContext(
        Session session, Connection connection, ReturnUrl returnUrl, ProtocolContext protocol, CartMapper mapper) {
    public ReturnContext {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(returnUrl, "returnUrl");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(mapper, "mapper");
    }

    /** Makes a context without a cart mapping. */
    public ReturnContext(Session session, Connection connection, ReturnUrl returnUrl, ProtocolContext protocol) {
        this(session, connection, returnUrl, protocol, CartMapper.NONE);
    }
}
