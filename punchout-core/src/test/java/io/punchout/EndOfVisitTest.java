package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.connection.ProtocolSettings;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.support.Concurrently;
import io.punchout.support.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("transfer, cancel, clear: which visit may end how")
class EndOfVisitTest {
    private final Visits visits = new Visits();
    private MemorySessionStore sessions;

    /** The three ways to end a visit. */
    enum Verb {
        TRANSFER,
        CANCEL,
        CLEAR;

        Outcome<ReturnForm> call(PunchOut punchOut, String id) {
            return switch (this) {
                case TRANSFER -> punchOut.transfer(id, Visits.cart());
                case CANCEL -> punchOut.cancel(id);
                case CLEAR -> punchOut.clear(id);
            };
        }
    }

    @BeforeEach
    void keepTheStore() {
        sessions = new MemorySessionStore(visits.clock);
        visits.sessionStore(sessions);
    }

    private String refusal(Verb verb, String id) {
        String code = verb.call(visits.punchOut(), id).error().code();
        assertThat(visits.lastEntry().successful()).isFalse();
        assertThat(Visits.codes(visits.lastEntry().problems())).contains(code);
        return code;
    }

    private SessionState state(Session session) {
        return sessions.find(session.id()).orElseThrow().state();
    }

    @ParameterizedTest
    @CsvSource({"TRANSFER, RETURNED", "CANCEL, CANCELLED", "CLEAR, CLEARED"})
    void anEditVisitMayEndInEveryWay(Verb verb, SessionState end) {
        Session session = visits.session("operation=edit", "cookie=c1");
        ReturnForm form = verb.call(visits.punchOut(), session.id()).orElseThrow();
        assertThat(form.action()).hasToString(Visits.RETURN_URL);
        assertThat(form.fields().get(0).value()).isEqualTo("c1");
        assertThat(form.fields()).hasSize(verb == Verb.TRANSFER ? 2 : 1);
        assertThat(state(session)).isEqualTo(end);
        assertThat(visits.lastEntry().sessionId()).isEqualTo(session.id());
        assertThat(visits.lastEntry().successful()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "create, CLEAR, session.not_edit",
        "source, CLEAR, session.not_edit",
        "inspect, CLEAR, session.not_edit",
        "inspect, TRANSFER, session.inspect_only"
    })
    void whatAnOperationDoesNotAllowIsRefusedAndTheVisitGoesOn(String operation, Verb verb, String code) {
        Session session = visits.session("operation=" + operation);
        assertThat(refusal(verb, session.id())).isEqualTo(code);
        assertThat(state(session)).isEqualTo(SessionState.ACTIVE);
        assertThat(visits.punchOut().cancel(session.id()).isAccepted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void aVisitThatWasNotStartedCannotEnd(Verb verb) {
        visits.token("operation=edit");
        String id = visits.lastEntry().sessionId();
        assertThat(refusal(verb, id)).isEqualTo(PunchOutProblem.SESSION_NOT_STARTED.code());
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void anUnknownVisitCannotEnd(Verb verb) {
        assertThat(refusal(verb, "no-such-id")).isEqualTo(PunchOutProblem.SESSION_UNKNOWN.code());
        assertThat(refusal(verb, null)).isEqualTo(PunchOutProblem.SESSION_UNKNOWN.code());
    }

    @Test
    void theBuyersCookieIsNoKeyToASession() {
        visits.session("cookie=c1");
        assertThat(refusal(Verb.TRANSFER, "c1")).isEqualTo(PunchOutProblem.SESSION_UNKNOWN.code());
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void anExpiredVisitCannotEnd(Verb verb) {
        Session session = visits.session("operation=edit");
        visits.clock.advance(Duration.ofHours(8));
        assertThat(refusal(verb, session.id())).isEqualTo(PunchOutProblem.SESSION_EXPIRED.code());
    }

    @Test
    void aVisitMayEndUntilTheLastInstant() {
        Session session = visits.session();
        visits.clock.advance(Duration.ofHours(8).minusNanos(1));
        assertThat(Verb.TRANSFER.call(visits.punchOut(), session.id()).isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void aVisitEndsOnce(Verb first) {
        for (Verb second : Verb.values()) {
            Session session = visits.session("operation=edit");
            first.call(visits.punchOut(), session.id()).orElseThrow();
            SessionState end = state(session);
            assertThat(refusal(second, session.id())).isEqualTo(PunchOutProblem.SESSION_CLOSED.code());
            assertThat(state(session)).isEqualTo(end);
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void aConnectionThatIsGoneReturnsNothing(Verb verb) {
        Session session = visits.session("operation=edit");
        visits.connect(Visits.connection().active(false).build());
        assertThat(refusal(verb, session.id())).isEqualTo(PunchOutProblem.SESSION_CONNECTION_GONE.code());
        visits.connect();
        assertThat(refusal(verb, session.id())).isEqualTo(PunchOutProblem.SESSION_CONNECTION_GONE.code());
    }

    @Test
    void aConnectionThatChangedItsProtocolMeanwhileReturnsNothing() {
        Session session = visits.session();
        visits.connect(Visits.connection().settings(new Foreign()).build());
        assertThat(refusal(Verb.TRANSFER, session.id())).isEqualTo(PunchOutProblem.SESSION_CONNECTION_GONE.code());
    }

    private record Foreign() implements ProtocolSettings {
        @Override
        public String format() {
            return "foreign";
        }

        @Override
        public Set<String> lookupKeys() {
            return Set.of();
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void aReturnHostThatWasTakenOffTheListMeanwhileIsRefused(Verb verb) {
        Session session = visits.session("operation=edit");
        visits.connect(Visits.connection()
                .security(SecuritySettings.builder().returnHost("other.example").build())
                .build());
        assertThat(refusal(verb, session.id())).isEqualTo(PunchOutProblem.RETURN_URL_HOST.code());
        assertThat(state(session)).isEqualTo(SessionState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void aVisitWithoutAReturnUrlCanReturnNothing(Verb verb) {
        visits.receive("user=anna", "secret=" + Visits.SECRET, "operation=edit");
        Session waiting = sessions.find(visits.lastEntry().sessionId()).orElseThrow();
        assertThat(sessions.replace(waiting.moveTo(SessionState.ACTIVE))).isTrue();
        assertThat(refusal(verb, waiting.id())).isEqualTo(PunchOutProblem.RETURN_URL_MISSING.code());
    }

    @Test
    void aCartThatTheProtocolCannotWriteLeavesTheVisitOpen() {
        Session session = visits.session();
        Cart cart = Cart.builder("EUR").line(Visits.line("UNWRITABLE")).build();
        assertThat(visits.punchOut().transfer(session.id(), cart).isAccepted()).isFalse();
        assertThat(state(session)).isEqualTo(SessionState.ACTIVE);
        assertThat(visits.punchOut().transfer(session.id(), Visits.cart()).isAccepted())
                .isTrue();
    }

    @Test
    void ofTwoTransfersAtOnceExactlyOneWins() {
        for (int round = 0; round < 50; round++) {
            Session session = visits.session();
            List<Outcome<ReturnForm>> outcomes =
                    Concurrently.call(2, () -> visits.punchOut().transfer(session.id(), Visits.cart()));
            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.isAccepted())
                    .allMatch(outcome -> outcome.error().is(PunchOutProblem.SESSION_CLOSED));
        }
    }
}
