package io.punchout.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.connection.Connection;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.support.Concurrently;
import io.punchout.support.TestClock;
import io.punchout.support.TextSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("the stores in memory")
class MemoryStoresTest {

    private static Connection connection(String id, boolean active, String... users) {
        return Connection.builder(id)
                .active(active)
                .settings(TextSettings.builder()
                        .users(List.of(users))
                        .password(Secret.of("x"))
                        .build())
                .build();
    }

    @Nested
    class Connections {
        private final Connection acme = connection("acme", true, "anna", "bert");
        private final Connection globex = connection("globex", true, "bert");
        private final Connection gone = connection("gone", false, "anna");
        private final MemoryConnectionStore store = new MemoryConnectionStore(List.of(acme, globex, gone));

        @Test
        void areFoundByKeyEachOnceAndOnlyActiveOnes() {
            assertThat(store.findByKeys("text", Set.of("anna", "bert"))).containsExactlyInAnyOrder(acme, globex);
            assertThat(store.findByKeys("text", Set.of("anna"))).containsExactly(acme);
            assertThat(store.findByKeys("text", Set.of("Anna", ""))).isEmpty();
            assertThat(store.findByKeys("other", Set.of("anna"))).isEmpty();
            assertThat(store.findByKeys("text", Set.of())).isEmpty();
        }

        @Test
        void areFoundByIdActiveOrNot() {
            assertThat(store.find("gone")).contains(gone);
            assertThat(store.find("none")).isEmpty();
        }

        @Test
        void haveIdsOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MemoryConnectionStore(List.of(acme, connection("acme", false))))
                    .withMessageContaining("acme");
        }
    }

    @Nested
    class Sessions {
        private final TestClock clock = new TestClock();
        private final MemorySessionStore store = new MemorySessionStore(clock, 10);

        private Session session(String id, Duration lifetime) {
            Instant now = clock.instant();
            return new Session(
                    id,
                    "acme",
                    "unit",
                    "text",
                    SessionState.WAITING,
                    SetupRequest.builder(Operation.CREATE).build(),
                    ShopUser.of("u"),
                    now,
                    now.plus(lifetime),
                    now.plus(lifetime),
                    Map.of(),
                    1);
        }

        private void insert(String id, Duration lifetime) {
            store.insert(session(id, lifetime), "hash-" + id);
        }

        @Test
        void areFoundByIdAndByTheHashOfTheirToken() {
            insert("a", Duration.ofHours(1));
            assertThat(store.find("a")).isPresent().isEqualTo(store.findByStartToken("hash-a"));
            assertThat(store.find("hash-a")).isEmpty();
            assertThat(store.findByStartToken("a")).isEmpty();
        }

        @Test
        void areReplacedByTheirNextVersionOnly() {
            insert("a", Duration.ofHours(1));
            Session active = store.find("a").orElseThrow().moveTo(SessionState.ACTIVE);
            assertThat(store.replace(active)).isTrue();
            assertThat(store.replace(active)).isFalse();
            assertThat(store.replace(session("a", Duration.ofHours(1)))).isFalse();
            assertThat(store.replace(session("b", Duration.ofHours(1)))).isFalse();
            assertThat(store.find("b")).isEmpty();
            assertThat(store.findByStartToken("hash-a")).contains(active);
        }

        @Test
        void ofManyReplacementsOfOneVersionExactlyOneWins() {
            insert("a", Duration.ofHours(1));
            Session active = store.find("a").orElseThrow().moveTo(SessionState.ACTIVE);
            assertThat(Concurrently.call(16, () -> store.replace(active)))
                    .filteredOn(won -> won)
                    .hasSize(1);
        }

        @Test
        void makeRoomByExpiryFirstAndAgeThen() {
            insert("old", Duration.ofHours(9));
            insert("short", Duration.ofMinutes(1));
            for (int i = 0; i < 8; i++) {
                insert("s" + i, Duration.ofHours(1));
            }
            clock.advance(Duration.ofMinutes(1));
            insert("n1", Duration.ofHours(1));
            assertThat(store.find("short")).isEmpty();
            assertThat(store.findByStartToken("hash-short")).isEmpty();
            assertThat(store.find("old")).isPresent();
            insert("n2", Duration.ofHours(1));
            assertThat(store.find("old")).isEmpty();
            assertThat(store.findByStartToken("hash-old")).isEmpty();
            assertThat(store.find("s0")).isPresent();
            assertThat(store.find("n2")).isPresent();
        }

        @Test
        void neverNumberMoreThanTheCapacity() {
            for (int i = 0; i < 1_000; i++) {
                insert("s" + i, Duration.ofHours(1));
            }
            long kept = 0;
            for (int i = 0; i < 1_000; i++) {
                kept += store.find("s" + i).stream().count();
            }
            assertThat(kept).isBetween(1L, 10L);
        }
    }
}
