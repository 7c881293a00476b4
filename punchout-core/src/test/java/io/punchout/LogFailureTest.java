package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.event.PunchOutEvent;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.session.SessionState;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.support.FailingLog;
import io.punchout.support.LogInMemory;
import io.punchout.support.Visits;
import io.punchout.transaction.LogFailurePolicy;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a failing log loses no login unless the host asks for that, and never fails silently (pitfalls: Running)")
class LogFailureTest {
    private final Visits visits = new Visits();
    private final FailingLog log = new FailingLog();
    private final List<PunchOutEvent> events = new ArrayList<>();
    private final MemorySessionStore sessions = new MemorySessionStore(visits.clock);

    @BeforeEach
    void wire() {
        visits.transactionLog(log).sessionStore(sessions).with(builder -> builder.listener(events::add));
    }

    private void refuse() {
        visits.with(builder -> builder.onLogFailure(LogFailurePolicy.REFUSE));
    }

    private List<Transaction> entries() {
        return log.find(TransactionQuery.newest(100));
    }

    private List<PunchOutEvent.LogFailed> failures() {
        return events.stream()
                .filter(PunchOutEvent.LogFailed.class::isInstance)
                .map(PunchOutEvent.LogFailed.class::cast)
                .toList();
    }

    private String setup() {
        return visits.receive("user=anna", "secret=" + Visits.SECRET, "return=" + Visits.RETURN_URL)
                .bodyText();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theVisitGoesOnWhicheverCallFails(int call) {
        log.at(call);
        Session session = visits.session();
        assertThat(visits.punchOut().transfer(session.id(), Visits.cart()).isAccepted())
                .isTrue();
        assertThat(log.calls()).isEqualTo(3);
        assertThat(entries()).hasSize(call == 1 ? 2 : 3);
        assertThat(failures())
                .hasSize(call == 1 ? 2 : 1)
                .allSatisfy(failed -> assertThat(failed.refused()).isFalse())
                .allSatisfy(failed -> assertThat(failed.failure()).hasMessage(FailingLog.SAYS));
    }

    @Test
    void aSetupThatIsNotOnRecordIsRefusedAndSaysNothingOfTheLog() {
        refuse();
        log.at(1);
        assertThat(setup()).isEqualTo("refused INTERNAL_ERROR");
        assertThat(entries()).isEmpty();
        assertThat(failures())
                .hasSize(2)
                .allSatisfy(failed -> assertThat(failed.refused()).isTrue());
        assertThat(events.get(events.size() - 1))
                .isInstanceOfSatisfying(
                        PunchOutEvent.Refused.class,
                        refused -> assertThat(Visits.codes(refused.problems()))
                                .containsExactly(PunchOutProblem.LOG_FAILED.code()));
        assertThat(setup()).startsWith("start ");
    }

    @Test
    void aSetupThatIsNotOnRecordLeavesNoVisitAndItsRetryOpensAnother() {
        refuse();
        log.at(1);
        String[] message = {
            "id=payload-7", "again=yes", "user=anna", "secret=" + Visits.SECRET, "return=" + Visits.RETURN_URL
        };
        assertThat(visits.receive(message).bodyText()).isEqualTo("refused INTERNAL_ERROR");
        SessionQuery open = SessionQuery.newest(10).openAt(visits.clock.instant());
        assertThat(sessions.find(open)).isEmpty();
        String start = visits.receive(message).bodyText();
        assertThat(start).startsWith("start ");
        assertThat(sessions.find(open)).hasSize(1);
        assertThat(visits.receive(message).bodyText()).as("repeated").isEqualTo(start);
        assertThat(sessions.find(open)).hasSize(1);
    }

    @Test
    void aRepeatThatIsNotOnRecordLeavesTheVisitOfTheFirstTime() {
        refuse();
        log.at(2);
        String[] message = {
            "id=payload-7", "again=yes", "user=anna", "secret=" + Visits.SECRET, "return=" + Visits.RETURN_URL
        };
        String start = visits.receive(message).bodyText();
        assertThat(visits.receive(message).bodyText()).isEqualTo("refused INTERNAL_ERROR");
        assertThat(sessions.find(SessionQuery.newest(10).openAt(visits.clock.instant())))
                .hasSize(1);
        assertThat(visits.receive(message).bodyText()).isEqualTo(start);
    }

    @Test
    void requestAndAnswerAreRecordedTogetherOrNotAtAll() {
        refuse();
        log.at(1);
        setup();
        assertThat(log.calls()).as("one call for both").isEqualTo(1);
        setup();
        assertThat(entries()).hasSize(2).allMatch(Transaction::successful);
    }

    @Test
    void aStartLinkStaysGoodWhenItsUseIsNotOnRecord() {
        refuse();
        log.at(2);
        String token = visits.token();
        Outcome<Session> first = visits.punchOut().start(token);
        assertThat(Visits.codes(first.problems())).containsExactly(PunchOutProblem.LOG_FAILED.code());
        Session session = visits.punchOut().start(token).orElseThrow();
        assertThat(session.state()).isEqualTo(SessionState.ACTIVE);
        assertThat(visits.punchOut().start(token).isAccepted()).as("once").isFalse();
        assertThat(visits.punchOut().transfer(session.id(), Visits.cart()).isAccepted())
                .isTrue();
    }

    @Test
    void aCartThatIsNotOnRecordDoesNotGoOutAndTheVisitStaysOpen() {
        refuse();
        log.at(3);
        Session session = visits.session();
        Outcome<ReturnForm> form = visits.punchOut().transfer(session.id(), Visits.cart());
        assertThat(Visits.codes(form.problems())).containsExactly(PunchOutProblem.LOG_FAILED.code());
        assertThat(form.problems().toString()).doesNotContain("postgresql");
        assertThat(sessions.find(session.id()).orElseThrow().state()).isEqualTo(SessionState.ACTIVE);
        assertThat(visits.punchOut().transfer(session.id(), Visits.cart()).isAccepted())
                .isTrue();
        assertThat(visits.punchOut().cancel(session.id()).isAccepted())
                .as("one end")
                .isFalse();
    }

    @Test
    void aLogThatEmptiesTheListThatItGotIsALogThatFailed() {
        visits.transactionLog(new LogInMemory() {
            @Override
            public int appendAll(List<Transaction> transactions) {
                transactions.clear();
                return 0;
            }
        });
        assertThat(setup()).startsWith("start ");
        assertThat(failures()).hasSize(2);
    }

    @Test
    void aRefusalStaysTheRefusalThatItWas() {
        refuse();
        log.at(1, 2);
        assertThat(visits.receive("user=anna", "secret=wrong").bodyText()).startsWith("refused ");
        assertThat(Visits.codes(visits.punchOut().cancel("nobody").problems()))
                .containsExactly(PunchOutProblem.SESSION_UNKNOWN.code());
        assertThat(failures()).hasSize(3);
    }

    @Test
    void aFilterThatFailsLetsNothingThroughAndNoBuyerSuffers() {
        visits.with(builder -> builder.transactionFilter(entry -> {
            throw new IllegalStateException("planted");
        }));
        Session session = visits.session();
        assertThat(visits.punchOut().transfer(session.id(), Visits.cart()).isAccepted())
                .isTrue();
        assertThat(entries()).hasSize(4).allSatisfy(entry -> {
            assertThat(entry.message()).isEmpty();
            assertThat(entry.remoteAddress()).isNull();
            assertThat(entry.connectionId()).isEqualTo("acme");
        });
    }

    @Test
    void aFilterChangesWhatIsRecorded() {
        visits.with(builder -> builder.transactionFilter(
                entry -> entry.with(entry.problems(), "kept away", entry.mappedData(), "192.0.2.0")));
        visits.token();
        assertThat(entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.message()).isEqualTo("kept away");
            assertThat(entry.remoteAddress()).isEqualTo("192.0.2.0");
        });
    }
}
