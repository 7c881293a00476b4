package io.punchout.testkit.buyer;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.testkit.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The place where a procurement system takes carts back: a server on 127.0.0.1 that keeps what browsers send to it.
 * Thread-safe.
 */
public final class ReturnEndpoint implements AutoCloseable {
    private static final int MAX_BODY_BYTES = 64 << 20;
    private static final int MAX_ARRIVALS = 1_000;
    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\">"
            + "<title>Procurement system</title></head><body><p id=\"received\">The cart has arrived.</p></body></html>";

    private final LoopbackServer server;
    private final List<HttpRequest> arrivals = new CopyOnWriteArrayList<>();
    private final Map<String, HttpReply> pages = new ConcurrentHashMap<>();
    private final BlockingQueue<HttpRequest> waiting = new LinkedBlockingQueue<>(MAX_ARRIVALS);

    private ReturnEndpoint(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts an endpoint on a free port.
     *
     * @throws UncheckedIOException if there is no free port
     */
    public static ReturnEndpoint start() {
        try {
            ReturnEndpoint endpoint = new ReturnEndpoint(LoopbackServer.bind(0));
            endpoint.server.start(MAX_BODY_BYTES, endpoint::receive);
            return endpoint;
        } catch (IOException failure) {
            throw new UncheckedIOException("no port for the return endpoint", failure);
        }
    }

    private HttpReply receive(HttpRequest request) {
        HttpReply page = pages.get(request.path());
        if (page != null) {
            return page;
        }
        if (!request.path().startsWith("/return")) {
            return HttpReply.text(404, "Not found");
        }
        if (arrivals.size() >= MAX_ARRIVALS || !waiting.offer(request)) {
            return HttpReply.text(503, "Too many carts");
        }
        arrivals.add(request);
        return HttpReply.of(200, "text/html; charset=UTF-8", PAGE.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the return URL to name in a setup, with a query as real ones have. */
    public URI uri() {
        return server.uri("/return?sid=a%26b&client=100");
    }

    /** Shows a page under a name that nobody guesses; returns its address. */
    URI show(HttpReply page) {
        byte[] name = new byte[16];
        new SecureRandom().nextBytes(name);
        String path = "/" + HexFormat.of().formatHex(name);
        pages.put(path, page);
        return server.uri(path);
    }

    /** Returns everything that arrived, as it travelled, in order; a copy. */
    public List<HttpRequest> arrivals() {
        return List.copyOf(arrivals);
    }

    /** Waits for the next arrival that was not awaited yet; none in time gives an empty result. */
    public Optional<HttpRequest> await(Duration time) {
        try {
            return Optional.ofNullable(waiting.poll(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Waits up to ten seconds for the next arrival.
     *
     * @throws IllegalStateException if none came
     */
    public HttpRequest await() {
        return await(Duration.ofSeconds(10))
                .orElseThrow(() -> new IllegalStateException("no cart arrived within 10 seconds"));
    }

    @Override
    public void close() {
        server.close();
    }
}
