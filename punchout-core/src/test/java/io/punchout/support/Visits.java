package io.punchout.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.PunchOutBuilder;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import io.punchout.session.Session;
import io.punchout.session.ShopUser;
import io.punchout.spi.ConnectionStore;
import io.punchout.spi.SessionStore;
import io.punchout.spi.Shop;
import io.punchout.spi.TransactionLog;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A facade on fakes, and the steps of a visit that goes well. Set what is special first, then call the verbs. */
public final class Visits {
    public static final String SECRET = "planted-s3cret-of-anna";
    public static final String RETURN_URL = "https://erp.buyer.example/return?id=7";

    public final TestClock clock = new TestClock();
    public final MemoryTransactionLog log = new MemoryTransactionLog();
    public final SwitchableConnections connections = new SwitchableConnections();
    private SessionStore sessions = new MemorySessionStore(clock);
    private TransactionLog target = log;
    private Shop shop = (connection, setup) -> Outcome.accepted(ShopUser.of("user-of-" + connection.businessUnit()));
    private Consumer<PunchOutBuilder> more = builder -> {};
    private PunchOut punchOut;

    public Visits() {
        connections.set(connection().build());
    }

    /** Returns a connection for the user "anna" with all that a visit needs. */
    public static Connection.Builder connection() {
        return Connection.builder("acme")
                .name("ACME text")
                .businessUnit("unit-1")
                .settings(TextSettings.of("anna", Secret.of(SECRET)))
                .cart(CartSettings.builder().descriptionLength(10).build())
                .security(
                        SecuritySettings.builder().returnHost("*.buyer.example").build());
    }

    public Visits connect(Connection... some) {
        connections.set(some);
        return this;
    }

    public Visits connectionStore(ConnectionStore store) {
        connections.store = store;
        return this;
    }

    public Visits sessionStore(SessionStore store) {
        this.sessions = store;
        return this;
    }

    public Visits transactionLog(TransactionLog other) {
        this.target = other;
        return this;
    }

    public Visits shop(Shop other) {
        this.shop = other;
        return this;
    }

    /** Sets anything else of the facade. */
    public Visits with(Consumer<PunchOutBuilder> change) {
        this.more = more.andThen(change);
        return this;
    }

    public PunchOut punchOut() {
        if (punchOut == null) {
            PunchOutBuilder builder = PunchOut.builder()
                    .protocols(List.of(new TextProtocol()))
                    .shop(shop)
                    .startUrl(URI.create("https://shop.example/start?lang=en"))
                    .connectionStore(connections)
                    .sessionStore(sessions)
                    .transactionLog(target)
                    .clock(clock);
            more.accept(builder);
            punchOut = builder.build();
        }
        return punchOut;
    }

    public HttpReply receive(String... lines) {
        return punchOut()
                .receive(HttpRequest.builder("POST", "/punchout")
                        .header("Content-Type", TextProtocol.CONTENT_TYPE)
                        .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                        .remoteAddress("192.0.2.7")
                        .build());
    }

    /** Sends a setup that is accepted, with further lines, and returns the token of its start URL. */
    public String token(String... more) {
        String[] lines = Arrays.copyOf(more, more.length + 4);
        lines[more.length] = "user=anna";
        lines[more.length + 1] = "secret=" + SECRET;
        lines[more.length + 2] = "return=" + RETURN_URL;
        lines[more.length + 3] = "id=payload-1";
        String answer = receive(lines).bodyText();
        assertThat(answer).startsWith("start https://shop.example/start?lang=en&token=");
        return answer.substring(answer.indexOf("token=") + "token=".length());
    }

    /** Opens and starts a visit and returns the session. */
    public Session session(String... more) {
        return punchOut().start(token(more), "198.51.100.9").orElseThrow();
    }

    /** Returns all entries of the log in memory, the oldest first. */
    public List<Transaction> entries() {
        List<Transaction> newestFirst = log.find(TransactionQuery.newest(1_000));
        return newestFirst.stream()
                .sorted((one, other) -> newestFirst.indexOf(other) - newestFirst.indexOf(one))
                .toList();
    }

    public Transaction lastEntry() {
        return log.find(TransactionQuery.newest(1)).get(0);
    }

    public static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    public static Cart cart() {
        return Cart.builder("EUR").line(line("PEN-01")).build();
    }

    public static CartLine.Builder line(String id) {
        return CartLine.builder(id).unitPrice("1.25", "EUR").description("a pen");
    }

    /** Connections that a test may replace while a visit is under way. */
    public static final class SwitchableConnections implements ConnectionStore {
        private volatile ConnectionStore store = new MemoryConnectionStore(List.of());

        public void set(Connection... some) {
            store = new MemoryConnectionStore(List.of(some));
        }

        @Override
        public Optional<Connection> find(String id) {
            return store.find(id);
        }

        @Override
        public List<Connection> findByKeys(String format, Set<String> keys) {
            return store.findByKeys(format, keys);
        }
    }
}
