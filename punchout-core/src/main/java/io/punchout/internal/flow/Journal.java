package io.punchout.internal.flow;

import io.punchout.cart.Attribute;
import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import io.punchout.session.Session;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the entries of the transaction log. Thread-safe. */
public final class Journal {
    private final Recorder recorder;
    private final Clock clock;
    private final Ids ids;

    public Journal(Recorder recorder, Clock clock, Ids ids) {
        this.recorder = recorder;
        this.clock = clock;
        this.ids = ids;
    }

    /** Returns the log if it can be read. */
    Optional<SearchableTransactionLog> searchable() {
        return recorder.searchable();
    }

    /** Starts the entries of one step. */
    public Step step(@Nullable String format, @Nullable String remoteAddress) {
        return new Step(format, remoteAddress, clock.instant());
    }

    /**
     * One call of the facade: what is known of it grows, and each message it sees becomes an entry. Until it is closed,
     * its thread's log lines carry connection and session.
     */
    public final class Step implements AutoCloseable {
        private final @Nullable String format;
        private final @Nullable String remoteAddress;
        private final Instant startedAt;
        private final LogContext context = new LogContext();
        private final List<Transaction> entries = new ArrayList<>(2);
        private @Nullable Connection connection;
        private @Nullable String sessionId;
        private @Nullable Session visit;
        private List<Attribute> mappedData = List.of();

        private Step(@Nullable String format, @Nullable String remoteAddress, Instant startedAt) {
            this.format = format;
            this.remoteAddress = remoteAddress;
            this.startedAt = startedAt;
        }

        /** Names the connection of all further entries. */
        public void connection(@Nullable Connection found) {
            this.connection = found;
            context.connection(found == null ? null : found.id());
        }

        /** Returns the connection named so far. */
        public @Nullable Connection connection() {
            return connection;
        }

        /** Names the visit of all further entries. */
        public void session(@Nullable String id) {
            this.sessionId = id;
            context.session(id);
        }

        /** Names the visit of all further entries, and by it the connection, of which no more is known. */
        public void visit(Session known) {
            this.visit = known;
            context.connection(known.connectionId());
            session(known.id());
        }

        /** Says what a mapping made, for the next entry. */
        public void mapped(List<Attribute> data) {
            this.mappedData = data;
        }

        /** Returns when the step began. */
        public Instant startedAt() {
            return startedAt;
        }

        /** Returns the caller's address, if the host told it. */
        public @Nullable String remoteAddress() {
            return remoteAddress;
        }

        /** Records the only message of the step, whose size is that of its text; see {@link #write}. */
        public boolean record(
                MessageType type,
                Direction direction,
                boolean successful,
                @Nullable String payloadId,
                List<Problem> problems,
                String message) {
            return note(type, direction, successful, payloadId, problems, message, size(message))
                    .write();
        }

        /** The bytes in UTF-8, counted: a cart's text has megabytes. */
        private static long size(String message) {
            long bytes = 0;
            for (int i = 0; i < message.length(); i++) {
                char c = message.charAt(i);
                if (!Character.isSurrogate(c)) {
                    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
                } else if (Character.charCount(message.codePointAt(i)) == 2) {
                    bytes += 4;
                    i++;
                } else {
                    // half of a character is written as a question mark
                    bytes++;
                }
            }
            return bytes;
        }

        /** Adds the entry of a message. */
        public Step note(
                MessageType type,
                Direction direction,
                boolean successful,
                @Nullable String payloadId,
                List<Problem> problems,
                String message,
                long size) {
            Instant now = clock.instant();
            Ids.Stamp stamp = ids.next();
            entries.add(new Transaction(
                    stamp.id(),
                    stamp.at(),
                    type,
                    direction,
                    successful,
                    format,
                    connectionId(),
                    connection == null ? null : connection.name(),
                    businessUnit(),
                    sessionId,
                    payloadId,
                    problems,
                    message,
                    mappedData,
                    size,
                    now.isBefore(startedAt) ? Duration.ZERO : Duration.between(startedAt, now),
                    remoteAddress));
            mappedData = List.of();
            return this;
        }

        private @Nullable String connectionId() {
            if (connection != null) {
                return connection.id();
            }
            return visit == null ? null : visit.connectionId();
        }

        private @Nullable String businessUnit() {
            if (connection != null) {
                return connection.businessUnit();
            }
            return visit == null ? null : visit.businessUnit();
        }

        /** Forgets what was added and not yet recorded: something failed in between. */
        void discard() {
            entries.clear();
        }

        /** Records the entries; returns whether the step may stand, which a log that failed may forbid. */
        public boolean write() {
            List<Transaction> all = List.copyOf(entries);
            entries.clear();
            return recorder.write(all);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
