package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.SecuritySettings;
import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.StartToken;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.spi.SessionStore;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.support.Concurrently;
import io.punchout.support.Visits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("start token: 256 bit, stored as a hash only, works once, expires")
class StartTest {
    private final Visits visits = new Visits();

    private String refusal(String token) {
        return visits.punchOut().start(token).error().code();
    }

    @Test
    void theTokenMakesTheSessionActive() {
        Outcome<Session> outcome = visits.punchOut().start(visits.token());
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.orElseThrow().state()).isEqualTo(SessionState.ACTIVE);
        assertThat(outcome.orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void theTokenHas256BitsAndIsNeverTheSame() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            String token = visits.token();
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
            tokens.add(token);
        }
        assertThat(tokens).hasSize(50);
    }

    @Test
    void onlyTheHashIsStored() {
        Recording store = new Recording(new MemorySessionStore(visits.clock));
        String token = visits.sessionStore(store).token();
        visits.punchOut().start(token);
        assertThat(store.seen).hasSizeGreaterThanOrEqualTo(3);
        assertThat(store.seen).noneMatch(text -> text.contains(token));
        assertThat(store.seen).contains(StartToken.presented(token).hash());
        assertThat(visits.entries().toString()
                        + visits.entries().stream()
                                .map(entry -> entry.message() + entry.problems())
                                .toList())
                .doesNotContain(token)
                .contains("token=***");
    }

    @Test
    void theTokenWorksOnce() {
        String token = visits.token();
        assertThat(visits.punchOut().start(token).isAccepted()).isTrue();
        assertThat(refusal(token)).isEqualTo(PunchOutProblem.START_TOKEN_USED.code());
        assertThat(visits.lastEntry().successful()).isFalse();
    }

    @Test
    void theTokenDoesNotWorkAgainAfterTheVisit() {
        String token = visits.token();
        Session session = visits.punchOut().start(token).orElseThrow();
        visits.punchOut().cancel(session.id());
        assertThat(refusal(token)).isEqualTo(PunchOutProblem.START_TOKEN_USED.code());
    }

    @Test
    void of32BrowsersAtOnceExactlyOneWins() {
        for (int round = 0; round < 20; round++) {
            String token = visits.token();
            List<Outcome<Session>> outcomes =
                    Concurrently.call(32, () -> visits.punchOut().start(token));
            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.isAccepted())
                    .allMatch(outcome -> outcome.error().is(PunchOutProblem.START_TOKEN_USED));
        }
    }

    @Test
    void theTokenWorksUntilItExpiresAndNotAtThatInstant() {
        String early = visits.token();
        String late = visits.token();
        visits.clock.advance(Duration.ofMinutes(5).minusNanos(1));
        assertThat(visits.punchOut().start(early).isAccepted()).isTrue();
        visits.clock.advance(Duration.ofNanos(1));
        assertThat(refusal(late)).isEqualTo(PunchOutProblem.START_TOKEN_EXPIRED.code());
    }

    @Test
    void theLifetimeIsTheConnections() {
        visits.connect(Visits.connection()
                .security(SecuritySettings.builder()
                        .returnHost("*.buyer.example")
                        .startLinkLifetime(Duration.ofSeconds(30))
                        .build())
                .build());
        String token = visits.token();
        visits.clock.advance(Duration.ofSeconds(30));
        assertThat(refusal(token)).isEqualTo(PunchOutProblem.START_TOKEN_EXPIRED.code());
    }

    @Test
    void aVisitThatIsOverBeforeItsLinkExpiresCannotStart() {
        visits.connect(Visits.connection()
                .security(SecuritySettings.builder()
                        .returnHost("*.buyer.example")
                        .startLinkLifetime(Duration.ofHours(2))
                        .sessionLifetime(Duration.ofHours(1))
                        .build())
                .build());
        String token = visits.token();
        visits.clock.advance(Duration.ofHours(1));
        assertThat(refusal(token)).isEqualTo(PunchOutProblem.START_TOKEN_EXPIRED.code());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --", "\u0000"})
    void anUnknownTokenIsRefusedAndRecorded(String token) {
        visits.token();
        assertThat(refusal(token)).isEqualTo(PunchOutProblem.START_TOKEN_UNKNOWN.code());
        assertThat(visits.lastEntry().successful()).isFalse();
        assertThat(visits.lastEntry().connectionId()).isNull();
    }

    @Test
    void theHashOfATokenIsNoToken() {
        String token = visits.token();
        assertThat(refusal(StartToken.presented(token).hash())).isEqualTo(PunchOutProblem.START_TOKEN_UNKNOWN.code());
    }

    @Test
    void aConnectionThatWasDeactivatedOrDeletedMeanwhileStartsNothing() {
        String token = visits.token();
        visits.connect(Visits.connection().active(false).build());
        assertThat(refusal(token)).isEqualTo(PunchOutProblem.SESSION_CONNECTION_GONE.code());
        visits.connect();
        assertThat(refusal(token)).isEqualTo(PunchOutProblem.SESSION_CONNECTION_GONE.code());
    }

    /** Remembers everything that a store could write down. */
    private static final class Recording implements SessionStore {
        private final List<String> seen = new ArrayList<>();
        private final SessionStore target;

        Recording(SessionStore target) {
            this.target = target;
        }

        @Override
        public void insert(Session session, String startTokenHash) {
            seen.add(session.toString());
            seen.add(startTokenHash);
            target.insert(session, startTokenHash);
        }

        @Override
        public Optional<Session> find(String id) {
            return target.find(id);
        }

        @Override
        public Optional<Session> findByStartToken(String startTokenHash) {
            seen.add(startTokenHash);
            return target.findByStartToken(startTokenHash);
        }

        @Override
        public boolean replace(Session next) {
            seen.add(next.toString());
            return target.replace(next);
        }
    }
}
