package io.punchout.testkit.demo;

import io.punchout.connection.Connection;
import io.punchout.store.jdbc.JdbcStores;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a demo runs.
 *
 * @param port the port on 127.0.0.1, 0 for any free one
 * @param configured connections of the user's own, besides the built-in ones
 * @param clock the time
 * @param stores where sessions and transactions are kept; in memory if null
 * @param playable whether a person can play the buyers; a script needs none
 */
public record DemoOptions(
        int port,
        List<Connection> configured,
        Clock clock,
        @Nullable JdbcStores stores,
        boolean playable) {
    /** The port unless another is asked for. */
    public static final int DEFAULT_PORT = 8080;

    public DemoOptions {
        configured = List.copyOf(configured);
        Objects.requireNonNull(clock, "clock");
    }

    /** Creates the options of a demo that keeps everything in memory. */
    public DemoOptions(int port, List<Connection> configured, Clock clock) {
        this(port, configured, clock, null);
    }

    /** Creates the options of a demo for a person. */
    public DemoOptions(int port, List<Connection> configured, Clock clock, @Nullable JdbcStores stores) {
        this(port, configured, clock, stores, true);
    }

    /** Returns the options of a demo with the built-in connections only, on any free port. */
    public static DemoOptions anywhere() {
        return new DemoOptions(0, List.of(), Clock.systemUTC());
    }
}
