package io.punchout.advice;

import io.punchout.cart.Attribute;
import io.punchout.connection.Connection;
import io.punchout.http.HttpRequest;
import io.punchout.platform.PlatformHint;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.protocol.Protocol;
import io.punchout.transaction.Direction;
import io.punchout.transaction.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Guesses which procurement system sent a request, by what it shows: its program's name, the domains of its identities,
 * the names of its parameters. For people who set up a connection or look for a fault; nothing in this library decides by
 * it, and nothing is authenticated by it. Immutable and thread-safe.
 *
 * <pre>{@code
 * PlatformDetector detector = PlatformDetector.create();
 * for (PlatformHint hint : detector.hints(request)) {
 *     log.info("{}: {}", hint.profile().name(), hint.reasons());
 * }
 * }</pre>
 */
public final class PlatformDetector {
    private final List<Protocol> protocols;
    private final Platforms platforms;

    private PlatformDetector(Collection<? extends Protocol> protocols, Platforms platforms) {
        this.protocols = List.copyOf(protocols);
        this.platforms = Objects.requireNonNull(platforms, "platforms");
    }

    /** Returns a detector that knows the protocols of the class path or module path, and the profiles of this library. */
    public static PlatformDetector create() {
        List<Protocol> installed = new ArrayList<>();
        ServiceLoader.load(Protocol.class).forEach(installed::add);
        return new PlatformDetector(installed, Platforms.standard());
    }

    /** Returns a detector that knows these profiles, the host's own among them. */
    public PlatformDetector withPlatforms(Platforms known) {
        return new PlatformDetector(protocols, known);
    }

    /** Returns a detector that knows these protocols. */
    public PlatformDetector withProtocols(Collection<? extends Protocol> known) {
        return new PlatformDetector(known, platforms);
    }

    /**
     * Guesses by a request as it came, which need not be one that is let in: reasons hold no secret and nothing of
     * persons.
     *
     * @return the likeliest system first; nothing if the request shows nothing, or is of no protocol known here
     */
    public List<PlatformHint> hints(HttpRequest request) {
        List<Attribute> traits = new ArrayList<>();
        protocols.stream()
                .filter(protocol -> protocol.recognises(request))
                .findFirst()
                .ifPresent(protocol -> traits.addAll(protocol.traits(request)));
        return traits.isEmpty() ? List.of() : platforms.hints(traits);
    }

    /**
     * Guesses by what the log has of a request, so that nothing needs to be guessed while a buyer waits. Answers, and
     * entries without their message, hint at nothing.
     *
     * @return the likeliest system first
     */
    public List<PlatformHint> hints(Transaction entry) {
        if (entry.direction() != Direction.IN || entry.message().isEmpty()) {
            return List.of();
        }
        List<Attribute> traits = protocols.stream()
                .filter(protocol -> protocol.id().equals(entry.format()))
                .findFirst()
                .map(protocol -> protocol.traits(entry.message()))
                .orElse(List.of());
        return traits.isEmpty() ? List.of() : platforms.hints(traits);
    }

    /**
     * Tells whether an entry of the log looks like another system's than its connection names, for whoever looks at the
     * connection: its platform may be the wrong one, and with it defaults and advice.
     *
     * @return the likeliest system; nothing if the connection's own is as likely, or the entry hints at nobody. Where the
     *     connection names no platform, or one that is not known here, every hint is another one
     */
    public Optional<PlatformHint> other(Connection connection, Transaction entry) {
        List<PlatformHint> hints = hints(entry);
        Optional<PlatformProfile> own = platforms.find(connection.platform());
        boolean likely = own.isPresent()
                && hints.stream()
                        .filter(hint -> hint.profile().equals(own.get()))
                        .anyMatch(hint ->
                                hint.reasons().size() == hints.get(0).reasons().size());
        return likely ? Optional.empty() : hints.stream().findFirst();
    }
}
