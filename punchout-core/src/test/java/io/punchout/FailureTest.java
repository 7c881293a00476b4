package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.PunchOutException;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Session;
import io.punchout.spi.ConnectionStore;
import io.punchout.spi.SessionStore;
import io.punchout.spi.Shop;
import io.punchout.spi.TransactionLog;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.support.TextProtocol;
import io.punchout.support.Visits;
import io.punchout.transaction.MessageType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a shop, store or protocol that fails: receive answers all the same, the other verbs throw")
class FailureTest {
    private static final String SAYS = "jdbc:postgresql://db.internal refused user shopdb";
    private static final IllegalStateException BROKEN = new IllegalStateException(SAYS);

    private final Visits visits = new Visits();

    private String setup() {
        return visits.receive("user=anna", "secret=" + Visits.SECRET, "return=" + Visits.RETURN_URL)
                .bodyText();
    }

    private void assertInternalErrorRecorded() {
        assertThat(visits.entries().get(0).successful()).isFalse();
        assertThat(Visits.codes(visits.entries().get(0).problems()))
                .contains(PunchOutProblem.INTERNAL_ERROR.code())
                .allMatch(code -> !code.contains("postgresql"));
        assertThat(visits.entries())
                .noneMatch(entry -> entry.problems().toString().contains("postgresql"));
    }

    @Test
    void aShopThatThrowsIsAnInternalErrorThatSaysNothing() {
        Shop shop = mock(Shop.class);
        when(shop.resolveUser(any(), any())).thenThrow(BROKEN);
        visits.shop(shop);
        assertThat(setup()).isEqualTo("refused INTERNAL_ERROR");
        assertInternalErrorRecorded();
        assertThat(visits.entries().get(0).connectionId()).isEqualTo("acme");
    }

    @Test
    void aShopThatReturnsNullIsAnInternalError() {
        visits.shop((connection, request) -> null);
        assertThat(setup()).isEqualTo("refused INTERNAL_ERROR");
        assertInternalErrorRecorded();
    }

    @Test
    void aSessionStoreThatThrowsInReceiveIsAnInternalError() {
        SessionStore store = mock(SessionStore.class);
        doThrow(BROKEN).when(store).insert(any(), any());
        visits.sessionStore(store);
        assertThat(setup()).isEqualTo("refused INTERNAL_ERROR");
        assertInternalErrorRecorded();
        assertThat(visits.lastEntry().sessionId()).isNull();
    }

    @Test
    void aConnectionStoreThatThrowsLetsNobodyIn() {
        visits.connectionStore(new ConnectionStore() {
            @Override
            public Optional<Connection> find(String id) {
                throw BROKEN;
            }

            @Override
            public List<Connection> findByKeys(String format, Set<String> keys) {
                throw BROKEN;
            }
        });
        assertThat(setup()).isEqualTo("refused INTERNAL_ERROR");
        assertInternalErrorRecorded();
    }

    @Test
    void aProtocolThatFailsWhileReadingAnswersItsOwnInternalError() {
        HttpReply reply = visits.receive("explode", "secret=" + Visits.SECRET);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.bodyText()).isEqualTo("internal error of text");
        assertInternalErrorRecorded();
        assertThat(visits.lastEntry().type()).isEqualTo(MessageType.OTHER);
        assertThat(visits.lastEntry().format()).isEqualTo("text");
        assertThat(visits.lastEntry().message()).isEmpty();
    }

    @Test
    void aProtocolThatFailsWhileRecognisingDoesNotMakeReceiveThrow() {
        HttpRequest request = HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", TextProtocol.CONTENT_TYPE)
                .header("X-Recognise", "explode")
                .build();
        HttpReply reply = visits.punchOut().receive(request);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).doesNotContain("planted");
        assertThat(Visits.codes(visits.lastEntry().problems()))
                .containsExactly(PunchOutProblem.REQUEST_UNRECOGNISED.code());
    }

    @Test
    void aStoreThatThrowsInStartIsAnException() {
        SessionStore store = mock(SessionStore.class);
        when(store.findByStartToken(any())).thenThrow(BROKEN);
        PunchOut punchOut = visits.sessionStore(store).punchOut();
        assertThatThrownBy(() -> punchOut.start("token"))
                .isInstanceOf(PunchOutException.class)
                .hasCause(BROKEN);
    }

    @Test
    void aStoreThatThrowsInTransferIsAnExceptionAndTheCartIsNotGivenOut() {
        MemorySessionStore memory = new MemorySessionStore(visits.clock);
        SessionStore store = mock(SessionStore.class, delegatesTo(memory));
        Session session = visits.sessionStore(store).session();
        doThrow(BROKEN).when(store).replace(any());
        assertThatThrownBy(() -> visits.punchOut().transfer(session.id(), Visits.cart()))
                .isInstanceOf(PunchOutException.class)
                .hasCause(BROKEN);
        assertThatThrownBy(() -> visits.punchOut().cancel(session.id())).isInstanceOf(PunchOutException.class);
        assertThat(memory.find(session.id()).orElseThrow().state().isClosed()).isFalse();
    }

    @Test
    void aLogThatFailsDoesNotStopTheBuyer() {
        TransactionLog broken = mock(TransactionLog.class);
        doThrow(BROKEN).when(broken).append(any());
        Session session = visits.transactionLog(broken).session();
        assertThat(visits.punchOut().transfer(session.id(), Visits.cart()).isAccepted())
                .isTrue();
        verify(broken, times(4)).append(any());
    }
}
