package io.punchout.internal.flow;

import io.punchout.cart.Attribute;
import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.spi.TransactionLog;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the transaction log. A log that fails is reported and does not stop the buyer. Thread-safe. */
public final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final TransactionLog log;
    private final Clock clock;
    private final Ids ids;

    public Journal(TransactionLog log, Clock clock, Ids ids) {
        this.log = log;
        this.clock = clock;
        this.ids = ids;
    }

    /** Starts the entries of one step. */
    public Step step(@Nullable String format, @Nullable String remoteAddress) {
        return new Step(format, remoteAddress, clock.instant());
    }

    /** One call of the facade: what is known of it grows, and each message it sees becomes an entry. */
    public final class Step {
        private final @Nullable String format;
        private final @Nullable String remoteAddress;
        private final Instant startedAt;
        private @Nullable Connection connection;
        private @Nullable String sessionId;
        private List<Attribute> mappedData = List.of();

        private Step(@Nullable String format, @Nullable String remoteAddress, Instant startedAt) {
            this.format = format;
            this.remoteAddress = remoteAddress;
            this.startedAt = startedAt;
        }

        /** Names the connection of all further entries. */
        public void connection(@Nullable Connection found) {
            this.connection = found;
        }

        /** Returns the connection named so far. */
        public @Nullable Connection connection() {
            return connection;
        }

        /** Names the visit of all further entries. */
        public void session(@Nullable String id) {
            this.sessionId = id;
        }

        /** Says what a mapping made, for the next entry. */
        public void mapped(List<Attribute> data) {
            this.mappedData = data;
        }

        /** Returns when the step began. */
        public Instant startedAt() {
            return startedAt;
        }

        /** Records a message whose size is that of its text. */
        public void record(
                MessageType type,
                Direction direction,
                boolean successful,
                @Nullable String payloadId,
                List<Problem> problems,
                String message) {
            long size = message.getBytes(StandardCharsets.UTF_8).length;
            record(type, direction, successful, payloadId, problems, message, size);
        }

        /** Records a message. */
        public void record(
                MessageType type,
                Direction direction,
                boolean successful,
                @Nullable String payloadId,
                List<Problem> problems,
                String message,
                long size) {
            Instant now = clock.instant();
            Ids.Stamp stamp = ids.next();
            Transaction transaction = new Transaction(
                    stamp.id(),
                    stamp.at(),
                    type,
                    direction,
                    successful,
                    format,
                    connection == null ? null : connection.id(),
                    connection == null ? null : connection.name(),
                    connection == null ? null : connection.businessUnit(),
                    sessionId,
                    payloadId,
                    problems,
                    message,
                    mappedData,
                    size,
                    now.isBefore(startedAt) ? Duration.ZERO : Duration.between(startedAt, now),
                    remoteAddress);
            mappedData = List.of();
            try {
                log.append(transaction);
            } catch (RuntimeException failure) {
                LOG.error("punchout.log.failed {}", transaction, failure);
            }
        }
    }
}
