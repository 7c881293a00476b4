package io.punchout;

import io.punchout.advice.Advisor;
import io.punchout.connection.Connection;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.internal.flow.Announcer;
import io.punchout.internal.flow.Ids;
import io.punchout.internal.flow.Journal;
import io.punchout.internal.flow.Receiver;
import io.punchout.internal.flow.Recorder;
import io.punchout.internal.flow.Returner;
import io.punchout.internal.flow.StartLinks;
import io.punchout.internal.flow.Starter;
import io.punchout.internal.flow.Throttle;
import io.punchout.mapping.Transforms;
import io.punchout.mapping.run.Mappings;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.ReadLimits;
import io.punchout.secret.SecretResolver;
import io.punchout.secret.SecretVerifier;
import io.punchout.secret.ThrottlePolicy;
import io.punchout.spi.ConnectionStore;
import io.punchout.spi.PunchOutListener;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.SessionStore;
import io.punchout.spi.Shop;
import io.punchout.spi.ThrottleStore;
import io.punchout.spi.TransactionFilter;
import io.punchout.spi.TransactionLog;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.store.memory.MemoryReplayStore;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.store.memory.MemoryThrottleStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.transaction.LogFailurePolicy;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a {@link PunchOut}. Needs a shop and a start URL; everything else has a default. Not thread-safe. */
public final class PunchOutBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(PunchOutBuilder.class);

    private @Nullable Shop shop;
    private @Nullable URI startUrl;
    private @Nullable ConnectionStore connections;
    private List<Connection> validated = List.of();
    private @Nullable SessionStore sessions;
    private @Nullable ReplayStore replays;
    private @Nullable ThrottleStore throttles;
    private ThrottlePolicy throttlePolicy = ThrottlePolicy.defaults();
    private @Nullable TransactionLog log;
    private LogFailurePolicy logFailure = LogFailurePolicy.CONTINUE;
    private TransactionFilter filter = transaction -> transaction;
    private final List<PunchOutListener> listeners = new ArrayList<>();
    private @Nullable List<Protocol> protocols;
    private final List<SecretResolver> secretResolvers = new ArrayList<>();
    private Clock clock = Clock.systemUTC();
    private ReadLimits limits = ReadLimits.defaults();
    private Transforms transforms = Transforms.standard();
    private Advisor advisor = Advisor.standard();

    PunchOutBuilder() {}

    /** Sets the host's shop. */
    public PunchOutBuilder shop(Shop host) {
        this.shop = host;
        return this;
    }

    /**
     * Sets the page of the shop that browsers open to start a visit. The token is added as the query parameter {@code
     * token}; the host passes it to {@link PunchOut#start(String)}.
     *
     * @param page an absolute URL, for example {@code https://shop.example/punchout/start}
     */
    public PunchOutBuilder startUrl(URI page) {
        this.startUrl = page;
        return this;
    }

    /**
     * Sets a fixed list of connections, kept in memory. They are validated: an error stops {@link #build}, a warning goes
     * to SLF4J.
     */
    public PunchOutBuilder connections(List<Connection> list) {
        connectionStore(new MemoryConnectionStore(list));
        this.validated = List.copyOf(list);
        return this;
    }

    /** Sets where connections are kept; none unless set, and then every request is refused. */
    public PunchOutBuilder connectionStore(ConnectionStore store) {
        this.connections = store;
        this.validated = List.of();
        return this;
    }

    /** Sets where sessions are kept; in memory unless set. */
    public PunchOutBuilder sessionStore(SessionStore store) {
        this.sessions = store;
        return this;
    }

    /** Sets where replies are kept for messages that are sent again; in memory unless set. */
    public PunchOutBuilder replayStore(ReplayStore store) {
        this.replays = store;
        return this;
    }

    /** Sets how many failed authentications are too many; {@link ThrottlePolicy#defaults()} unless set. */
    public PunchOutBuilder throttle(ThrottlePolicy policy) {
        this.throttlePolicy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** Sets where failed authentications are counted; in memory unless set, each node for itself. */
    public PunchOutBuilder throttleStore(ThrottleStore store) {
        this.throttles = store;
        return this;
    }

    /** Sets where transactions are recorded; in memory unless set. */
    public PunchOutBuilder transactionLog(TransactionLog target) {
        this.log = target;
        return this;
    }

    /** Sets what happens to a step that the log fails to record; {@link LogFailurePolicy#CONTINUE} unless set. */
    public PunchOutBuilder onLogFailure(LogFailurePolicy policy) {
        this.logFailure = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** Sets what is done to transactions before they are recorded, such as to take persons out; nothing unless set. */
    public PunchOutBuilder transactionFilter(TransactionFilter change) {
        this.filter = Objects.requireNonNull(change, "change");
        return this;
    }

    /** Adds somebody who hears what happens. */
    public PunchOutBuilder listener(PunchOutListener one) {
        listeners.add(Objects.requireNonNull(one, "listener"));
        return this;
    }

    /** Sets the protocols; all that {@link ServiceLoader} finds unless set. */
    public PunchOutBuilder protocols(List<Protocol> list) {
        this.protocols = List.copyOf(list);
        return this;
    }

    /** Sets the clock; the system's unless set. */
    public PunchOutBuilder clock(Clock time) {
        this.clock = Objects.requireNonNull(time, "clock");
        return this;
    }

    /** Adds a place where the host keeps secrets; {@code env:} and {@code file:} are understood without. */
    public PunchOutBuilder secretResolver(SecretResolver resolver) {
        secretResolvers.add(Objects.requireNonNull(resolver, "resolver"));
        return this;
    }

    /** Sets how much of a message is read; {@link ReadLimits#defaults()} unless set. */
    public PunchOutBuilder limits(ReadLimits most) {
        this.limits = Objects.requireNonNull(most, "limits");
        return this;
    }

    /** Sets what mappings can do to values; {@link Transforms#standard()} unless set. */
    public PunchOutBuilder transforms(Transforms known) {
        this.transforms = Objects.requireNonNull(known, "transforms");
        return this;
    }

    /**
     * Sets who tells what a buyer's system would make of a cart, and which of that stops the cart; {@link
     * Advisor#standard()} unless set, which stops none.
     */
    public PunchOutBuilder advisor(Advisor who) {
        this.advisor = Objects.requireNonNull(who, "advisor");
        return this;
    }

    /**
     * Returns the facade.
     *
     * @throws PunchOutException with all problems if a connection is not valid; if the shop, the start URL or every protocol is missing, two protocols share an id, or
     *     the start URL is not absolute
     */
    public PunchOut build() {
        validate();
        if (shop == null || startUrl == null) {
            throw new PunchOutException("PunchOut needs a shop(...) and a startUrl(...)");
        }
        Map<String, Protocol> known = byId(protocols == null ? load() : protocols);
        StartLinks links = links(startUrl);
        SecureRandom random = new SecureRandom();
        Mappings mappings = Mappings.with(transforms);
        Ids ids = new Ids(clock, random);
        String host = startUrl.getHost();
        ProtocolContext context =
                new ProtocolContext(clock, () -> ids.message(host), limits, SecretVerifier.of(clock, secretResolvers));
        ConnectionStore connectionStore = connections == null ? new MemoryConnectionStore(List.of()) : connections;
        SessionStore sessionStore = sessions == null ? new MemorySessionStore(clock) : sessions;
        Recorder recorder = new Recorder(
                log == null ? new MemoryTransactionLog() : log, logFailure, filter, new Announcer(listeners));
        Journal journal = new Journal(recorder, clock, ids);
        List<Protocol> ordered = known.values().stream()
                .sorted(Comparator.comparing(Protocol::id))
                .toList();
        Receiver receiver = new Receiver(new Receiver.Parts(
                ordered,
                context,
                connectionStore,
                sessionStore,
                replays == null ? new MemoryReplayStore() : replays,
                new Throttle(throttles == null ? new MemoryThrottleStore() : throttles, throttlePolicy),
                shop,
                links,
                journal,
                ids,
                random,
                mappings));
        Starter starter = new Starter(sessionStore, connectionStore, journal);
        Returner returner = new Returner(known, context, sessionStore, connectionStore, journal, mappings, advisor);
        return new PunchOut(receiver, starter, returner, limits.bytes());
    }

    private void validate() {
        if (validated.isEmpty()) {
            return;
        }
        List<Problem> problems =
                ConnectionValidator.create().withTransforms(transforms).validateAll(validated);
        problems.stream()
                .filter(problem -> !problem.isError())
                .forEach(problem -> LOG.warn("punchout.connection.advice {}", problem));
        List<String> errors = problems.stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
        if (!errors.isEmpty()) {
            throw new PunchOutException("connections are not valid:\n" + String.join("\n", errors));
        }
    }

    private static StartLinks links(URI page) {
        try {
            return new StartLinks(page);
        } catch (IllegalArgumentException notAbsolute) {
            throw new PunchOutException("startUrl must be an absolute http or https URL: " + page, notAbsolute);
        }
    }

    private static List<Protocol> load() {
        return ServiceLoader.load(Protocol.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static Map<String, Protocol> byId(List<Protocol> list) {
        if (list.isEmpty()) {
            throw new PunchOutException("no protocol was found: add punchout-cxml or punchout-oci to the dependencies");
        }
        return list.stream().collect(Collectors.toUnmodifiableMap(Protocol::id, Function.identity(), (one, other) -> {
            throw new PunchOutException("two protocols have the id '" + one.id() + "'");
        }));
    }
}
