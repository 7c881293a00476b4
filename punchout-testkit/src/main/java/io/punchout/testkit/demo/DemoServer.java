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
import io.punchout.testkit.FakeProducts;
import io.punchout.testkit.LoopbackServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** A sample shop with punch-out, and a sample procurement system, on 127.0.0.1. Thread-safe. */
public final class DemoServer implements AutoCloseable {
    private static final String PRODUCTS = "/product";

    private final LoopbackServer server;
    private final PunchOut punchOut;
    private final SearchableTransactionLog log;
    private final SampleBuyers buyers = SampleBuyers.create(new SecureRandom());
    private final SampleShop shop;
    private final BuyerDesk desk;
    private final HomePage home;
    private final LogPages logPages;

    private DemoServer(LoopbackServer server, DemoOptions options) {
        this.server = server;
        JdbcStores stores = options.stores();
        this.log = stores == null ? new MemoryTransactionLog() : stores.transactionLog();
        this.logPages = new LogPages(log);
        List<Connection> connections = buyers.besides(options.configured());
        this.punchOut = PunchOut.builder()
                .shop(new DemoShop(uri(PRODUCTS)))
                .connections(connections)
                .sessionStore(stores == null ? new MemorySessionStore(options.clock()) : stores.sessions())
                .transactionLog(log)
                .startUrl(uri("/start"))
                .clock(options.clock())
                .build();
        this.shop = new SampleShop(punchOut);
        this.desk = new BuyerDesk(
                buyers.cxmlBuyer(uri("/punchout"), options.clock()),
                buyers.ociBuyer(uri("/punchout")),
                uri("/buyer/return"),
                connections,
                options.configured());
        this.home = new HomePage(connections, desk, uri("/punchout"));
    }

    /**
     * Starts a demo.
     *
     * @throws IOException if the port is taken
     */
    public static DemoServer start(DemoOptions options) throws IOException {
        DemoServer demo = new DemoServer(LoopbackServer.bind(options.port()), options);
        demo.server.start(demo.punchOut.maxBodyBytes(), demo::answer);
        return demo;
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
            case "/" -> home.show();
            case "/start" -> isHead(request) ? HttpReply.text(200, "") : shop.start(request);
            case "/shop" -> shop.show(request);
            case "/buyer/return" -> desk.returned(request);
            case "/log" -> logPages.html(request);
            case "/log.json" -> logPages.json(request);
            case "/style.css" -> Layout.style();
            default ->
                request.path().startsWith(PRODUCTS + "/")
                        ? product(request.path().substring(PRODUCTS.length() + 1))
                        : Layout.message(404, "Not found", "There is no such page.");
        };
    }

    private static HttpReply product(String escapedKey) {
        String key = URLDecoder.decode(escapedKey.replace("+", "%2B"), StandardCharsets.UTF_8);
        return Catalog.products().stream()
                .filter(product ->
                        FakeProducts.key(product.line(BigDecimal.ONE)).equals(key))
                .findFirst()
                .map(product -> Layout.message(200, product.text(), product.id() + ", " + product.priceText()))
                .orElseGet(() -> Layout.message(404, "Not found", "There is no such article."));
    }

    private HttpReply post(HttpRequest request) {
        String path = request.path();
        if (path.equals("/buyer/return")) {
            return desk.returned(request);
        }
        if (path.equals("/buyer/cxml")) {
            return desk.start(request);
        }
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
        desk.close();
    }
}
