package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.oci.OciFunctionName;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.session.Operation;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A procurement system of one kind, with its deviations: it asks as that system asks, opens the shop in a browser, takes
 * the cart back at an endpoint of its own and tells what the system would have made of it. Which deviations, its {@link
 * PlatformProfile} says. Over real HTTP. Not thread-safe.
 *
 * <pre>{@code
 * try (SimulatedBuyer coupa = SimulatedBuyer.of("coupa")
 *         .entryPoint(URI.create("http://127.0.0.1:8080/punchout"))
 *         .identity("acme")
 *         .secret("...")
 *         .build()) {
 *     SimulatedVisit visit = coupa.open(Operation.CREATE);
 *     visit.browser().submit(visit.page(), "form#transfer");
 *     ...
 *     ReceivedCart received = visit.received();
 *     List<TakenLine> lines = visit.taken(received);
 *     Cart requisition = visit.requisition(received).orElseThrow();
 *     SimulatedVisit again = coupa.open(Operation.EDIT, requisition);
 *     ...
 *     OrderAnswer answer = coupa.order(requisition);
 * }
 * }</pre>
 */
public final class SimulatedBuyer implements AutoCloseable {
    private static final ReceivedCart NOTHING = OciReceiver.read(Parameters.empty());

    private final PlatformProfile profile;
    private final PlatformReceiver receiver;
    private final Set<Deviation> deviations;
    private final ReturnEndpoint endpoint;
    private final Browser browser = new Browser();
    private final @Nullable CxmlSide cxml;
    private final @Nullable OciSide oci;

    SimulatedBuyer(SimulatedBuyerBuilder builder, URI entryPoint, String identity) {
        this.profile = builder.profile();
        this.receiver = PlatformReceiver.of(profile).knowing(builder.units());
        this.deviations = Set.copyOf(builder.deviations());
        this.endpoint = ReturnEndpoint.start();
        boolean speaksCxml = builder.format().equals("cxml");
        this.cxml = speaksCxml ? new CxmlSide(profile, deviations, builder.cxml(entryPoint, identity)) : null;
        this.oci = speaksCxml
                ? null
                : new OciSide(
                        profile,
                        deviations,
                        endpoint.uri(),
                        endpoint.uri().resolve("/return?cancelled=1"),
                        OciBuyer.builder(entryPoint).login(identity, builder.secret()));
    }

    /**
     * Starts a buyer of a kind.
     *
     * @param platform the id or alias of a profile of this library, for example {@code "coupa"}
     * @throws IllegalArgumentException if there is none
     */
    public static SimulatedBuyerBuilder of(String platform) {
        return of(Platforms.standard()
                .find(platform)
                .orElseThrow(() -> new IllegalArgumentException("there is no platform '" + platform + "'")));
    }

    /** Starts a buyer of a profile, for example a host's own. */
    public static SimulatedBuyerBuilder of(PlatformProfile profile) {
        return new SimulatedBuyerBuilder(profile);
    }

    /** Returns the profile. */
    public PlatformProfile profile() {
        return profile;
    }

    /** Returns the domain of the identity in its documents; for OCI it says nothing. */
    public static String usualDomain(PlatformProfile profile) {
        return CxmlDialect.domain(profile);
    }

    /** Returns the protocol that it speaks: {@code "cxml"} or {@code "oci"}. */
    public String format() {
        return cxml == null ? "oci" : "cxml";
    }

    /** Returns what it does otherwise than the standard says. */
    public Set<Deviation> deviations() {
        return deviations;
    }

    /** Returns the operations that this system knows: with cXML as its profile says, with OCI a new visit. */
    public List<Operation> operations() {
        return cxml == null ? List.of(Operation.CREATE) : cxml.operations();
    }

    /** Returns the functions of OCI that this system calls, besides the visit; none with cXML. */
    public List<OciFunctionName> functions() {
        return oci == null ? List.of() : oci.functions();
    }

    /** Returns where carts go back to. */
    public URI returnUrl() {
        return endpoint.uri();
    }

    /** Asks for a new visit. */
    public SimulatedVisit open(Operation operation) {
        return open(operation, null);
    }

    /**
     * Asks for a visit, and opens the shop in the browser. With OCI the operation and the former cart say nothing.
     *
     * @param former the cart to change or look at; null for a new one
     * @throws UncheckedIOException if nobody answers
     */
    public SimulatedVisit open(Operation operation, @Nullable Cart former) {
        if (cxml == null) {
            return new SimulatedVisit(this, operation, null, oci().callUp(browser));
        }
        SetupAnswer answer = ask(operation, former);
        return answer.isAccepted() ? enter(operation, answer) : visit(operation, answer);
    }

    /**
     * Opens the shop in the browser, where {@link #ask} was accepted.
     *
     * @throws java.util.NoSuchElementException if it was refused
     * @throws UncheckedIOException if nobody answers
     */
    public SimulatedVisit enter(Operation operation, SetupAnswer answer) {
        return new SimulatedVisit(this, operation, answer, browser.open(answer.startPageOrThrow()));
    }

