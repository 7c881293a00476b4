package io.punchout.testkit.adversary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shop under attack, and what the adversary knows of it. */
public final class Target {
    static final String XML = "text/xml; charset=UTF-8";
    static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final URI entryPoint;
    private final @Nullable Cxml cxml;
    private final @Nullable Oci oci;
    private final String returnUrl;
    private final URI canary;
    private final HttpClient client;

    Target(URI entryPoint, @Nullable Cxml cxml, @Nullable Oci oci, String returnUrl, URI canary, HttpClient client) {
        this.entryPoint = entryPoint;
        this.cxml = cxml;
        this.oci = oci;
        this.returnUrl = returnUrl;
        this.canary = canary;
        this.client = client;
    }

    /** A buyer's credentials over cXML. */
    record Cxml(String domain, String identity, String sharedSecret) {
        Cxml {
            Objects.requireNonNull(domain, "domain");
            Objects.requireNonNull(identity, "identity");
            Objects.requireNonNull(sharedSecret, "sharedSecret");
        }

        @Override
        public String toString() {
            return "Cxml[" + domain + ", " + identity + "]";
        }
    }

    /** A buyer's login over OCI. */
    record Oci(String username, String password) {
        Oci {
            Objects.requireNonNull(username, "username");
            Objects.requireNonNull(password, "password");
        }

        @Override
        public String toString() {
            return "Oci[" + username + "]";
        }
    }

    URI canary() {
        return canary;
    }

    String returnUrl() {
        return returnUrl;
    }

    Oci oci() {
        return Objects.requireNonNull(oci, "oci");
    }

    /** Returns a setup request that the shop should accept, to be spoilt. */
    SetupText setup() {
        return new SetupText(Objects.requireNonNull(cxml, "cxml"), returnUrl, UUID.randomUUID() + "@adversary.example");
    }

    /** Returns what no answer may hold. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        if (cxml != null) {
            secrets.add(cxml.sharedSecret());
        }
        if (oci != null) {
            secrets.add(oci.password());
        }
        return secrets;
    }

    Answer post(SetupText setup) {
        return post(XML, setup.bytes());
    }

    Answer post(String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(entryPoint)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    Answer postForm(String body) {
        return post("application/x-www-form-urlencoded", body.getBytes(StandardCharsets.US_ASCII));
    }

    Answer get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", interrupted));
        }
    }
}
