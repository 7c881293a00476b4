package io.punchout.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.punchout.cart.Cart;
import io.punchout.session.Session;
import io.punchout.store.async.AsyncTransactionLog;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.support.Entries;
import io.punchout.support.FailingLog;
import io.punchout.support.Visits;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("meters, by their documented names")
class PunchOutMetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Visits visits = new Visits();

    @Test
    void stepsAreTimedByWhatTheyCameTo() {
        visits.with(builder -> builder.listener(PunchOutMetrics.to(registry)));
        Session session = visits.session();
        visits.punchOut().transfer(session.id(), Visits.cart());
        visits.session();
        assertThat(registry.get("punchout.steps")
                        .tags("event", "accepted", "type", "setup_request", "format", "text")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("punchout.steps")
                        .tags("event", "transferred", "type", "cart_return")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.getMeters())
                .allSatisfy(
                        meter -> assertThat(meter.getId().getTag("connection")).isNull());
    }

    @Test
    void refusalsAreCountedByCode() {
        visits.with(builder -> builder.listener(PunchOutMetrics.to(registry).withConnections()));
        visits.receive("user=anna", "secret=wrong");
        visits.receive("user=anna", "secret=wrong");
        visits.receive("user=nobody", "secret=wrong");
        visits.punchOut().transfer(visits.session().id(), Cart.empty("EUR"));
        assertThat(registry.get("punchout.refusals")
                        .tags("code", "auth.wrong_secret", "connection", "acme", "type", "setup_request")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("punchout.refusals")
                        .tags("code", "auth.unknown_connection", "connection", "none")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("punchout.refusals")
                        .tags("code", "cart.empty")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void failuresOfTheLogAndItsQueueAreSeen() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        AsyncTransactionLog queue = AsyncTransactionLog.builder(new MemoryTransactionLog(), tasks::add)
                .build();
        PunchOutMetrics metrics = PunchOutMetrics.to(registry).queueOf(queue);
        visits.transactionLog(new FailingLog().at(1)).with(builder -> builder.listener(metrics));
        visits.token();
        assertThat(registry.get("punchout.log.failures")
                        .tags("refused", "false")
                        .counter()
                        .count())
                .isEqualTo(2);
        queue.append(Entries.number(1));
        queue.append(Entries.number(2));
        assertThat(registry.get("punchout.log.waiting").gauge().value()).isEqualTo(2);
        tasks.remove().run();
        assertThat(registry.get("punchout.log.waiting").gauge().value()).isZero();
        assertThat(registry.get("punchout.log.written").functionCounter().count())
                .isEqualTo(2);
        assertThat(registry.get("punchout.log.lost").functionCounter().count()).isZero();
    }
}
