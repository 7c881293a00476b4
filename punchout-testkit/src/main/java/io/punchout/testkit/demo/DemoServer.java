package io.punchout.testkit.demo;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.LoopbackServer;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * A sample shop with punch-out, and the procurement systems that a person plays, on two ports of 127.0.0.1. Thread-safe.
 */
public final class DemoServer implements AutoCloseable {
    private static final String PRODUCTS = "/product";
    private static final int MAX_PORT = 65_535;

    private final LoopbackServer server;
    private final LoopbackServer buyerServer;
    private final Origins origins;
    private final PunchOut punchOut;
    private final SearchableTransactionLog log;
    private final SampleBuyers buyers = SampleBuyers.create(new SecureRandom());
    private final SampleShop shop;
    private final PlayPages plays;
    private final LogPages logPages;

    private DemoServer(LoopbackServer server, LoopbackServer buyerServer, DemoOptions options) {
        this.server = server;
        this.buyerServer = buyerServer;
        this.origins = Origins.of(server.port(), buyerServer.port());
        JdbcStores stores = options.stores();
        this.log = stores == null ? new MemoryTransactionLog() : stores.transactionLog();
        Cast cast = options.playable() ? buyers.cast(options.configured()) : Cast.none();
        List<Connection> connections = buyers.besides(options.configured(), cast);
        this.punchOut = PunchOut.builder()
                .shop(new DemoShop(uri(PRODUCTS)))
                .connections(connections)
                .sessionStore(stores == null ? new MemorySessionStore(options.clock()) : stores.sessions())
                .transactionLog(log)
                .startUrl(uri("/start"))
                .clock(options.clock())
                .build();
        this.shop = new SampleShop(punchOut, origins);
        PlayDesk desk = new PlayDesk(cast, origins, new SecureRandom());
        this.logPages = new LogPages(log, origins, desk.plays(), connections);
        this.plays = new PlayPages(cast, origins, desk, new PlayLog(log), new StartPage(cast, origins, connections));
    }

    /**
     * Starts a demo.
     *
     * @throws IOException if the port is taken
     */
    public static DemoServer start(DemoOptions options) throws IOException {
        LoopbackServer server = LoopbackServer.bind(options.port());
        LoopbackServer buyerServer = besides(server, options.port());
        DemoServer demo = new DemoServer(server, buyerServer, options);
        buyerServer.start(PlayPages.MAX_BODY_BYTES, demo.plays::answer);
        server.start(demo.punchOut.maxBodyBytes(), demo::answer);
        return demo;
    }

    /** The procurement system's side has the next port, or any. */
    private static LoopbackServer besides(LoopbackServer server, int asked) throws IOException {
        try {
            return LoopbackServer.bind(asked == 0 || asked == MAX_PORT ? 0 : asked + 1);
        } catch (BindException taken) {
            return LoopbackServer.bind(0);
        } catch (IOException | RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private HttpReply answer(HttpRequest request) {
        if (request.path().equals("/punchout")) {
            return isHead(request) ? HttpReply.text(200, "") : punchOut.receive(request);
        }
        String host = request.header("Host").orElse("");
        if (!host.equals("127.0.0.1:" + server.port())) {
            // another site's name that leads here must not read the log; "localhost" is taken to the real address
            return host.equals("localhost:" + server.port())
                            && !request.method().equals("POST")
                    ? HttpReply.seeOther(uri(request.path()))
                    : HttpReply.text(421, "This demo is at " + uri("/"));
        }
        return request.method().equals("POST") ? post(request) : get(request);
    }

    private HttpReply get(HttpRequest request) {
        return switch (request.path()) {
            case "/" -> HttpReply.seeOther(origins.buyer("/"));
            case "/plays" -> HttpReply.seeOther(origins.buyer("/plays"));
            case "/start" -> isHead(request) ? HttpReply.text(200, "") : shop.start(request);
            case "/shop" -> shop.show(request);
            case "/log" -> logPages.html(request);
            case "/log.json" -> logPages.json(request);
            default ->
                Assets.find(request.path())
                        .orElseGet(() -> request.path().startsWith(PRODUCTS + "/")
                                ? shop.product(request.path().substring(PRODUCTS.length() + 1))
                                : Layout.message(404, "Not found", "There is no such page."));
        };
    }

    private HttpReply post(HttpRequest request) {
        String path = request.path();
        return path.startsWith("/shop/")
                ? shop.post(request, path.substring("/shop/".length()))
                : Layout.message(405, "Not possible", "This page is for reading only.");
    }

    private static boolean isHead(HttpRequest request) {
        return request.method().equals("HEAD");
    }

    /** Returns the address of a page, for example of {@code "/log"}. */
    public URI uri(String path) {
        return server.uri(path);
    }

    /** Returns the address of a page of the procurement system's side, which is another site to a browser. */
    public URI buyerUri(String path) {
        return origins.buyer(path);
    }

    /** Returns the transaction log. */
    public SearchableTransactionLog log() {
        return log;
    }

    /** Returns the built-in buyers. */
    public SampleBuyers buyers() {
        return buyers;
    }

    /** Returns the cart that a session returned, as it was in the shop. */
    public Optional<Cart> transferred(String sessionId) {
        return shop.transferred(sessionId);
    }

    @Override
    public void close() {
        server.close();
        buyerServer.close();
    }
}
