package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.SetupMessage;
import io.punchout.protocol.SetupMessage.Verdict;
import io.punchout.secret.Secret;
import io.punchout.spi.ConnectionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the one connection that a message's credentials belong to. Closed unless exactly one accepts them. */
final class Authenticator {
    private final ConnectionStore connections;

    Authenticator(ConnectionStore connections) {
        this.connections = connections;
    }

    /**
     * What came of it.
     *
     * @param connection the connection that accepted the credentials, or the one whose secret they missed; null if none
     * @param problem why nobody is let in; null when authenticated
     */
    record Result(@Nullable Connection connection, @Nullable Problem problem) {}

    Result authenticate(String format, SetupMessage message) {
        Set<String> keys = message.lookupKeys();
        List<Connection> accepted = new ArrayList<>();
        List<Connection> missed = new ArrayList<>();
        List<Connection> candidates = keys.isEmpty() ? List.of() : connections.findByKeys(format, keys);
        for (Connection candidate : candidates) {
            // a store that breaks its contract must not open the door
            if (candidate.active() && candidate.format().equals(format)) {
                Verdict verdict = message.authenticate(candidate);
                if (verdict == Verdict.ACCEPTED) {
                    accepted.add(candidate);
                } else if (verdict == Verdict.WRONG_SECRET) {
                    missed.add(candidate);
                }
            }
        }
        if (accepted.size() == 1) {
            return new Result(accepted.get(0), null);
        }
        return refused(accepted, missed);
    }

    private static Result refused(List<Connection> accepted, List<Connection> missed) {
        if (accepted.size() > 1) {
            List<String> ids = accepted.stream().map(Connection::id).toList();
            return new Result(
                    null,
                    Problem.of(
                                    PunchOutProblem.AMBIGUOUS_CONNECTION,
                                    "The credentials are accepted by several connections: " + ids + ".")
                            .hint("Give each connection credentials of its own."));
        }
        if (missed.isEmpty()) {
            // as long as a comparison takes, so that time does not tell who is known
            Secret.unset().matches("");
            return new Result(
                    null,
                    Problem.of(
                                    PunchOutProblem.UNKNOWN_CONNECTION,
                                    "No active connection has the credentials of this request.")
                            .hint("Compare the identity and its domain with the connection's, letter by letter."));
        }
        return new Result(
                missed.size() == 1 ? missed.get(0) : null,
                Problem.of(PunchOutProblem.WRONG_SECRET, "The secret is wrong, or not set on one of the two sides.")
                        .hint("Enter the connection's secret in the buyer's system again."));
    }
}
