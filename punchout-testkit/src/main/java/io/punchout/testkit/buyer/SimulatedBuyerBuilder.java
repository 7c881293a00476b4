package io.punchout.testkit.buyer;

import io.punchout.platform.PlatformProfile;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SimulatedBuyer}. Not thread-safe. */
public final class SimulatedBuyerBuilder {
    private final PlatformProfile profile;
    private @Nullable String format;
    private @Nullable URI entryPoint;
    private @Nullable String domain;
    private @Nullable String identity;
    private BuyerHeader.@Nullable Name sender;
    private BuyerHeader.@Nullable Name supplier;
    private @Nullable String secret;
    private Set<String> units = Set.of();
    private final DeviationChoice deviations = new DeviationChoice();

    SimulatedBuyerBuilder(PlatformProfile profile) {
        this.profile = profile;
    }

    /** Sets the protocol, {@code "cxml"} or {@code "oci"}, for a system that speaks both; cXML unless set. */
    public SimulatedBuyerBuilder format(String protocol) {
        this.format = protocol;
        return this;
    }

    /** Sets the URL that the shop is called at. */
    public SimulatedBuyerBuilder entryPoint(URI url) {
        this.entryPoint = url;
        return this;
    }

    /** Sets the domain of the identity, where it is not the system's usual one. */
    public SimulatedBuyerBuilder domain(String name) {
        this.domain = name;
        return this;
    }

    /** Sets who the buyer is: its identity in cXML, its user name in OCI. */
    public SimulatedBuyerBuilder identity(String name) {
        this.identity = name;
        return this;
    }

    /** Sets who hands its documents over, with the secret: a network between it and the shop. The buyer unless set. */
    public SimulatedBuyerBuilder sender(String inDomain, String name) {
        this.sender = new BuyerHeader.Name(inDomain, name);
        return this;
    }

    /** Sets who the shop is to it; a made-up DUNS number unless set. */
    public SimulatedBuyerBuilder supplier(String inDomain, String name) {
        this.supplier = new BuyerHeader.Name(inDomain, name);
        return this;
    }

    /** Sets the shared secret or the password; null presents none. */
    public SimulatedBuyerBuilder secret(@Nullable String value) {
        this.secret = value;
        return this;
    }

    /** Sets the units that this installation maps, besides those that every one knows. */
    public SimulatedBuyerBuilder units(Set<String> mapped) {
        this.units = Set.copyOf(mapped);
        return this;
    }

    /** Lets it do as the standard says; {@link #with} still adds. */
    public SimulatedBuyerBuilder withoutDeviations() {
        deviations.none();
        return this;
    }

    /** Lets it do something else otherwise, besides what is usual for it. The last of a topic holds. */
    public SimulatedBuyerBuilder with(Deviation... others) {
        deviations.with(List.of(others));
        return this;
    }

    PlatformProfile profile() {
        return profile;
    }

    Set<String> units() {
        return units;
    }

    Set<Deviation> deviations() {
        return deviations.of(profile, format());
    }

    @Nullable
    String secret() {
        return secret;
    }

    String format() {
        return format != null ? format : profile.formats().contains("cxml") ? "cxml" : "oci";
    }

    CxmlBuyer.Builder cxml(URI url, String name) {
        CxmlBuyer.Builder buyer = CxmlBuyer.builder(url)
                .credential(domain == null ? CxmlDialect.domain(profile) : domain, name)
                .sharedSecret(secret);
        if (sender != null) {
            buyer.sender(sender.domain(), sender.identity());
        }
        if (supplier != null) {
            buyer.supplier(supplier.domain(), supplier.identity());
        }
        return buyer;
    }

    /**
     * Returns the buyer, its endpoint listening.
     *
     * @throws IllegalStateException if it has no entry point or no identity, or does not speak the protocol
     */
    public SimulatedBuyer build() {
        if (entryPoint == null || identity == null) {
            throw new IllegalStateException("a simulated buyer needs an entry point and an identity");
        }
        if (!profile.formats().contains(format())) {
            throw new IllegalStateException(profile.name() + " does not speak " + format());
        }
        return new SimulatedBuyer(this, entryPoint, identity);
    }
}
