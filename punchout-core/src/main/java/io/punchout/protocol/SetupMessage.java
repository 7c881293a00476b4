package io.punchout.protocol;

import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.session.SetupRequest;
import java.util.Map;

/** A request for a visit. */
public non-sealed interface SetupMessage extends CredentialMessage {

    /** Returns what is asked for, in neutral values; a refusal when this connection does not allow it. */
    Outcome<SetupRequest> setup(Connection connection);

    /** Returns what the protocol will need to answer at the end of the visit; no secrets. */
    Map<String, String> protocolState(Connection connection);

    /** Returns the reply that sends the user's browser to the start URL. */
    Answer accept(StartLink link);
}
