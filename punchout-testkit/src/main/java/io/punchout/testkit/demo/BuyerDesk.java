package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OciBuyer;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The procurement system that a person plays: it starts visits, and shows what comes back. Thread-safe. */
final class BuyerDesk implements AutoCloseable {
    private static final int MAX_VISITS = 1_000;
    private static final int MAX_CARTS = 100;

    private final CxmlBuyer cxml;
    private final OciBuyer oci;
    private final URI returnUrl;
    private final List<String> connectionIds;
    private final List<String> played;
    private final SecureRandom random = new SecureRandom();
    private final Bounded<Operation> operations = new Bounded<>(MAX_VISITS);
    private final Bounded<Arrival> arrivals = new Bounded<>(MAX_CARTS);

    /** A cart that came back, by its key on this desk. */
    record Arrival(String key, boolean isCxml, Operation operation, ReceivedCart received) {}

    BuyerDesk(CxmlBuyer cxml, OciBuyer oci, URI returnUrl, List<Connection> connections, List<Connection> configured) {
        this.cxml = cxml;
        this.oci = oci;
        this.returnUrl = returnUrl;
        this.connectionIds = connections.stream().map(Connection::id).toList();
        this.played = configured.stream().map(Connection::id).toList();
    }

    boolean playsCxml() {
        return plays(SampleBuyers.CXML_ID);
    }

    boolean playsOci() {
        return plays(SampleBuyers.OCI_ID);
    }

    private boolean plays(String id) {
        return connectionIds.contains(id) && !played.contains(id);
    }

    /** Returns the fields of the call-up form. */
    Parameters ociCallUp() {
        return oci.parameters(hook(Operation.CREATE).toString());
    }

    private URI hook(Operation operation) {
        String visit = HexFormat.of().toHexDigits(random.nextLong());
        if (operation != Operation.CREATE) {
            operations.put(visit, operation);
        }
        return URI.create(returnUrl + "?visit=" + visit);
    }

    /** Posts a setup request to the shop and sends the browser to the start page of the answer. */
    HttpReply start(HttpRequest request) {
        Parameters form = request.form(StandardCharsets.UTF_8);
        Operation operation = form.first("operation").flatMap(Operation::of).orElse(Operation.CREATE);
        Optional<Cart> former = form.first("cart")
                .flatMap(arrivals::find)
                .flatMap(arrival -> Optional.ofNullable(arrival.received().cart()));
        URI hook = hook(operation);
        SetupRequest.Builder setup = switch (operation) {
            case EDIT -> former.map(cart -> Setups.edit(hook, cart)).orElseGet(() -> Setups.create(hook));
            case INSPECT -> former.map(cart -> Setups.inspect(hook, cart)).orElseGet(() -> Setups.create(hook));
            case CREATE, SOURCE -> Setups.create(hook);
        };
        setup.attribute("UserEmail", "pat.buyer@acme.example").attribute("UniqueName", "pbuyer");
        SetupAnswer answer = cxml.setup(setup.build());
        if (answer.isAccepted()) {
            return HttpReply.seeOther(answer.startPageOrThrow());
        }
        return Layout.message(200, "The shop refused the visit", answer.toString());
    }

    /** Takes a cart back, or shows those that came. */
    HttpReply returned(HttpRequest request) {
        Parameters query = request.query(StandardCharsets.UTF_8);
        boolean byGet = query.stream().anyMatch(pair -> pair.name().startsWith("NEW_ITEM"));
        if (request.method().equals("POST") || byGet) {
            return HttpReply.seeOther(
                    URI.create(returnUrl + "?cart=" + take(request, query).key()));
        }
        return query.first("cart")
                .flatMap(arrivals::find)
                .map(arrival -> ArrivalPage.show(arrival, playsCxml()))
                .orElseGet(() -> ArrivalPage.list(arrivals.newestFirst()));
    }

    private Arrival take(HttpRequest request, Parameters query) {
        Operation operation = query.first("visit").flatMap(operations::find).orElse(Operation.CREATE);
        boolean isCxml = CxmlReceiver.recognises(request);
        ReceivedCart received = isCxml ? CxmlReceiver.read(request, operation) : OciReceiver.read(request);
        String key = HexFormat.of().toHexDigits(random.nextLong());
        Arrival arrival = new Arrival(key, isCxml, operation, received);
        arrivals.put(key, arrival);
        return arrival;
    }

    @Override
    public void close() {
        cxml.close();
    }
}
