package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CredentialMessage;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.protocol.Served;
import io.punchout.secret.Sha256;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.ReplayStore.Reservation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves a message once. A retry, which has the same id and the same bytes, gets the stored reply; the same id with other
 * bytes is refused. Refusals are not stored: whoever puts the reason right may send the message again. Thread-safe.
 */
final class Repeats {
    private static final Logger LOG = LoggerFactory.getLogger(Repeats.class);
    private static final Duration RESERVATION = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReplayStore store;

    Repeats(ReplayStore store) {
        this.store = store;
    }

    /** Serves a message. */
    interface Service {
        Served serve() throws RefusedException;
    }

    /**
     * What serving came to.
     *
     * @param isFirst whether the message was served now, not answered from the store
     * @param takeBack makes the message count as new again
     */
    record Once(Served served, boolean isFirst, Runnable takeBack) {}

    Once serve(
            CredentialMessage message,
            Connection connection,
            byte[] body,
            Instant now,
            Problems problems,
            Service service)
            throws RefusedException {
        Duration kept = message.repeatableFor(connection);
        String payloadId = message.payloadId();
        if (kept.isZero() || payloadId == null || payloadId.isBlank()) {
            return new Once(service.serve(), true, () -> {});
        }
        ReplayStore.Key key = new ReplayStore.Key(connection.id(), payloadId);
        Reservation reservation = store.reserve(key, Sha256.hex(body), now, now.plus(RESERVATION), PATIENCE);
        if (reservation instanceof Reservation.Mine mine) {
            Served served = serve(key, mine.ticket(), now.plus(kept), service);
            return new Once(served, true, () -> withdraw(key, mine.ticket()));
        }
        if (reservation instanceof Reservation.Answered answered) {
            Problem repeated = Problem.of(
                    PunchOutProblem.REPEATED, "The message came before: its answer was sent again, byte for byte.");
            Answer again = new Answer(answered.stored().reply(), "[the answer that was sent before]", null);
            Served served =
                    Served.done(again, List.of(repeated)).of(answered.stored().sessionId());
            return new Once(served, false, () -> {});
        }
        Problem problem = reservation instanceof Reservation.Differs
                ? Problem.of(
                                PunchOutProblem.REPEAT_DIFFERS,
                                "A message of this payload id came before with another content.")
                        .hint("Give each message an id of its own, and repeat a message with the same bytes.")
                : Problem.of(PunchOutProblem.REPEAT_PENDING, "The same message is being served at this moment.");
        problems.add(problem);
        throw new RefusedException(Reason.CONFLICT, List.of(problem));
    }

    private Served serve(ReplayStore.Key key, String ticket, Instant keepUntil, Service service)
            throws RefusedException {
        boolean kept = false;
        try {
            Served served = service.serve();
            if (served.successful()) {
                kept = true;
                keep(key, ticket, keepUntil, served);
            }
            return served;
        } finally {
            if (!kept) {
                release(key, ticket);
            }
        }
    }

    /** The message is done: a store that fails now must not turn that into a failure. */
    private void keep(ReplayStore.Key key, String ticket, Instant keepUntil, Served served) {
        try {
            ReplayStore.Stored stored = new ReplayStore.Stored(served.answer().reply(), served.sessionId());
            if (!store.complete(key, ticket, stored, keepUntil)) {
                LOG.warn("punchout.replay.lost connection={}", key.connectionId());
            }
        } catch (RuntimeException failure) {
            LOG.error("punchout.replay.failed connection={}", key.connectionId(), failure);
        }
    }

    private void withdraw(ReplayStore.Key key, String ticket) {
        try {
            store.withdraw(key, ticket);
        } catch (RuntimeException failure) {
            LOG.error("punchout.replay.failed connection={}", key.connectionId(), failure);
        }
    }

    private void release(ReplayStore.Key key, String ticket) {
        try {
            store.release(key, ticket);
        } catch (RuntimeException failure) {
            LOG.error("punchout.replay.failed connection={}", key.connectionId(), failure);
        }
    }
}
