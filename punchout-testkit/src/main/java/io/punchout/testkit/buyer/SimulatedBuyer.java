package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.http.Parameter;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
 *     List<TakenLine> lines = visit.taken(visit.received());
 * }
 * }</pre>
 */
public final class SimulatedBuyer implements AutoCloseable {
    private final PlatformProfile profile;
    private final PlatformReceiver receiver;
    private final CxmlDialect dialect;
    private final ReturnEndpoint endpoint;
    private final Browser browser = new Browser();
    private final @Nullable CxmlBuyer cxml;
    private final @Nullable OciBuyer oci;

    private SimulatedBuyer(Builder builder, PlatformProfile profile, URI entryPoint, String identity) {
        this.profile = profile;
        this.receiver = PlatformReceiver.of(profile).knowing(builder.units);
        this.dialect = new CxmlDialect(profile);
        this.endpoint = ReturnEndpoint.start();
        boolean speaksCxml = profile.formats().contains("cxml");
        this.cxml = speaksCxml ? cxml(builder, entryPoint, identity) : null;
        this.oci = speaksCxml ? null : oci(builder, entryPoint, identity);
    }

    private CxmlBuyer cxml(Builder builder, URI entryPoint, String identity) {
        String domain = builder.domain == null ? dialect.domain() : builder.domain;
        return CxmlBuyer.builder(entryPoint)
                .credential(domain, identity)
                .sharedSecret(builder.secret)
                .dtdVersion(dialect.dtdVersion())
                .build();
    }

    private OciBuyer oci(Builder builder, URI entryPoint, String identity) {
        OciBuyer.Builder buyer = OciBuyer.builder(entryPoint).login(identity, builder.secret);
        profile.sent("method").stream().findFirst().ifPresent(buyer::method);
        for (String name : profile.sent("parameter")) {
            parameter(name).ifPresent(one -> buyer.parameter(one.name(), one.value()));
        }
        return buyer.build();
    }

    /** What this system's own parameters hold; those that every call-up has come by themselves. */
    private Optional<Parameter> parameter(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "OCICANCEL" ->
                Optional.of(new Parameter(
                        name, endpoint.uri().resolve("/return?cancelled=1").toString()));
            case "OCI_VERSION", "OCIVERSION" -> Optional.of(new Parameter(name, "4.0"));
            case "OPI_VERSION" -> Optional.of(new Parameter(name, "1.0"));
            case "SENDERID", "BYPASS_OUTB_HANDLER" -> Optional.of(new Parameter(name, "X"));
            default -> Optional.empty();
        };
    }

    /**
     * Starts a buyer of a kind.
     *
     * @param platform the id or alias of a profile of this library, for example {@code "coupa"}
     * @throws IllegalArgumentException if there is none
     */
    public static Builder of(String platform) {
        return of(Platforms.standard()
                .find(platform)
                .orElseThrow(() -> new IllegalArgumentException("there is no platform '" + platform + "'")));
    }

    /** Starts a buyer of a profile, for example a host's own. */
    public static Builder of(PlatformProfile profile) {
        return new Builder(profile);
    }

    /** Returns the profile. */
    public PlatformProfile profile() {
        return profile;
    }

    /** Returns the domain of the identity in its documents; for OCI it says nothing. */
    public static String usualDomain(PlatformProfile profile) {
        return new CxmlDialect(profile).domain();
    }

    /** Returns the operations that this system knows: with cXML as its profile says, with OCI a new visit. */
    public List<Operation> operations() {
        if (cxml == null) {
            return List.of(Operation.CREATE);
        }
        List<Operation> known = new ArrayList<>();
        profile.sent("operation").forEach(name -> Operation.of(name).ifPresent(known::add));
        return known.isEmpty() ? List.of(Operation.CREATE, Operation.EDIT, Operation.INSPECT) : List.copyOf(known);
    }

    /** Asks for a new visit. */
    public SimulatedVisit open(Operation operation) {
        return open(operation, null);
    }

    /**
     * Asks for a visit, and opens the shop in the browser.
     *
     * @param former the cart to change or look at; null for a new one
     * @throws UncheckedIOException if nobody answers
     */
    public SimulatedVisit open(Operation operation, @Nullable Cart former) {
        if (oci != null) {
            return new SimulatedVisit(this, operation, null, oci.callUp(browser, endpoint.uri()));
        }
        CxmlBuyer buyer = Objects.requireNonNull(cxml);
        byte[] document = dialect.bend(buyer.write(ask(operation, former)));
        SetupAnswer answer = buyer.send(document, CxmlBuyer.CONTENT_TYPE);
        Page page = answer.isAccepted() ? browser.open(answer.startPageOrThrow()) : null;
        return new SimulatedVisit(this, operation, answer, page);
    }

    private SetupRequest ask(Operation operation, @Nullable Cart former) {
        SetupRequest.Builder setup = former == null
                ? SetupRequest.builder(operation).returnUrl(endpoint.uri().toString())
                : operation == Operation.INSPECT
                        ? Setups.inspect(endpoint.uri(), former)
                        : Setups.edit(endpoint.uri(), former);
        return dialect.ask(setup).build();
    }

    ReceivedCart receive(Operation operation) {
        return oci == null ? CxmlReceiver.read(endpoint.await(), operation) : OciReceiver.read(endpoint.await());
    }

    PlatformReceiver receiver() {
        return receiver;
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

    /** Builds a buyer. Not thread-safe. */
    public static final class Builder {
        private final PlatformProfile profile;
        private @Nullable URI entryPoint;
        private @Nullable String domain;
        private @Nullable String identity;
        private @Nullable String secret;
        private Set<String> units = Set.of();

        private Builder(PlatformProfile profile) {
            this.profile = profile;
        }

        /** Sets the URL that the shop is called at. */
        public Builder entryPoint(URI url) {
            this.entryPoint = url;
            return this;
        }

        /** Sets the domain of the identity, where it is not the system's usual one. */
        public Builder domain(String name) {
            this.domain = name;
            return this;
        }

        /** Sets who the buyer is: its identity in cXML, its user name in OCI. */
        public Builder identity(String name) {
            this.identity = name;
            return this;
        }

        /** Sets the shared secret or the password; null presents none. */
        public Builder secret(@Nullable String value) {
            this.secret = value;
            return this;
        }

        /** Sets the units that this installation maps, besides those that every one knows. */
        public Builder units(Set<String> mapped) {
            this.units = Set.copyOf(mapped);
            return this;
        }

        /**
         * Returns the buyer, its endpoint listening.
         *
         * @throws IllegalStateException if it has no entry point or no identity
         */
        public SimulatedBuyer build() {
            if (entryPoint == null || identity == null) {
                throw new IllegalStateException("a simulated buyer needs an entry point and an identity");
            }
            return new SimulatedBuyer(this, profile, entryPoint, identity);
        }
    }
}
