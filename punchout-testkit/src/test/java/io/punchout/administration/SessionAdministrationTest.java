package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.admin.SessionAdministration;
import io.punchout.connection.Connection;
import io.punchout.connection.LoginSettings;
import io.punchout.connection.OpenVisits;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.event.PunchOutEvent;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.session.SessionState;
import io.punchout.spi.TransactionLog;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import io.punchout.transaction.LogFailurePolicy;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("visits can be listed, viewed and ended")
class SessionAdministrationTest {
    private static final SessionQuery ALL = SessionQuery.newest(10);

    private final SettableClock clock = SettableClock.at("2026-03-01T08:00:00Z");
    private final MemorySessionStore store = new MemorySessionStore(clock);
    private final MemoryTransactionLog log = new MemoryTransactionLog();
    private final List<PunchOutEvent> events = new ArrayList<>();
    private final SessionAdministration administration = SessionAdministration.builder(store, log, clock)
            .listener(events::add)
            .build();
    private final PunchOut punchOut = shop(Samples.ociConnection("secret"));

    private PunchOut shop(Connection connection) {
        return PunchOut.builder()
                .shop(new FakeShop())
                .startUrl(URI.create("https://shop.example/start"))
                .connections(List.of(connection))
                .sessionStore(store)
                .transactionLog(log)
                .listener(events::add)
                .clock(clock)
                .build();
    }

    private String open() {
        return open(punchOut);
    }

    /** Opens a visit and returns its token. */
    private static String open(PunchOut shop) {
        String location = shop.receive(HttpRequest.builder("GET", "/punchout")
                        .query("USERNAME=" + Samples.OCI_USERNAME
                                + "&PASSWORD=secret&HOOK_URL=http%3A%2F%2F127.0.0.1%3A9%2Freturn")
                        .build())
                .header("Location")
                .orElseThrow();
        return location.substring(location.indexOf("token=") + "token=".length());
    }

    @Test
    void anEndedVisitReturnsNothing() {
        Session session = punchOut.start(open()).orElseThrow();
        assertThat(administration.listOpen(ALL)).containsExactly(session);
        Session ended = administration.end(session.id(), Locale.ENGLISH).orElseThrow();
        assertThat(ended.state()).isEqualTo(SessionState.ENDED);
        assertThat(administration.find(session.id())).contains(ended);
        assertThat(administration.listOpen(ALL)).isEmpty();
        assertThat(administration.list(ALL)).containsExactly(ended);
        assertThat(punchOut.transfer(session.id(), Samples.cart()).error().is(PunchOutProblem.SESSION_CLOSED))
                .isTrue();
    }

    @Test
    void anEndByHandIsOnRecordAndHeardOf() {
        Session session = punchOut.start(open()).orElseThrow();
        events.clear();
        clock.advance(Duration.ofSeconds(1));
        administration.end(session.id(), Locale.ENGLISH);
        assertThat(log.visit(session.id()))
                .extracting(Transaction::type)
                .containsExactly(
                        MessageType.SETUP_REQUEST, MessageType.SETUP_RESPONSE, MessageType.START, MessageType.END);
        Transaction end = log.find(TransactionQuery.newest(1)).get(0);
        assertThat(end.successful()).isTrue();
        assertThat(end.connectionId()).isEqualTo(session.connectionId());
        assertThat(end.businessUnit()).isEqualTo(session.businessUnit());
        assertThat(end.format()).isEqualTo("oci");
        assertThat(end.problems()).isEmpty();
        assertThat(events).singleElement().isInstanceOfSatisfying(PunchOutEvent.Ended.class, ended -> {
            assertThat(ended.name()).isEqualTo("ended");
            assertThat(ended.occasion().sessionId()).isEqualTo(session.id());
        });
        administration.end(session.id(), Locale.ENGLISH);
        assertThat(events).as("ended once").hasSize(1);
    }

