package io.punchout.testkit;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.protocol.ReadLimits;
import io.punchout.session.Session;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.OciBuyer;
import io.punchout.testkit.buyer.Page;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The smallest host: /punchout, /start, and /return for the form that a test has just made. */
public final class TestHost implements AutoCloseable {
    public static final String SECRET = "s3cret-&<of>-the-buyer";
    public static final String PASSWORD = "p4ss-&<of>-the-buyer";

    public final FakeShop shop = new FakeShop();
    public final SettableClock clock = SettableClock.at("2026-03-01T09:00:00Z");
    public final MemoryTransactionLog log = new MemoryTransactionLog();
    private final LoopbackServer server;
    private final PunchOut punchOut;
    private final AtomicReference<Outcome<Session>> started = new AtomicReference<>();
    private final AtomicReference<Session> visit = new AtomicReference<>();
    private final AtomicReference<HttpReply> returnPage = new AtomicReference<>();

    private TestHost(LoopbackServer server, List<Connection> connections, ReadLimits limits) {
        this.server = server;
        this.punchOut = PunchOut.builder()
                .shop(shop)
                .connections(connections)
                .transactionLog(log)
                .clock(clock)
                .limits(limits)
                .startUrl(server.uri("/start"))
                .build();
    }

    public static TestHost start() {
        return start(Samples.cxmlConnection(SECRET), Samples.ociConnection(PASSWORD));
    }

    public static TestHost start(Connection... connections) {
        return start(ReadLimits.defaults(), connections);
    }

    public static TestHost start(ReadLimits limits, Connection... connections) {
        try {
            TestHost host = new TestHost(LoopbackServer.bind(0), List.of(connections), limits);
            host.server.start(limits.bytes(), host::answer);
            return host;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private HttpReply answer(HttpRequest request) {
        return switch (request.path()) {
            case "/punchout" -> punchOut.receive(request);
            case "/start" -> {
                String token =
                        request.query(StandardCharsets.UTF_8).first("token").orElse(null);
                Outcome<Session> outcome = punchOut.start(token, request.remoteAddress());
                started.set(outcome);
                if (outcome instanceof Outcome.Accepted<Session> accepted) {
                    visit.set(accepted.value());
                }
                yield HttpReply.text(outcome.isAccepted() ? 200 : 403, "start");
            }
            case "/return" -> returnPage.get();
            default -> HttpReply.text(404, "");
        };
    }

    public PunchOut punchOut() {
        return punchOut;
    }

    public URI entryPoint() {
        return server.uri("/punchout");
    }

    public CxmlBuyer cxmlBuyer(String secret) {
        return CxmlBuyer.builder(entryPoint())
                .credential(Samples.CXML_DOMAIN, Samples.CXML_IDENTITY)
                .sharedSecret(secret)
                .build();
    }

    public OciBuyer.Builder ociBuyer(String password) {
        return OciBuyer.builder(entryPoint()).login(Samples.OCI_USERNAME, password);
    }

    /** What the last opened start link gave. */
    public Outcome<Session> started() {
        return started.get();
    }

    /** The visit that began last. */
    public Session session() {
        return Objects.requireNonNull(visit.get(), "no visit began");
    }

    public URI returnPage(ReturnForm form) {
        return returnPage(form.toReply());
    }

    /** A page of the host's own. */
    public URI returnPage(HttpReply page) {
        returnPage.set(page);
        return server.uri("/return");
    }

    /** A page of the host's own template, with the fragments of the form, in UTF-8 whatever the form's charset is. */
    public static HttpReply template(ReturnForm form) {
        String html =
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>Gr\u00FC\u00DFe</title></head><body>"
                        + "<h1>Gr\u00FC\u00DFe</h1>" + form.formHtml() + form.scriptHtml(form.nonce())
                        + "</body></html>";
        return HttpReply.of(200, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8))
                .with(form.headers());
    }

    /** Carries a form to the buyer as the user's browser does. */
    public Page submit(Browser browser, ReturnForm form) {
        return browser.submit(browser.open(returnPage(form)), "form#punchout-return");
    }

    public Page transfer(Browser browser, Cart cart) {
        return submit(browser, punchOut.transfer(session().id(), cart).orElseThrow());
    }

    /** All transactions, oldest first. */
    public List<Transaction> transactions() {
        return log.find(TransactionQuery.newest(1_000)).stream()
                .sorted(Comparator.comparing(Transaction::id))
                .toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
