package io.punchout.store.file;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import io.punchout.internal.store.ConnectionIndex;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.EditableConnectionStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections in one file. Notices when the file changes, at the next call after an interval or when asked by {@link
 * #reload()}; has no thread of its own. A new version that is broken is reported, by {@link #status()} and to SLF4J at
 * level warn, and the last good one stays in use. Changes are written beside the file and moved into its place, so that
 * readers never see half of it; they keep the connections, not a person's comments or layout.
 *
 * <p>One process changes the file, any number may read it. Thread-safe.
 */
public final class FileConnectionStore implements EditableConnectionStore {
    private static final Logger LOG = LoggerFactory.getLogger(FileConnectionStore.class);

    private final Path path;
    private final AtomicFile file;
    private final Function<Path, Outcome<List<Connection>>> reader;
    private final FileConnectionStoreBuilder.@Nullable Writer writer;
    private final Clock clock;
    private final Duration interval;
    private final boolean missingIsEmpty;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile State state;

    /**
     * How the store stands.
     *
     * @param loadedAt when the connections in use were read
     * @param checkedAt when the file was looked at last
     * @param connections how many connections are in use
     * @param problems why the file's present version is not in use; empty if it is
     */
    public record Status(Instant loadedAt, Instant checkedAt, int connections, List<Problem> problems) {
        public Status {
            problems = List.copyOf(problems);
        }
    }

    private record State(
            ConnectionIndex index, String digest, Instant loadedAt, Instant checkedAt, List<Problem> problems) {

        static State of(List<Connection> connections, String digest, Instant now) {
            ConnectionIndex index = new ConnectionIndex();
            connections.forEach(index::put);
            return new State(index, digest, now, now, List.of());
        }

        State checked(Instant now) {
            return new State(index, digest, loadedAt, now, problems);
        }

        State broken(String seen, Instant now, List<Problem> found) {
            return new State(index, seen, loadedAt, now, found);
        }
    }

    FileConnectionStore(FileConnectionStoreBuilder settings) {
        this.path = settings.file;
        this.file = new AtomicFile(settings.file);
        this.reader = settings.reading();
        this.writer = settings.writer;
        this.clock = settings.clock;
        this.interval = settings.interval;
        this.missingIsEmpty = settings.missingIsEmpty;
        this.state = State.of(List.of(), "", clock.instant());
    }

    /** Starts a store for a file; its ending says which format it has. */
    public static FileConnectionStoreBuilder builder(Path file) {
        return new FileConnectionStoreBuilder(file);
    }

    /**
     * Looks at the file now.
     *
     * @return how many connections are in use; a refusal if the file is missing or broken, and then the last good
     *     version stays in use
     */
    public Outcome<Integer> reload() {
        lock.lock();
        try {
            load();
            List<Problem> problems = state.problems();
            return problems.isEmpty() ? Outcome.accepted(state.index().size()) : Outcome.refused(problems);
        } finally {
            lock.unlock();
        }
    }

    /** Tells how the store stands, without looking at the file. */
    public Status status() {
        State now = state;
        return new Status(now.loadedAt(), now.checkedAt(), now.index().size(), now.problems());
    }

    @Override
    public Optional<Connection> find(String id) {
        return current().find(id);
    }

    @Override
    public List<Connection> findByKeys(String format, Set<String> keys) {
        return current().findByKeys(format, keys);
    }

    @Override
    public List<Connection> list(ConnectionQuery query) {
        return current().list(query);
    }

    /**
     * @throws PunchOutException if the store has no writer, or the file is broken or cannot be written
     */
    @Override
    public boolean insert(Connection connection) {
        return change(connection.id(), Optional::isEmpty, connection);
    }

    /**
     * @throws PunchOutException if the store has no writer, or the file is broken or cannot be written
     */
    @Override
    public boolean replace(Connection next) {
        return change(next.id(), stored -> has(stored, next.version() - 1), next);
    }

    /**
     * @throws PunchOutException if the store has no writer, or the file is broken or cannot be written
     */
    @Override
    public boolean delete(String id, long version) {
        return change(id, stored -> has(stored, version), null);
    }

    private static boolean has(Optional<Connection> stored, long version) {
        return stored.isPresent() && stored.get().version() == version;
    }

    private ConnectionIndex current() {
        State seen = state;
        Instant now = clock.instant();
        // a clock that was set back is a reason to look, too
        boolean due = !now.isBefore(seen.checkedAt().plus(interval)) || now.isBefore(seen.checkedAt());
        if (due && lock.tryLock()) {
            try {
                load();
            } finally {
                lock.unlock();
            }
        }
        return state.index();
    }

    private void load() {
        Instant now = clock.instant();
        try {
            if (missingIsEmpty && !file.exists()) {
                state = State.of(List.of(), "", now);
                return;
            }
            // before it is read: what changes meanwhile is seen at the next look
            String digest = file.digest();
            state = digest.equals(state.digest()) ? state.checked(now) : read(digest, now);
        } catch (IOException unreadable) {
            // the reader has the words for it; no digest, so that the file is read when it is back
            state = read("", now);
        }
    }

    private State read(String digest, Instant now) {
        Outcome<List<Connection>> outcome = reader.apply(path);
        if (outcome instanceof Outcome.Accepted<List<Connection>> good) {
            LOG.info("punchout.connections.loaded {} connections", good.value().size());
            return State.of(good.value(), digest, now);
        }
        LOG.warn("punchout.connections.broken the last good version stays in use: {}", outcome.problems());
        return state.broken(digest, now, outcome.problems());
    }

    private boolean change(String id, Predicate<Optional<Connection>> condition, @Nullable Connection next) {
        FileConnectionStoreBuilder.Writer how = writer;
        if (how == null) {
            throw new PunchOutException("the connections in this file are for reading: the store has no writer");
        }
        lock.lock();
        try {
            load();
            if (!state.problems().isEmpty()) {
                throw new PunchOutException("the file of connections is broken and is not overwritten: "
                        + state.problems().get(0));
            }
            if (!condition.test(state.index().find(id))) {
                return false;
            }
            List<Connection> all = new ArrayList<>(state.index().all());
            all.removeIf(one -> one.id().equals(id));
            if (next != null) {
                all.add(next);
            }
            String digest = file.replace(target -> how.write(List.copyOf(all), target));
            state = State.of(all, digest, clock.instant());
            return true;
        } catch (IOException failure) {
            throw new PunchOutException("the file of connections cannot be written", failure);
        } finally {
            lock.unlock();
        }
    }
}