    @Test
    void anEndThatCannotBeRecordedHappensOrNotAsTheHostChose() {
        TransactionLog failing = entry -> {
            throw new IllegalStateException("planted");
        };
        String id = punchOut.start(open()).orElseThrow().id();
        Outcome<Session> refused = SessionAdministration.builder(store, failing, clock)
                .onLogFailure(LogFailurePolicy.REFUSE)
                .build()
                .end(id, Locale.GERMAN);
        assertThat(refused.error().code()).isEqualTo("log.failed");
        assertThat(refused.error().message()).startsWith("Der Besuch geht weiter");
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(SessionState.ACTIVE);
        events.clear();
        Outcome<Session> ended = SessionAdministration.builder(store, failing, clock)
                .listener(events::add)
                .build()
                .end(id, Locale.GERMAN);
        assertThat(ended.isAccepted()).isTrue();
        assertThat(events).extracting(PunchOutEvent::name).containsExactly("log_failed", "ended");
    }

    @Test
    void theLinkOfAnEndedVisitOpensNothing() {
        String token = open();
        Session waiting = administration.listOpen(ALL).get(0);
        assertThat(administration.end(waiting.id(), Locale.ENGLISH).isAccepted())
                .isTrue();
        assertThat(punchOut.start(token).error().is(PunchOutProblem.SESSION_CLOSED))
                .isTrue();
    }

    @Test
    void expiredIsNotOpenAndCanStillBeEnded() {
        open();
        clock.advance(Duration.ofMinutes(5));
        assertThat(administration.listOpen(ALL)).isEmpty();
        Session expired = administration.list(ALL).get(0);
        assertThat(administration.end(expired.id(), Locale.ENGLISH).isAccepted())
                .isTrue();
    }

    @Test
    void aNewVisitEndsTheUsersFormerOnesWhereTheConnectionAllowsOne() {
        Connection one = Samples.ociConnection("secret").toBuilder()
                .login(LoginSettings.builder()
                        .openVisits(OpenVisits.ONE_PER_USER)
                        .build())
                .build();
        PunchOut strict = shop(one);
        Session former = strict.start(open(strict)).orElseThrow();
        clock.advance(Duration.ofSeconds(1));
        String token = open(strict);
        assertThat(administration.find(former.id()).orElseThrow().state()).isEqualTo(SessionState.ENDED);
        assertThat(log.visit(former.id()))
                .extracting(Transaction::type)
                .containsExactly(
                        MessageType.SETUP_REQUEST, MessageType.SETUP_RESPONSE, MessageType.START, MessageType.END);
        assertThat(log.find(TransactionQuery.newest(1).ofType(MessageType.END))
                        .get(0)
                        .problems())
                .singleElement()
                .satisfies(why ->
                        assertThat(why.is(PunchOutProblem.SESSION_REPLACED)).isTrue());
        assertThat(events).extracting(PunchOutEvent::name).containsExactly("accepted", "started", "ended", "accepted");
        Session next = strict.start(token).orElseThrow();
        assertThat(administration.listOpen(ALL)).containsExactly(next);
    }

    @Test
    void aUserMayHaveManyVisitsOtherwise() {
        punchOut.start(open()).orElseThrow();
        punchOut.start(open()).orElseThrow();
        assertThat(administration.listOpen(ALL)).hasSize(2);
    }

    @Test
    void oneForEachUserIsNotForAUserThatEverybodyIs() {
        Connection wrong = Samples.ociConnection("secret").toBuilder()
                .login(LoginSettings.singleUser("guest").toBuilder()
                        .openVisits(OpenVisits.ONE_PER_USER)
                        .build())
                .build();
        assertThat(ConnectionValidator.create().validate(wrong, Locale.ENGLISH))
                .filteredOn(problem -> problem.code().equals("login.open_visits.single_user"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("login.openVisits"));
    }

    @Test
    void whatIsOverOrUnknownIsRefusedInTheCallersLanguage() {
        open();
        String id = administration.list(ALL).get(0).id();
        administration.end(id, Locale.ENGLISH);
        Outcome<Session> again = administration.end(id, Locale.GERMAN);
        assertThat(again.error().code()).isEqualTo("session.closed");
        assertThat(again.error().message()).isEqualTo("Der Besuch ist schon beendet.");
        assertThat(administration.end("ghost", Locale.ENGLISH).error().code()).isEqualTo("session.unknown");
    }
}
