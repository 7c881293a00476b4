package io.punchout.protocol;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A message whose sender must prove who it is before anything is done. */
public sealed interface CredentialMessage extends IncomingMessage permits SetupMessage, OrderMessage, ServiceMessage {

    /** Whether credentials are a connection's. */
    enum Verdict {
        /** They are: domain, identity and secret. */
        ACCEPTED,
        /** The secret is wrong, unset or missing, or another proof of identity does not hold. */
        WRONG_SECRET,
        /** The secret is right, but the message is a test and the connection is not one for tests, or the other way. */
        WRONG_MODE,
        /** The names do not fit this connection. */
        NOT_THIS_CONNECTION
    }

    /** Returns the keys under which the sender's connection may be found; a bounded number. */
    Set<String> lookupKeys();

    /** Compares the credentials with a connection's, the secret in constant time. */
    Verdict authenticate(Connection connection);

    /**
     * Tells whether the credentials, which {@code accepted} accepts, name {@code other} as well by a key that {@code
     * accepted} does not account for: then they contradict each other and nobody is let in.
     */
    default boolean contradicts(Connection accepted, Connection other) {
        return false;
    }

    /** Returns what is wrong with the credentials whatever the connection; such a message is refused unseen. */
    default Optional<Problem> contradiction() {
        return Optional.empty();
    }

    /** Returns what {@link #authenticate} found beyond its verdict; for the log, never for the sender. */
    default List<Problem> authenticationProblems() {
        return List.of();
    }

    /**
     * Returns for how long the reply is kept for retries, which a sender marks by sending the same id and the same bytes
     * again: such a message is served once. Zero: it is served each time.
     */
    default Duration repeatableFor(Connection connection) {
        return Duration.ZERO;
    }

    /**
     * Returns the message as the connection that accepted its credentials understands it: a connection may have names of
     * its own for what is asked. The same message unless the protocol can tell.
     */
    default CredentialMessage over(Connection connection) {
        return this;
    }

    /** Returns the reply that refuses; says why as far as that helps the buyer and gives nothing away. */
    Answer refuse(Refusal refusal);
}
