package io.punchout.testkit.demo;

import io.punchout.connection.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * How a demo runs.
 *
 * @param port the port on 127.0.0.1, 0 for any free one
 * @param configured connections of the user's own, besides the built-in ones
 * @param clock the time
 */
public record DemoOptions(int port, List<Connection> configured, Clock clock) {
    /** The port unless another is asked for. */
    public static final int DEFAULT_PORT = 8080;

    public DemoOptions {
        configured = List.copyOf(configured);
        Objects.requireNonNull(clock, "clock");
    }

    /** Returns the options of a demo with the built-in connections only, on any free port. */
    public static DemoOptions anywhere() {
        return new DemoOptions(0, List.of(), Clock.systemUTC());
    }
}
