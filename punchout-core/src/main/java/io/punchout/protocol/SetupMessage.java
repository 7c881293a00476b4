package io.punchout.protocol;

import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.session.SetupRequest;
import java.util.Map;
import java.util.Set;

/** A request for a visit. */
public non-sealed interface SetupMessage extends IncomingMessage {

    /** Whether credentials are a connection's. */
    enum Verdict {
        /** They are: domain, identity and secret. */
        ACCEPTED,
        /** The secret is wrong, unset or missing. */
        WRONG_SECRET,
        /** The names do not fit this connection. */
        NOT_THIS_CONNECTION
    }

    /** Returns the keys under which the sender's connection may be found; a bounded number. */
    Set<String> lookupKeys();

    /** Compares the credentials with a connection's, the secret in constant time. */
    Verdict authenticate(Connection connection);

    /** Returns what is asked for, in neutral values; a refusal when this connection does not allow it. */
    Outcome<SetupRequest> setup(Connection connection);

    /** Returns what the protocol will need to answer at the end of the visit; no secrets. */
    Map<String, String> protocolState(Connection connection);

    /** Returns the reply that sends the user's browser to the start URL. */
    Answer accept(StartLink link);

    /** Returns the reply that refuses; says why as far as that helps the buyer and gives nothing away. */
    Answer refuse(Refusal refusal);
}
