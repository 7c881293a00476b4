package io.punchout.oci;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.ReadLimits;
import io.punchout.secret.Secret;
import io.punchout.session.Session;
import io.punchout.session.ShopUser;
import io.punchout.spi.Shop;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A shop with OCI connections, seen through the facade. */
final class Visits {
    static final String HOOK = "https://buyer.example/hook?sap-client=100";
    static final String USER = "acme-oci";
    static final String PASSWORD = "s3cret-of-acme";

    static final ProtocolContext CONTEXT = new ProtocolContext(
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
            () -> "1.a@shop",
            ReadLimits.defaults());

    final MemoryTransactionLog log = new MemoryTransactionLog();
    final PunchOut punchOut;

    Visits(Connection... connections) {
        this((connection, setup) -> Outcome.accepted(ShopUser.of("user-of-" + connection.businessUnit())), connections);
    }

    Visits(Shop shop, Connection... connections) {
        punchOut = PunchOut.builder()
                .protocols(List.of(new OciProtocol()))
                .connectionStore(new MemoryConnectionStore(List.of(connections)))
                .transactionLog(log)
                .shop(shop)
                .startUrl(URI.create("https://shop.example/start"))
                .clock(Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC))
                .build();
    }

    static Visits of(Consumer<OciSettings.Builder> change) {
        return new Visits(connection("acme", change));
    }

    static Visits usual() {
        return of(settings -> {});
    }

    static Connection connection(String id, Consumer<OciSettings.Builder> change) {
        OciSettings.Builder settings = OciSettings.builder().login(USER, Secret.of(PASSWORD));
        change.accept(settings);
        return Connection.builder(id)
                .settings(settings.build())
                .security(SecuritySettings.builder()
                        .returnHost("*.buyer.example", "buyer.example")
                        .build())
                .build();
    }

    /** A call-up of name and value in turn, with the right credentials. */
    static Parameters callUp(String... more) {
        return pairs("USERNAME", USER, "PASSWORD", PASSWORD, "HOOK_URL", HOOK).and(pairs(more));
    }

    static Parameters pairs(String... namesAndValues) {
        List<Parameter> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(new Parameter(namesAndValues[i], namesAndValues[i + 1]));
        }
        return Parameters.of(pairs);
    }

    static HttpRequest get(Parameters parameters) {
        return HttpRequest.builder("GET", "/oci")
                .query(parameters.encode(StandardCharsets.UTF_8))
                .build();
    }

    static HttpRequest post(Parameters parameters) {
        return HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(parameters.encode(StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII))
                .build();
    }

    HttpReply receive(HttpRequest request) {
        return punchOut.receive(request);
    }

    Session start(HttpRequest request) {
        HttpReply reply = receive(request);
        String location = reply.header("Location").orElseThrow(() -> new AssertionError(reply.bodyText()));
        return punchOut.start(location.substring(location.indexOf("token=") + 6))
                .orElseThrow();
    }

    Session start(String... more) {
        return start(post(callUp(more)));
    }

    Outcome<ReturnForm> transfer(Cart cart, String... more) {
        return punchOut.transfer(start(more).id(), cart);
    }

    Outcome<ReturnForm> transfer(CartLine.Builder line) {
        return transfer(Cart.builder("EUR").line(line).build());
    }

    ReturnForm form(CartLine.Builder line) {
        return transfer(line).orElseThrow();
    }

    /** The newest entries of the log, newest first. */
    List<Transaction> log() {
        return log.find(TransactionQuery.newest(100));
    }

    String logText() {
        return log().toString()
                + log().stream().map(Transaction::message).toList()
                + log().stream().map(Transaction::problems).toList();
    }

    static CartLine.Builder bolt() {
        return CartLine.builder("B-100")
                .description("Bolt M8")
                .quantity("2")
                .unit("PCE")
                .unitPrice("19.99", "EUR");
    }

    static String value(ReturnForm form, String name) {
        return Parameters.of(form.fields()).first(name).orElse(null);
    }
}
