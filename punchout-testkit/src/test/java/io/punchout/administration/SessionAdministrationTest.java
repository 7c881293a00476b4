package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.admin.SessionAdministration;
import io.punchout.connection.Connection;
import io.punchout.connection.LoginSettings;
import io.punchout.connection.OpenVisits;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.session.SessionState;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("visits can be listed, viewed and ended")
class SessionAdministrationTest {
    private static final SessionQuery ALL = SessionQuery.newest(10);

    private final SettableClock clock = SettableClock.at("2026-03-01T08:00:00Z");
    private final MemorySessionStore store = new MemorySessionStore(clock);
    private final SessionAdministration administration = SessionAdministration.of(store, clock);
    private final PunchOut punchOut = shop(Samples.ociConnection("secret"));

    private PunchOut shop(Connection connection) {
        return PunchOut.builder()
                .shop(new FakeShop())
                .startUrl(URI.create("https://shop.example/start"))
                .connections(List.of(connection))
                .sessionStore(store)
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
