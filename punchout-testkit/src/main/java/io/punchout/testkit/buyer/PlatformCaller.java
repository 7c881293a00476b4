package io.punchout.testkit.buyer;

import io.punchout.http.Parameters;
import io.punchout.order.Order;
import io.punchout.platform.PlatformProfile;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * The server of a procurement system of one kind, without its user: it asks a shop as that system asks, in its dialect, and
 * leaves the browser and the return to the caller. For pages on which a person plays the user; where a program does,
 * {@link SimulatedBuyer} has all of it. Over real HTTP. Thread-safe.
 */
public final class PlatformCaller implements AutoCloseable {
    private final PlatformProfile profile;
    private final URI entryPoint;
    private final CxmlSide cxml;
    private final String username;
    private final String secret;
    private final HttpCaller caller = new HttpCaller(null);

    /**
     * Makes the server of a system.
     *
     * @param entryPoint the URL that the shop is called at
     * @param identity who it is: its identity in cXML, in the system's usual domain, and its user name in OCI
     * @param secret the shared secret or the password
     */
    public PlatformCaller(PlatformProfile profile, URI entryPoint, String identity, String secret) {
        this.profile = profile;
        this.entryPoint = entryPoint;
        this.username = identity;
        this.secret = secret;
        Set<Deviation> deviations = Deviation.usual(profile, "cxml");
        // they would come back with the cart, and look like the shop's
        deviations.remove(Deviation.BLANKS);
        this.cxml = new CxmlSide(
                profile,
                deviations,
                CxmlBuyer.builder(entryPoint)
                        .credential(CxmlDialect.domain(profile), identity)
                        .sharedSecret(secret));
    }

    /** Returns the operations of cXML that systems of this kind know: as the profile says, else all but sourcing. */
    public static List<Operation> operations(PlatformProfile profile) {
        return CxmlSide.operations(profile);
    }

    /**
     * Asks for a visit over cXML, with what the system says of its users besides.
     *
     * @throws UncheckedIOException if nobody answers
     */
    public SetupAnswer ask(SetupRequest.Builder setup) {
        return cxml.ask(setup);
    }

    /**
     * Orders over cXML.
     *
     * @throws UncheckedIOException if nobody answers
     */
    public OrderAnswer order(Order order) {
        return cxml.order(order);
    }

    /**
     * Returns the form of an OCI call-up, which the user's browser carries to the shop: the password is in it.
     *
     * @param returnUrl the value of HOOK_URL
     */
    public HtmlForm callUp(URI returnUrl) {
        OciBuyer.Builder buyer = OciBuyer.builder(entryPoint).login(username, secret);
        return new OciSide(profile, Set.of(), returnUrl, returnUrl, buyer).form();
    }

    /**
     * Asks an OCI function from server to server, as BACKGROUND_SEARCH and DOWNLOADJSON are.
     *
     * @throws UncheckedIOException if nobody answers
     */
    public HttpResponse<byte[]> fetch(Parameters parameters) {
        return caller.send(HttpRequest.newBuilder(entryPoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(parameters.encode(StandardCharsets.UTF_8), StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() {
        cxml.close();
        caller.close();
    }
}
