package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.secret.StartToken;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.session.ShopUser;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.support.TestClock;
import io.punchout.support.TextSettings;
import io.punchout.support.Visits;
import io.punchout.transaction.MessageType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("receive: from a request to an opened visit")
class SetupTest {
    private static final String USER = "user=anna";
    private static final String SECRET = "secret=" + Visits.SECRET;

    private final Visits visits = new Visits();

    @Test
    void opensAWaitingSessionOfTheConnectionsBusinessUnit() {
        MemorySessionStore sessions = new MemorySessionStore(visits.clock);
        String token = visits.sessionStore(sessions).token("cookie=c 1", "operation=edit");
        Session session =
                sessions.findByStartToken(StartToken.presented(token).hash()).orElseThrow();
        assertThat(session.state()).isEqualTo(SessionState.WAITING);
        assertThat(session.version()).isEqualTo(1);
        assertThat(session.connectionId()).isEqualTo("acme");
        assertThat(session.businessUnit()).isEqualTo("unit-1");
        assertThat(session.format()).isEqualTo("text");
        assertThat(session.user()).isEqualTo(ShopUser.of("user-of-unit-1"));
        assertThat(session.operation()).isEqualTo(Operation.EDIT);
        assertThat(session.setup().returnUrl()).isEqualTo(Visits.RETURN_URL);
        assertThat(session.protocolState()).containsEntry("cookie", "c 1");
        assertThat(session.createdAt()).isEqualTo(TestClock.START);
        assertThat(session.startBefore()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(5)));
        assertThat(session.expiresAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(8)));
        assertThat(session.id()).matches("[0-9a-f]{32}");
    }

    @Test
    void theUserIsAskedForAfterAuthenticationOnly() {
        boolean[] asked = {false};
        visits.shop((connection, setup) -> {
            asked[0] = true;
            return Outcome.accepted(ShopUser.of("x"));
        });
        visits.receive(USER, "secret=wrong", "return=" + Visits.RETURN_URL);
        assertThat(asked[0]).isFalse();
        visits.token();
        assertThat(asked[0]).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), return_url.scheme_not_allowed",
        "http://erp.buyer.example/, return_url.scheme_not_allowed",
        "https://erp.evilbuyer.example/, return_url.host_not_allowed",
        "https://buyer.example/, return_url.host_not_allowed",
        "https://erp.buyer.example@evil.example/, return_url.malformed",
        "erp.buyer.example, return_url.malformed"
    })
    void aReturnUrlThatIsNotSafeIsRefusedAndNoSessionOpened(String url, String code) {
        assertThat(visits.receive(USER, SECRET, "return=" + url).bodyText()).isEqualTo("refused BAD_REQUEST");
        assertThat(Visits.codes(visits.entries().get(0).problems())).containsExactly(code);
        assertThat(visits.lastEntry().sessionId()).isNull();
    }

    @Test
    void withoutAReturnUrlTheUserMayShopAndTheLackIsReported() {
        assertThat(visits.receive(USER, SECRET).bodyText()).startsWith("start ");
        assertThat(Visits.codes(visits.entries().get(0).problems()))
                .containsExactly(PunchOutProblem.RETURN_URL_MISSING.code());
    }

    @Test
    void anOperationThatIsNotOfferedIsRefused() {
        visits.connect(Visits.connection()
                .settings(TextSettings.builder()
                        .user("anna")
                        .password(Secret.of(Visits.SECRET))
                        .operations(Set.of("create"))
                        .build())
                .build());
        assertThat(visits.receive(USER, SECRET, "operation=edit").bodyText()).isEqualTo("refused NOT_SUPPORTED");
        assertThat(Visits.codes(visits.entries().get(0).problems()))
                .containsExactly(PunchOutProblem.OPERATION_NOT_ALLOWED.code());
    }

    @Test
    void theShopsRefusalIsRecordedWithItsReasonsAndNotTold() {
        visits.shop((connection, setup) ->
                Outcome.refused(Problem.of(PunchOutProblem.CART_EMPTY, "blocked since Tuesday")));
        HttpReply reply = visits.receive(USER, SECRET, "return=" + Visits.RETURN_URL);
        assertThat(reply.bodyText()).isEqualTo("refused FORBIDDEN");
        assertThat(visits.entries().get(0).problems())
                .extracting(Problem::code)
                .containsExactly(PunchOutProblem.USER_REFUSED.code(), PunchOutProblem.CART_EMPTY.code());
        assertThat(visits.entries().get(0).problems().get(1).message()).isEqualTo("blocked since Tuesday");
    }

    @Test
    void aShopThatSaysItselfThatTheUserIsRefusedIsNotRepeated() {
        visits.shop((connection, setup) -> Outcome.refused(Problem.of(PunchOutProblem.USER_REFUSED, "blocked")));
        visits.receive(USER, SECRET, "return=" + Visits.RETURN_URL);
        assertThat(visits.entries().get(0).problems())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("blocked");
    }

    @Test
    void warningsOfTheReaderAreKeptInTheLog() {
        visits.token("odd");
        assertThat(Visits.codes(visits.entries().get(0).problems())).contains(PunchOutProblem.CART_TEXT_CUT.code());
        assertThat(visits.entries().get(0).successful()).isTrue();
    }

    @Test
    void aMessageThatNeedsNoConnectionIsAnsweredAndRecorded() {
        assertThat(visits.receive("ping").bodyText()).isEqualTo("pong");
        assertThat(visits.entries()).extracting("type").containsExactly(MessageType.PING, MessageType.PING);
        assertThat(visits.entries()).extracting("payloadId").containsExactly("ping-1", "pong-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "HEAD", "BREW"})
    void whatNoProtocolRecognisesIsAnsweredAndRecorded(String method) {
        HttpReply reply = visits.punchOut()
                .receive(HttpRequest.builder(method, "/punchout?PASSWORD=pw-in-query")
                        .body("pw-in-body".getBytes(StandardCharsets.UTF_8))
                        .build());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(visits.lastEntry().format()).isNull();
        assertThat(visits.lastEntry().type()).isEqualTo(MessageType.OTHER);
        assertThat(visits.lastEntry().message()).isEmpty();
        assertThat(visits.lastEntry().size()).isEqualTo(10);
        assertThat(Visits.codes(visits.lastEntry().problems()))
                .containsExactly(PunchOutProblem.REQUEST_UNRECOGNISED.code());
    }
}
