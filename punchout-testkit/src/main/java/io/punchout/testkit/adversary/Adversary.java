package io.punchout.testkit.adversary;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Attacks a shop's entry point over real HTTP, as somebody who knows the identity of one buyer and, to come as far as a
 * buyer does, its secret. Use it against your own endpoints only. Not thread-safe.
 *
 * <pre>{@code
 * List<Finding> findings = Adversary.of(entryPoint)
 *         .cxml("NetworkId", "AN01000000001", secret)
 *         .returnUrl("https://buyer.example/return")
 *         .attack();
 * }</pre>
 *
 * <p>The buyer must be a connection of its own for this purpose: the attacks open more than a hundred visits.
 */
public final class Adversary {
    private final URI entryPoint;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Target.TIMEOUT)
            .build();
    private Target.@Nullable Cxml cxml;
    private Target.@Nullable Oci oci;
    private String returnUrl = "https://buyer.example/return";

    private Adversary(URI entryPoint) {
        this.entryPoint = Objects.requireNonNull(entryPoint, "entryPoint");
    }

    /** Starts an adversary of the shop whose entry point is here. */
    public static Adversary of(URI entryPoint) {
        return new Adversary(entryPoint);
    }

    /** Adds the attacks over cXML, with the credentials of a buyer. */
    public Adversary cxml(String domain, String identity, String sharedSecret) {
        this.cxml = new Target.Cxml(domain, identity, sharedSecret);
        return this;
    }

    /** Adds the attacks over OCI, with the login of a buyer. */
    public Adversary oci(String username, String password) {
        this.oci = new Target.Oci(username, password);
        return this;
    }

    /** Sets a URL that the buyer's connection lets carts go to; {@code https://buyer.example/return} unless set. */
    public Adversary returnUrl(String allowed) {
        this.returnUrl = Objects.requireNonNull(allowed, "allowed");
        return this;
    }

    /**
     * Returns the attacks that {@link #attack()} makes, in order.
     *
     * @throws IllegalStateException if neither cXML nor OCI is set
     */
    public List<Attack> attacks() {
        List<Attack> attacks = new ArrayList<>();
        if (cxml != null) {
            attacks.addAll(DocumentAttacks.all());
            attacks.addAll(EncodingAttacks.all());
            attacks.addAll(InjectionAttacks.cxml());
            attacks.addAll(ReturnUrlAttacks.cxml());
            attacks.addAll(CredentialAttacks.all());
            attacks.addAll(VisitAttacks.all());
        }
        if (oci != null) {
            attacks.addAll(InjectionAttacks.oci());
            attacks.addAll(ReturnUrlAttacks.oci());
            attacks.addAll(CallUpAttacks.all());
        }
        if (attacks.isEmpty()) {
            throw new IllegalStateException("set cxml(...) or oci(...): without a buyer there is nothing to attack");
        }
        return attacks;
    }

    /** Makes all attacks, one after the other, and returns those that did not end as they must. */
    public List<Finding> attack() {
        List<Finding> findings = new ArrayList<>();
        for (Attack attack : attacks()) {
            List<String> wrong = attack(attack);
            if (!wrong.isEmpty()) {
                findings.add(new Finding(attack, wrong));
            }
        }
        return findings;
    }

    /** Makes one attack. Returns what the shop did wrong; empty if it did as expected. */
    public List<String> attack(Attack attack) {
        try (Canary canary = Canary.start()) {
            Target target = new Target(entryPoint, cxml, oci, returnUrl, canary.uri(), client);
            List<String> wrong = new ArrayList<>();
            try {
                wrong.addAll(attack.attempt().on(target));
            } catch (UncheckedIOException silent) {
                wrong.add("The shop did not answer: " + silent.getMessage() + ".");
            }
            if (canary.wasCalled()) {
                wrong.add("The shop called an address that the message named.");
            }
            return wrong;
        }
    }
}
