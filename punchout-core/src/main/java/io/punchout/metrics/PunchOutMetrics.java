package io.punchout.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.punchout.event.Occasion;
import io.punchout.event.PunchOutEvent;
import io.punchout.problem.Problem;
import io.punchout.spi.PunchOutListener;
import io.punchout.store.async.AsyncTransactionLog;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times what happens. Needs {@code io.micrometer:micrometer-core}. Thread-safe.
 *
 * <pre>{@code
 * PunchOut punchOut = PunchOut.builder().listener(PunchOutMetrics.to(registry))...
 * }</pre>
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>kind</th><th>tags</th></tr>
 * <tr><td>{@code punchout.steps}</td><td>timer</td><td>{@code event}, {@code type}, {@code format}; {@code connection} if
 *     asked for</td></tr>
 * <tr><td>{@code punchout.refusals}</td><td>counter</td><td>{@code code}, {@code type}, {@code format}; {@code connection}
 *     if asked for; each code of a refused step counts once</td></tr>
 * <tr><td>{@code punchout.log.failures}</td><td>counter</td><td>{@code refused}</td></tr>
 * <tr><td>{@code punchout.log.waiting}</td><td>gauge</td><td></td></tr>
 * <tr><td>{@code punchout.log.written}, {@code punchout.log.lost}</td><td>counter</td><td></td></tr>
 * </table>
 *
 * <p>What is not known has the tag value {@code none}.
 */
public final class PunchOutMetrics implements PunchOutListener {
    private static final String NONE = "none";

    private final MeterRegistry registry;
    private final boolean withConnections;

    private PunchOutMetrics(MeterRegistry registry, boolean withConnections) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.withConnections = withConnections;
    }

    /** Returns a listener that measures without naming connections: few time series, however many buyers. */
    public static PunchOutMetrics to(MeterRegistry registry) {
        return new PunchOutMetrics(registry, false);
    }

    /** Returns this listener with a tag for the connection: some ten time series for each. */
    public PunchOutMetrics withConnections() {
        return new PunchOutMetrics(registry, true);
    }

    /** Measures the queue of a log, too. */
    public PunchOutMetrics queueOf(AsyncTransactionLog log) {
        Gauge.builder("punchout.log.waiting", log, each -> each.statistics().waiting())
                .description("Entries that wait to be written")
                .register(registry);
        FunctionCounter.builder(
                        "punchout.log.written", log, each -> each.statistics().written())
                .description("Entries that were written")
                .register(registry);
        FunctionCounter.builder(
                        "punchout.log.lost", log, each -> each.statistics().lost())
                .description("Entries that could not be written")
                .register(registry);
        return this;
    }

    @Override
    public void on(PunchOutEvent event) {
        if (event instanceof PunchOutEvent.LogFailed failed) {
            registry.counter("punchout.log.failures", "refused", String.valueOf(failed.refused()))
                    .increment();
            return;
        }
        Tags tags = tags(event.occasion());
        registry.timer("punchout.steps", tags.and("event", event.name()))
                .record(event.occasion().duration());
        if (event instanceof PunchOutEvent.Refused refused) {
            count(refused.problems(), tags);
        } else if (event instanceof PunchOutEvent.Expired expired) {
            count(expired.problems(), tags);
        }
    }

    private void count(List<Problem> problems, Tags tags) {
        problems.stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .distinct()
                .forEach(code -> registry.counter("punchout.refusals", tags.and("code", code))
                        .increment());
    }

    private Tags tags(Occasion occasion) {
        Tags tags = Tags.of("type", occasion.type().label(), "format", orNone(occasion.format()));
        return withConnections ? tags.and("connection", orNone(occasion.connectionId())) : tags;
    }

    private static String orNone(@Nullable String value) {
        return value == null || value.isEmpty() ? NONE : value;
    }
}
