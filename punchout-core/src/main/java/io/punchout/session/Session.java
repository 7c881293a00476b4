package io.punchout.session;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One visit. Immutable: each step makes the next version, and a store takes it only if nobody was faster.
 *
 * @param id the id: 128 random bits, not to be guessed; keep it in the host's own HTTP session
 * @param connectionId the connection that it came over
 * @param businessUnit the connection's tenant
 * @param format the protocol's id
 * @param state where the visit stands
 * @param setup what the buyer's system said
 * @param user the host's user
 * @param createdAt when the setup was accepted
 * @param startBefore until when the start URL can be opened
 * @param expiresAt until when the cart can be returned
 * @param protocolState what the protocol needs to answer; opaque to the host and to stores, holds no secret
 * @param version 1 when opened, one more with each step
 */
public record Session(
        String id,
        String connectionId,
        String businessUnit,
        String format,
        SessionState state,
        SetupRequest setup,
        ShopUser user,
        Instant createdAt,
        Instant startBefore,
        Instant expiresAt,
        Map<String, String> protocolState,
        long version) {

    public Session {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(connectionId, "connectionId");
        Objects.requireNonNull(businessUnit, "businessUnit");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(setup, "setup");
        Objects.requireNonNull(user, "user");
        protocolState = Map.copyOf(protocolState);
    }

    /** Returns what the visit is for. */
    public Operation operation() {
        return setup.operation();
    }

    /** Returns until when the visit stands: the start link's end while it waits, the visit's own afterwards. */
    public Instant openUntil() {
        return state == SessionState.WAITING && startBefore.isBefore(expiresAt) ? startBefore : expiresAt;
    }

    /** Tells whether the visit is neither over nor expired. */
    public boolean isOpenAt(Instant time) {
        return !state.isClosed() && time.isBefore(openUntil());
    }

    /**
     * Returns the next version, in another state.
     *
     * @throws IllegalStateException if that state may not follow, see {@link SessionState#next()}
     */
    public Session moveTo(SessionState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("a session cannot go from " + state + " to " + next);
        }
        return new Session(
                id,
                connectionId,
                businessUnit,
                format,
                next,
                setup,
                user,
                createdAt,
                startBefore,
                expiresAt,
                protocolState,
                version + 1);
    }
}
