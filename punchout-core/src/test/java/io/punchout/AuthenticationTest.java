package io.punchout;

import static io.punchout.support.Visits.SECRET;
import static io.punchout.support.Visits.connection;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.spi.ConnectionStore;
import io.punchout.support.TextSettings;
import io.punchout.support.Visits;
import io.punchout.transaction.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("pitfalls, letting the wrong party in: closed unless exactly one connection accepts")
class AuthenticationTest {
    private static final String RETURN = "return=" + Visits.RETURN_URL;
    private static final String REFUSED = "refused UNAUTHENTICATED";

    private final Visits visits = new Visits();

    private String answer(String... lines) {
        return visits.receive(lines).bodyText();
    }

    private void assertProblem(PunchOutProblem code) {
        List<Transaction> entries = visits.entries();
        assertThat(entries).hasSize(2).noneMatch(Transaction::successful);
        assertThat(Visits.codes(entries.get(0).problems())).containsExactly(code.code());
    }

    @Test
    void theRightSecretOpensTheDoor() {
        assertThat(answer("user=anna", "secret=" + SECRET, RETURN)).startsWith("start https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", " ", "planted-s3cret-of-ann", "PLANTED-S3CRET-OF-ANNA", SECRET + "\u0000"})
    void aWrongSecretIsRefused(String secret) {
        assertThat(answer("user=anna", "secret=" + secret, RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.WRONG_SECRET);
    }

    @Test
    void aMissingSecretIsRefused() {
        assertThat(answer("user=anna", RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.WRONG_SECRET);
    }

    @Test
    void anUnknownUserIsAnsweredLikeAWrongSecretAndRecordedAsUnknown() {
        assertThat(answer("user=berta", "secret=" + SECRET, RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.UNKNOWN_CONNECTION);
    }

    @Test
    void theSecretAloneFindsNoConnection() {
        assertThat(answer("secret=" + SECRET, RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.UNKNOWN_CONNECTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret=", "secret= ", "nothing"})
    void anUnsetSecretNeverAuthenticatesNotEvenAnEmptyOne(String line) {
        visits.connect(
                connection().settings(TextSettings.of("anna", Secret.of(" "))).build());
        assertThat(answer("user=anna", line, RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.WRONG_SECRET);
    }

    @Test
    void withoutConnectionsEverythingIsRefused() {
        visits.connect();
        assertThat(answer("user=anna", "secret=" + SECRET, RETURN)).isEqualTo(REFUSED);
        assertThat(answer("user=", "secret=", RETURN)).isEqualTo(REFUSED);
    }

    @Test
    void anInactiveConnectionIsAnsweredLikeAnUnknownOne() {
        visits.connect(connection().active(false).build());
        assertThat(answer("user=anna", "secret=" + SECRET, RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.UNKNOWN_CONNECTION);
        assertThat(visits.lastEntry().connectionId()).isNull();
    }

    @Test
    void credentialsThatTwoConnectionsAcceptAreRefused() {
        Connection twin = Connection.builder("twin")
                .settings(TextSettings.of("anna", Secret.of(SECRET)))
                .build();
        visits.connect(connection().build(), twin);
        assertThat(answer("user=anna", "secret=" + SECRET, RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.AMBIGUOUS_CONNECTION);
        assertThat(visits.lastEntry().connectionId()).isNull();
        assertThat(visits.entries().get(0).problems().get(0).message()).contains("acme", "twin");
    }

    @Test
    void ofTwoConnectionsWithOneUserTheSecretDecides() {
        Connection twin = Connection.builder("twin")
                .settings(TextSettings.of("anna", Secret.of("another")))
                .build();
        visits.connect(twin, connection().build());
        assertThat(answer("user=anna", "secret=" + SECRET, RETURN)).startsWith("start ");
        assertThat(visits.lastEntry().connectionId()).isEqualTo("acme");
    }

    @Test
    void aStoreThatReturnsInactiveConnectionsDoesNotOpenTheDoor() {
        visits.connectionStore(always(connection().active(false).build()));
        assertThat(answer("user=anna", "secret=" + SECRET, RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.UNKNOWN_CONNECTION);
    }

    @Test
    void aStoreThatReturnsConnectionsOfAnotherFormatDoesNotOpenTheDoor() {
        visits.connectionStore(always(connection().settings(new Foreign()).build()));
        assertThat(answer("user=anna", "secret=" + SECRET, RETURN)).isEqualTo(REFUSED);
        assertProblem(PunchOutProblem.UNKNOWN_CONNECTION);
    }

    @Test
    void aStoreThatReturnsOneConnectionTwiceDoesNotOpenTheDoor() {
        Connection one = connection().build();
        visits.connectionStore(always(one, one));
        assertThat(answer("user=anna", "secret=" + SECRET, RETURN)).isEqualTo(REFUSED);
    }

    private static ConnectionStore always(Connection... some) {
        return new ConnectionStore() {
            @Override
            public Optional<Connection> find(String id) {
                return Optional.of(some[0]);
            }

            @Override
            public List<Connection> findByKeys(String format, Set<String> keys) {
                return List.of(some);
            }
        };
    }

    private record Foreign() implements ProtocolSettings {
        @Override
        public String format() {
            return "foreign";
        }

        @Override
        public Set<String> lookupKeys() {
            return Set.of("anna");
        }
    }
}
