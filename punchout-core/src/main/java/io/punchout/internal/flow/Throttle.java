package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.http.CallerNetwork;
import io.punchout.secret.ThrottlePolicy;
import io.punchout.spi.ThrottleStore;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides who failed too often. A store that fails throttles nobody. Thread-safe. */
public final class Throttle {
    private static final Logger LOG = LoggerFactory.getLogger(Throttle.class);
    private static final int ADDRESS = 200;

    private final ThrottleStore store;
    private final ThrottlePolicy policy;

    public Throttle(ThrottleStore store, ThrottlePolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    /** Returns what is known of an attempt's place and connections. */
    Attempt attempt(List<Connection> named, @Nullable String remoteAddress, Instant now) {
        if (!policy.isOn() || remoteAddress == null || remoteAddress.isBlank()) {
            return new Attempt(List.of(), now);
        }
        String caller = CallerNetwork.of(remoteAddress, 32, 64)
                .orElse(remoteAddress.substring(0, Math.min(ADDRESS, remoteAddress.length())));
        List<ThrottleStore.Key> keys = named.isEmpty()
                ? List.of(new ThrottleStore.Key("", caller))
                : named.stream()
                        .map(connection -> new ThrottleStore.Key(connection.id(), caller))
                        .toList();
        return new Attempt(keys, now);
    }

    /** One attempt to authenticate. */
    final class Attempt {
        private final List<ThrottleStore.Key> keys;
        private final Instant now;
        private final int before;

        private Attempt(List<ThrottleStore.Key> keys, Instant now) {
            this.keys = keys;
            this.now = now;
            int most = 0;
            for (ThrottleStore.Key key : keys) {
                most = Math.max(most, ask(key, same -> store.failures(same, now)));
            }
            this.before = most;
        }

        boolean isTooOften() {
            return before >= policy.failures();
        }

        void failed() {
            keys.forEach(key -> ask(key, same -> store.add(same, now, now.plus(policy.window()))));
        }

        void succeeded() {
            if (before > 0) {
                keys.forEach(key -> ask(key, same -> {
                    store.forget(same);
                    return 0;
                }));
            }
        }

        private int ask(ThrottleStore.Key key, ToIntFunction<ThrottleStore.Key> question) {
            try {
                return question.applyAsInt(key);
            } catch (RuntimeException failure) {
                LOG.error("punchout.throttle.failed connection={}", key.connectionId(), failure);
                return 0;
            }
        }
    }
}
