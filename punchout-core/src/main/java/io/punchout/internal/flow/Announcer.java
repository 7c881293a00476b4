package io.punchout.internal.flow;

import io.punchout.event.Occasion;
import io.punchout.event.PunchOutEvent;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.spi.PunchOutListener;
import io.punchout.transaction.Transaction;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells SLF4J and the host's listeners what happened. The patterns are documented: docs/operations.md. Thread-safe. */
public final class Announcer {
    private static final Logger LOG = LoggerFactory.getLogger("io.punchout.events");

    private final List<PunchOutListener> listeners;

    public Announcer(List<PunchOutListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Returns what the first entry of a step says of it. */
    static PunchOutEvent event(Transaction entry) {
        Occasion occasion = Occasion.of(entry);
        if (!entry.successful()) {
            return entry.problems().stream().anyMatch(Announcer::tooLate)
                    ? new PunchOutEvent.Expired(occasion, entry.problems())
                    : new PunchOutEvent.Refused(occasion, entry.problems());
        }
        return switch (entry.type()) {
            case START -> new PunchOutEvent.Started(occasion);
            case CART_RETURN -> new PunchOutEvent.Transferred(occasion);
            case CANCEL -> new PunchOutEvent.Cancelled(occasion);
            case CLEAR -> new PunchOutEvent.Cleared(occasion);
            case END -> new PunchOutEvent.Ended(occasion);
            case ORDER_REQUEST -> new PunchOutEvent.OrderReceived(occasion);
            default -> new PunchOutEvent.Accepted(occasion);
        };
    }

    private static boolean tooLate(Problem problem) {
        return problem.is(PunchOutProblem.SESSION_EXPIRED) || problem.is(PunchOutProblem.START_TOKEN_EXPIRED);
    }

    /** Tells everybody; nobody's failure is anybody else's. */
    void tell(PunchOutEvent event) {
        write(event);
        for (PunchOutListener listener : listeners) {
            try {
                listener.on(event);
            } catch (RuntimeException failure) {
                LOG.error("punchout.listener.failed event={}", event.name(), failure);
            }
        }
    }

    private static void write(PunchOutEvent event) {
        if (event instanceof PunchOutEvent.Refused refused) {
            refused(event, refused.problems());
        } else if (event instanceof PunchOutEvent.Expired expired) {
            refused(event, expired.problems());
        } else if (!(event instanceof PunchOutEvent.LogFailed)) {
            Occasion of = event.occasion();
            LOG.info(
                    "punchout.{} type={} format={} connection={} session={} ms={}",
                    event.name(),
                    of.type().label(),
                    of.format(),
                    of.connectionId(),
                    of.sessionId(),
                    of.duration().toMillis());
        }
    }

    private static void refused(PunchOutEvent event, List<Problem> problems) {
        Occasion of = event.occasion();
        LOG.warn(
                "punchout.{} type={} format={} connection={} session={} ms={} codes={}",
                event.name(),
                of.type().label(),
                of.format(),
                of.connectionId(),
                of.sessionId(),
                of.duration().toMillis(),
                problems.stream()
                        .filter(Problem::isError)
                        .map(Problem::code)
                        .distinct()
                        .toList());
    }
}
