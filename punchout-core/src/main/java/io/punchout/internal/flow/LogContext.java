package io.punchout.internal.flow;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The step's keys in the thread's diagnostic context; what the host had there comes back. For one thread. */
final class LogContext implements AutoCloseable {
    static final String CONNECTION = "punchout.connection";
    static final String SESSION = "punchout.session";

    private final @Nullable String connectionBefore = MDC.get(CONNECTION);
    private final @Nullable String sessionBefore = MDC.get(SESSION);

    /** Starts without a connection and a session: those of another step are not this one's. */
    LogContext() {
        connection(null);
        session(null);
    }

    void connection(@Nullable String id) {
        put(CONNECTION, id);
    }

    void session(@Nullable String id) {
        put(SESSION, id);
    }

    @Override
    public void close() {
        connection(connectionBefore);
        session(sessionBefore);
    }

    private static void put(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
