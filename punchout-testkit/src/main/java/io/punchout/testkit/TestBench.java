package io.punchout.testkit;

import io.punchout.PunchOut;
import io.punchout.PunchOutBuilder;
import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.session.Session;
import io.punchout.store.memory.MemoryTransactionLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * A host under test on an address of this machine, with what a test wants to hold of it: its clock, its log, its events,
 * and a shop that does as it is told. Closing it stops the server and closes what was handed to {@link #closing}.
 * Thread-safe once its host is built.
 */
public final class TestBench implements AutoCloseable {
    /** Where {@link #serve} answers buyers' systems. */
    public static final String ENTRY_POINT = "/punchout";

    private static final String START = "/start";
    private static final int MAX_BODY_BYTES = 16 << 20;

    private final LoopbackServer server;
    private final SettableClock clock = SettableClock.at("2026-03-01T09:00:00Z");
    private final MemoryTransactionLog log = new MemoryTransactionLog();
    private final CapturingListener events = new CapturingListener();
    private final FakeShop shop = new FakeShop();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private TestBench(LoopbackServer server) {
        this.server = server;
    }

    /** Builds the host under test. */
    @FunctionalInterface
    public interface Host {
        /**
         * Returns what answers requests: the host's own code, or {@link TestBench#serve}.
         *
         * @param bench where it will answer, and what the test holds of it
         */
        Function<HttpRequest, HttpReply> on(TestBench bench);
    }

    /**
     * Builds a host and starts it on a free port.
     *
     * @throws UncheckedIOException if there is no free port
     */
    public static TestBench start(Host host) {
        TestBench bench;
        try {
            bench = new TestBench(LoopbackServer.bind(0));
        } catch (IOException failure) {
            throw new UncheckedIOException("no port for the host under test", failure);
        }
        try {
            bench.server.start(MAX_BODY_BYTES, host.on(bench));
        } catch (RuntimeException failure) {
            bench.close();
            throw failure;
        }
        return bench;
    }

    /** Returns the address of a page of the host, for example of {@code "/punchout"}. */
    public URI uri(String path) {
        return server.uri(path);
    }

    /** Returns the clock, at 2026-03-01T09:00:00Z until it is moved. */
    public SettableClock clock() {
        return clock;
    }

    /** Returns the transaction log. */
    public MemoryTransactionLog log() {
        return log;
    }

    /** Returns what happened. */
    public CapturingListener events() {
        return events;
    }

    /** Returns the shop, which lets everybody in unless it is told otherwise. */
    public FakeShop shop() {
        return shop;
    }

    /**
     * Starts a facade with the shop, clock, log, events and start URL of this bench. The host adds its connections, and
     * replaces what is its own.
     */
    public PunchOutBuilder punchOut() {
        return PunchOut.builder()
                .shop(shop)
                .clock(clock)
                .transactionLog(log)
                .listener(events)
                .startUrl(uri(START));
    }

    /**
     * Returns the smallest host: {@value #ENTRY_POINT} answers buyers' systems, and the start URL of {@link #punchOut()}
     * gives the cart back at once. A start or a cart that is refused is answered by status 403 or 422 with the problems.
     *
     * @param cart what each visit takes home
     */
    public Function<HttpRequest, HttpReply> serve(PunchOut punchOut, Function<Session, Cart> cart) {
        return request -> switch (request.path()) {
            case ENTRY_POINT -> punchOut.receive(request);
            case START ->
                punchOut.start(
                                request.query(StandardCharsets.UTF_8)
                                        .first("token")
                                        .orElse(null),
                                request.remoteAddress())
                        .fold(
                                session -> punchOut.transfer(session.id(), cart.apply(session))
                                        .fold(
                                                ReturnForm::toReply,
                                                problems -> HttpReply.text(422, problems.toString())),
                                problems -> HttpReply.text(403, problems.toString()));
            default -> HttpReply.text(404, "");
        };
    }

    /** Closes something of the host when this bench is closed; the last that was handed in first. */
    public <T extends AutoCloseable> T closing(T resource) {
        synchronized (open) {
            open.push(resource);
        }
        return resource;
    }

    /**
     * Stops the server and closes what was handed in.
     *
     * @throws IllegalStateException if something could not be closed; everything else is closed all the same
     */
    @Override
    public void close() {
        server.close();
        synchronized (open) {
            Closing.all(open);
        }
    }
}
