package io.punchout.testkit.fault;

import static io.punchout.testkit.assertion.PunchOutAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.PunchOut;
import io.punchout.PunchOutBuilder;
import io.punchout.connection.Connection;
import io.punchout.event.PunchOutEvent;
import io.punchout.problem.PunchOutException;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.spi.ConnectionStore;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.SessionStore;
import io.punchout.spi.TransactionLog;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.store.memory.MemoryReplayStore;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import io.punchout.testkit.TestBench;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import io.punchout.testkit.random.RandomSamples;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("stores that fail and wait when told to, and what the library makes of it")
class FaultyTest {
    private static final String SECRET = "abc";
    private static final URI RETURN = URI.create("https://127.0.0.1/back");

    private final List<Connection> connections = List.of(Samples.cxmlConnection(SECRET));
    private final Faulty<ConnectionStore> known =
            Faulty.of(ConnectionStore.class, new MemoryConnectionStore(connections));
    private final Faulty<SessionStore> sessions =
            Faulty.of(SessionStore.class, new MemorySessionStore(SettableClock.at("2026-03-01T09:00:00Z")));
    private final Faulty<ReplayStore> replies = Faulty.of(ReplayStore.class, new MemoryReplayStore());
    private final Faulty<TransactionLog> log = Faulty.of(TransactionLog.class, new MemoryTransactionLog());

    private TestBench start(UnaryOperator<PunchOutBuilder> stores) {
        return TestBench.start(bench -> {
            PunchOut punchOut = stores.apply(bench.punchOut()).build();
            return bench.serve(punchOut, session -> Samples.cart());
        });
    }

    private static SetupAnswer ask(TestBench bench) {
        try (CxmlBuyer buyer = CxmlBuyer.builder(bench.uri("/punchout"))
                .credential(Samples.CXML_DOMAIN, Samples.CXML_IDENTITY)
                .sharedSecret(SECRET)
                .build()) {
            return buyer.setup(Setups.create(RETURN).build());
        }
    }

    @Test
    void a_store_of_connections_that_is_down_lets_nobody_in_and_says_so_as_cxml() {
        try (TestBench bench = start(builder -> builder.connectionStore(known.spi()))) {
            known.goDown();
            assertThat(ask(bench)).isRefused(500);
            known.recover();
            assertThat(ask(bench)).isAccepted();
            assertThat(known.calls()).containsOnly("findByKeys");
        }
    }

    @Test
    void a_setup_whose_visit_cannot_be_kept_is_refused_and_its_retry_is_served() {
        try (TestBench bench = start(builder -> builder.connections(connections).sessionStore(sessions.spi()))) {
            sessions.failAt("insert", 1);
            assertThat(ask(bench)).isRefused(500);
            assertThat(ask(bench)).isAccepted();
        }
    }

    @Test
    void a_store_of_replies_that_is_down_refuses_and_releases_nothing_twice() {
        try (TestBench bench = start(builder -> builder.connections(connections).replayStore(replies.spi()))) {
            replies.failAt("reserve", 1);
            assertThat(ask(bench)).isRefused(500);
            assertThat(ask(bench)).isAccepted();
            assertThat(replies.calls()).containsExactly("reserve", "reserve", "complete");
        }
    }

    @Test
    void a_log_that_is_down_stops_no_buyer_and_the_listener_hears_of_it() {
        try (TestBench bench = start(builder -> builder.connections(connections).transactionLog(log.spi()))) {
            log.failing(() -> new PunchOutException("disk full")).goDown();
            assertThat(ask(bench)).isAccepted();
            assertThat(bench.events().all(PunchOutEvent.LogFailed.class)).isNotEmpty();
        }
    }

    @Test
    void an_answer_that_was_lost_is_work_that_was_done() {
        Session waiting = RandomSamples.of(1).session();
        Session next = waiting.moveTo(SessionState.ACTIVE);
        sessions.spi().insert(waiting, "hash");
        sessions.loseAnswerAt("replace", 1);
        assertThatThrownBy(() -> sessions.spi().replace(next)).hasMessageContaining("planted");
        assertThat(sessions.spi().find(next.id()).orElseThrow()).isIn(SessionState.ACTIVE);
    }

    @Test
    void a_slow_call_stands_at_the_gate_until_it_is_opened_or_fails() {
        Gate gate = sessions.holdAt("find", 2);
        assertThat(sessions.spi().find("none")).isEmpty();
        CompletableFuture<Boolean> slow =
                CompletableFuture.supplyAsync(() -> sessions.spi().find("none").isEmpty());
        gate.awaitArrival();
        assertThat(slow).isNotDone();
        gate.open();
        assertThat(slow.join()).isTrue();

        Gate other = sessions.holdAt("find", 1);
        CompletableFuture<?> failing =
                CompletableFuture.supplyAsync(() -> sessions.spi().find("none"));
        other.awaitArrival();
        other.fail(new IllegalStateException("timed out"));
        assertThatThrownBy(failing::join).hasRootCauseMessage("timed out");
    }

    @Test
    void what_a_store_throws_itself_comes_through_and_a_wrong_name_is_an_error() {
        ConnectionStore broken =
                Faulty.of(ConnectionStore.class, new Unsupported()).spi();
        assertThatThrownBy(() -> broken.find("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> known.failAt("lookFor", 1)).hasMessage("ConnectionStore has no call 1 of 'lookFor'");
        assertThatThrownBy(() -> known.failAt("find", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(known.spi()).hasToString("Faulty ConnectionStore").isEqualTo(known.spi());
    }

    private static final class Unsupported implements ConnectionStore {
        @Override
        public Optional<Connection> find(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Connection> findByKeys(String format, Set<String> keys) {
            throw new UnsupportedOperationException();
        }
    }
}
