package io.punchout.store.file;

import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FileConnectionStore}. Not thread-safe. */
public final class FileConnectionStoreBuilder {
    final Path file;

    @Nullable
    Writer writer;

    Clock clock = Clock.systemUTC();
    Duration interval = Duration.ofSeconds(10);
    boolean missingIsEmpty;
    private @Nullable Function<Path, Outcome<List<Connection>>> reader;

    FileConnectionStoreBuilder(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /** Writes connections to a file so that they read back equal, secrets included. */
    @FunctionalInterface
    public interface Writer {
        /** Writes them; the file exists, is empty, and has the ending of the store's file. */
        void write(List<Connection> connections, Path target) throws IOException;
    }

    /** Sets how the file is read; {@link ConnectionReader#read(Path)} unless set. A refusal means a broken file. */
    public FileConnectionStoreBuilder reader(Function<Path, Outcome<List<Connection>>> how) {
        this.reader = how;
        return this;
    }

    /** Sets how the file is written; unless set the store is for reading, and changes are wrong use. */
    public FileConnectionStoreBuilder writer(Writer how) {
        this.writer = how;
        return this;
    }

    /**
     * Lets the store be edited: the file is written in the format of its ending (JSON if that is none), plain secrets
     * included, since an edit would lose them otherwise. Keep such a file from all but the shop's own user.
     */
    public FileConnectionStoreBuilder editable() {
        ConfigFormat format = ConfigFormat.of(file).orElse(ConfigFormat.JSON);
        ConnectionWriter text = ConnectionWriter.create().withPlainSecrets();
        return writer((connections, target) -> {
            Outcome<String> written = text.write(connections, format);
            if (!(written instanceof Outcome.Accepted<String> accepted)) {
                throw new IOException(written.problems().get(0).message());
            }
            Files.writeString(target, accepted.value(), StandardCharsets.UTF_8);
        });
    }

    /** Sets the clock; the system's unless set. */
    public FileConnectionStoreBuilder clock(Clock time) {
        this.clock = Objects.requireNonNull(time, "clock");
        return this;
    }

    /**
     * Sets how often the file is looked at; 10 seconds unless set. It happens in a call to the store, when so much time
     * has passed since the last look; zero looks at every call.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public FileConnectionStoreBuilder checkEvery(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("the interval must not be negative");
        }
        this.interval = time;
        return this;
    }

    /** Takes a missing file for one without connections; it is made by the first change. */
    public FileConnectionStoreBuilder createIfMissing() {
        this.missingIsEmpty = true;
        return this;
    }

    /** Reads the file and returns its store; a refusal if the file is missing or broken. */
    public Outcome<FileConnectionStore> open() {
        FileConnectionStore store = new FileConnectionStore(this);
        return store.reload().fold(count -> Outcome.accepted(store), Outcome::refused);
    }

    Function<Path, Outcome<List<Connection>>> reading() {
        return reader == null ? ConnectionReader.create()::read : reader;
    }
}
