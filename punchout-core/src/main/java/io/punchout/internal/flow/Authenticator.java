package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.CredentialMessage;
import io.punchout.protocol.CredentialMessage.Verdict;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretVerifier;
import io.punchout.spi.ConnectionStore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the one connection that a message's credentials belong to. Closed unless exactly one accepts them. */
final class Authenticator {
    private final ConnectionStore connections;
    private final SecretVerifier secrets;
    private final Throttle throttle;

    Authenticator(ConnectionStore connections, SecretVerifier secrets, Throttle throttle) {
        this.throttle = throttle;
        this.connections = connections;
        this.secrets = secrets;
    }

    /**
     * Returns the connection of a message.
     *
     * @param step is told the connection, also the one whose secret was missed
     * @throws RefusedException if nobody is let in
     */
    Connection admit(String format, CredentialMessage message, Journal.Step step, Problems problems)
            throws RefusedException {
        Problem contradiction = message.contradiction().orElse(null);
        if (contradiction != null) {
            takeTime();
            throw refused(contradiction, problems);
        }
        Map<Verdict, List<Connection>> verdicts = verdicts(format, message);
        List<Connection> accepted = verdicts.getOrDefault(Verdict.ACCEPTED, List.of());
        List<Connection> named = Stream.of(Verdict.ACCEPTED, Verdict.WRONG_MODE, Verdict.WRONG_SECRET)
                .flatMap(verdict -> verdicts.getOrDefault(verdict, List.of()).stream())
                .toList();
        problems.addAll(message.authenticationProblems());
        // for the log only: the buyer hears that the secret is wrong
        for (Connection missed : verdicts.getOrDefault(Verdict.WRONG_SECRET, List.of())) {
            missed.settings().secrets().values().forEach(slots -> problems.addAll(secrets.problems(slots)));
        }
        // only now: whoever is throttled waits as long, and hears the same, whatever the secret
        Throttle.Attempt attempt = throttle.attempt(named, step.remoteAddress(), step.startedAt());
        if (attempt.isTooOften()) {
            step.connection(named.size() == 1 ? named.get(0) : null);
            if (named.isEmpty()) {
                takeTime();
            }
            throw refused(tooOften(), problems);
        }
        if (accepted.size() == 1) {
            Connection connection = accepted.get(0);
            List<Connection> others = named.stream()
                    .filter(other -> !other.id().equals(connection.id()) && message.contradicts(connection, other))
                    .toList();
            if (others.isEmpty()) {
                attempt.succeeded();
                step.connection(connection);
                return connection;
            }
            accepted = Stream.concat(accepted.stream(), others.stream()).toList();
        }
        if (accepted.size() > 1) {
            throw refused(ambiguous(accepted), problems);
        }
        step.connection(named.size() == 1 ? named.get(0) : null);
        if (verdicts.containsKey(Verdict.WRONG_MODE)) {
            Problem problem = wrongMode();
            problems.add(problem);
            throw new RefusedException(Reason.FORBIDDEN, List.of(problem));
        }
        attempt.failed();
        if (named.isEmpty()) {
            takeTime();
        }
        throw refused(named.isEmpty() ? unknown() : wrongSecret(), problems);
    }

    private Map<Verdict, List<Connection>> verdicts(String format, CredentialMessage message) {
        Set<String> keys = message.lookupKeys();
        List<Connection> candidates = keys.isEmpty() ? List.of() : connections.findByKeys(format, keys);
        Map<Verdict, List<Connection>> verdicts = new EnumMap<>(Verdict.class);
        for (Connection candidate : candidates) {
            // a store that breaks its contract must not open the door
            if (candidate.active() && candidate.format().equals(format)) {
                Verdict verdict = message.authenticate(candidate);
                verdicts.merge(
                        verdict,
                        List.of(candidate),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        return verdicts;
    }

    /** Takes as long as a comparison, so that time does not tell who is known. */
    private static void takeTime() {
        Secret.unset().matches("");
    }

    private static RefusedException refused(Problem problem, Problems problems) {
        problems.add(problem);
        return new RefusedException(Reason.UNAUTHENTICATED, List.of(problem));
    }

    private static Problem ambiguous(List<Connection> some) {
        List<String> ids = some.stream().map(Connection::id).toList();
        return Problem.of(
                        PunchOutProblem.AMBIGUOUS_CONNECTION,
                        "The credentials belong to several connections: " + ids + ".")
                .hint("Give each connection credentials of its own.");
    }

    private static Problem wrongMode() {
        return Problem.of(
                        PunchOutProblem.WRONG_MODE,
                        "The message is a test and the connection is for production, or the other way round.")
                .hint("Send the deployment mode that the connection is for.");
    }

    private static Problem tooOften() {
        return Problem.of(
                        PunchOutProblem.TOO_MANY_FAILURES,
                        "Too many authentications failed from this address: for a while none is accepted.")
                .hint("Wait, and correct the credentials meanwhile; the transaction log shows the failures.");
    }

    private static Problem unknown() {
        return Problem.of(
                        PunchOutProblem.UNKNOWN_CONNECTION, "No active connection has the credentials of this request.")
                .hint("Compare the identity and its domain with the connection's, letter by letter.");
    }

    private static Problem wrongSecret() {
        return Problem.of(PunchOutProblem.WRONG_SECRET, "The secret is wrong, or not set on one of the two sides.")
                .hint("Enter the connection's secret in the buyer's system again.");
    }
}