    /**
     * Returns a visit without opening the shop: somebody else's browser does.
     *
     * @param answer the answer to the setup request; null with OCI, where the browser itself asks
     */
    public SimulatedVisit visit(Operation operation, @Nullable SetupAnswer answer) {
        return new SimulatedVisit(this, operation, answer, null);
    }

    /** Returns what this system makes of each line of a cart that came back; nothing if none did. */
    public List<TakenLine> taken(ReceivedCart received) {
        return received.cart() == null ? List.of() : receiver.take(received.cart());
    }

    /** Returns what becomes of a return as a whole, besides its lines, see {@link PlatformReceiver#whole}. */
    public List<TakenLine.Change> whole(ReceivedCart received) {
        return receiver.whole(received);
    }

    /** Returns what this system has in the end of a cart that came back, see {@link PlatformReceiver#requisition}. */
    public Optional<Cart> requisition(ReceivedCart received) {
        return receiver.requisition(received);
    }

    /**
     * Asks for a visit and opens nothing: what comes back is read with {@link #await}.
     *
     * @throws IllegalStateException if it speaks OCI, where the browser itself asks
     * @throws UncheckedIOException if nobody answers
     */
    public SetupAnswer ask(Operation operation, @Nullable Cart former) {
        return cxml().ask(operation, endpoint.uri(), former);
    }

    /**
     * Sends a setup request whose values are empty, as the button of Dynamics 365 does that validates the settings.
     *
     * @throws IllegalStateException if it speaks OCI
     * @throws UncheckedIOException if nobody answers
     */
    public SetupAnswer probe() {
        return cxml().probe(endpoint.uri());
    }

    /**
     * Orders a cart, best what {@link SimulatedVisit#requisition} left of one that came back.
     *
     * @throws IllegalStateException if it speaks OCI, which has no orders
     * @throws IllegalArgumentException if the cart lacks what the DTD demands of an order
     * @throws UncheckedIOException if nobody answers
     */
    public OrderAnswer order(Cart cart) {
        return cxml().order(cart);
    }

    /**
     * Returns the form of the buyer's own page that leads to the shop (OCI 1.1), for somebody else's browser: what comes
     * back is read with {@link #await}. The password is in it.
     *
     * @throws IllegalStateException if it speaks cXML, where the system itself asks, see {@link #ask}
     */
    public HtmlForm callUp() {
        return oci().form();
    }

    /**
     * Returns an address on this machine for a person's browser: a page with one button, which sends the call-up. It stands
     * as long as this buyer is open, under a name that nobody guesses, for the password is in it.
     *
     * @throws IllegalStateException if it speaks cXML, where the system itself asks, see {@link #ask}
     */
    public URI entrance() {
        return endpoint.show(EntrancePage.of(profile.name(), callUp()));
    }

    /** Shows a product in the browser (OCI 1.4, DETAIL). */
    public Page detail(String productId) {
        return oci().detail(browser, productId);
    }

    /**
     * Asks for a product's present price and takes over what comes back (OCI 1.4, VALIDATE): nothing if the product is
     * gone.
     *
     * @throws IllegalStateException if the shop answers otherwise than with a page
     */
    public ReceivedCart validate(String productId, String quantity) {
        return oci().validate(browser, productId, quantity) ? await(Operation.CREATE) : NOTHING;
    }

    /** Opens the shop at the hits of a search (OCI 1.4, SOURCING). */
    public SimulatedVisit source(String searchString) {
        return new SimulatedVisit(this, Operation.CREATE, null, oci().source(browser, searchString));
    }

    /**
     * Searches from server to server (OCI 1.4, BACKGROUND_SEARCH).
     *
     * @throws IllegalStateException if the shop does not answer with a form that can be read
     */
    public List<CartLine> search(String searchString) {
        return oci().search(searchString);
    }

    /**
     * Loads the whole catalog from server to server (OCI 1.5, DOWNLOADJSON).
     *
     * @throws IllegalStateException if the shop does not answer with a catalog
     */
    public List<OciCatalogPage> catalog(int pageSize) {
        return oci().catalog(pageSize);
    }

    /**
     * Waits up to ten seconds for what a browser brings back, and reads it as this system does.
     *
     * @param operation what the visit was for
     * @throws IllegalStateException if nothing came
     */
    public ReceivedCart await(Operation operation) {
        return read(endpoint.await(), operation);
    }

    /** Waits for what a browser brings back, and reads it as this system does; nothing if none comes in time. */
    public Optional<ReceivedCart> await(Operation operation, Duration time) {
        return endpoint.await(time).map(arrived -> read(arrived, operation));
    }

    private ReceivedCart read(HttpRequest arrived, Operation operation) {
        return cxml != null
                ? cxml.withoutEcho(CxmlReceiver.read(arrived, operation))
                : receiver.read(OciReceiver.read(arrived, oci().returnCharset()));
    }

    private CxmlSide cxml() {
        if (cxml == null) {
            throw new IllegalStateException(profile.name() + " speaks OCI here");
        }
        return cxml;
    }

    private OciSide oci() {
        if (oci == null) {
            throw new IllegalStateException(profile.name() + " speaks cXML here");
        }
        return oci;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        endpoint.close();
        if (cxml != null) {
            cxml.close();
        }
    }
}
