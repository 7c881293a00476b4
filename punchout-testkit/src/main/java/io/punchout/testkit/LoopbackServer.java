package io.punchout.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A small HTTP server on 127.0.0.1, and on no other address: a function from request to reply. Bind it first, so that
 * its address can go into what answers, then {@link #start} it. Requests that come in between wait. Thread-safe.
 */
public final class LoopbackServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(LoopbackServer.class.getName());
    private static final int THREADS = 8;
    private static final int BACKLOG = 100;

    private final HttpServer server;
    private final ExecutorService threads;

    private LoopbackServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Returns a server that has its port and does not answer yet.
     *
     * @param port the port, 0 for any free one
     * @throws IOException if the port is taken
     */
    public static LoopbackServer bind(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread =
                    new Thread(task, "loopback-server-" + server.getAddress().getPort());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        return new LoopbackServer(server, threads);
    }

    /**
     * Begins to answer.
     *
     * @param maxBodyBytes how much of a body is kept; one byte more is read, so that the excess is noticed
     * @param handler answers requests; called by several threads. If it throws, the reply is a plain HTTP 500
     */
    public LoopbackServer start(int maxBodyBytes, Function<HttpRequest, HttpReply> handler) {
        server.createContext("/", exchange -> {
            try (exchange) {
                send(exchange, answer(handler, read(exchange, maxBodyBytes)));
            }
        });
        server.start();
        return this;
    }

    private static HttpRequest read(HttpExchange exchange, int maxBodyBytes) throws IOException {
        HttpRequest.Builder request = HttpRequest.builder(
                        exchange.getRequestMethod(), exchange.getRequestURI().getRawPath())
                .query(exchange.getRequestURI().getRawQuery())
                .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress());
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            header.getValue().forEach(value -> request.header(header.getKey(), value));
        }
        InputStream body = exchange.getRequestBody();
        request.body(body.readNBytes(maxBodyBytes + 1));
        discard(body, 4L * maxBodyBytes);
        return request.build();
    }

    /** Reads on for a while: a sender that is cut off would not see the answer. */
    private static void discard(InputStream body, long most) throws IOException {
        byte[] buffer = new byte[8_192];
        long left = most;
        int read = body.read(buffer);
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(buffer);
        }
    }

    private static HttpReply answer(Function<HttpRequest, HttpReply> handler, HttpRequest request) {
        try {
            return handler.apply(request);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the handler failed", failure);
            return HttpReply.text(500, "The server failed.");
        }
    }

    private static void send(HttpExchange exchange, HttpReply reply) throws IOException {
        for (Parameter header : reply.headers()) {
            exchange.getResponseHeaders().add(header.name(), header.value());
        }
        boolean bare = reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), bare ? -1 : reply.body().length);
        if (!bare) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    /** Returns the server's address, for example {@code http://127.0.0.1:8080}. */
    public URI uri() {
        return uri("");
    }

    /** Returns the address of a page, for example of {@code "/punchout"}. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Returns the port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Stops at once; requests on their way are cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
