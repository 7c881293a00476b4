package io.punchout.cxml.write;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.From;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.model.Sender;
import io.punchout.cxml.model.SharedSecret;
import io.punchout.cxml.model.To;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds the envelope of a request that goes from server to server (guide p.24-30): ids, From, To and Sender, for {@link
 * OrderWriter} and {@link StatusUpdateWriter}. It holds the shared secret as it is sent: what it builds belongs in no log
 * and in no message that a browser carries. Not thread-safe.
 *
 * <pre>{@code
 * CXML envelope = new CxmlEnvelope("1772355600.7@shop.example", OffsetDateTime.now(clock))
 *         .from("DUNS", "123456789")
 *         .to("NetworkId", "AN01000000001")
 *         .sender("DUNS", "123456789", secret)
 *         .build();
 * }</pre>
 */
public final class CxmlEnvelope {
    private final String payloadId;
    private final OffsetDateTime time;
    private final From from = new From();
    private final To to = new To();
    private final Sender sender = new Sender();
    private boolean test;

    /**
     * Begins an envelope.
     *
     * @param payloadId the id of the message, unique in the world; a message sent again keeps it
     * @param time when the message was made
     */
    public CxmlEnvelope(String payloadId, OffsetDateTime time) {
        this.payloadId = Objects.requireNonNull(payloadId, "payloadId");
        this.time = Objects.requireNonNull(time, "time");
        sender.setUserAgent("punchout");
    }

    /** Adds a credential of who wrote the message: the supplier, for a status of an order. */
    public CxmlEnvelope from(String domain, String identity) {
        from.getCredential().add(credential(domain, identity));
        return this;
    }

    /** Adds a credential of who is to get the message in the end. */
    public CxmlEnvelope to(String domain, String identity) {
        to.getCredential().add(credential(domain, identity));
        return this;
    }

    /**
     * Adds a credential of who opens the connection.
     *
     * @param sharedSecret what proves it to the receiver; null if something else does
     */
    public CxmlEnvelope sender(String domain, String identity, @Nullable String sharedSecret) {
        Credential credential = credential(domain, identity);
        if (sharedSecret != null) {
            SharedSecret secret = new SharedSecret();
            secret.setText(sharedSecret);
            credential.setSharedSecret(secret);
        }
        sender.getCredential().add(credential);
        return this;
    }

    /** Sets the name of the software that sends; {@code punchout} unless set. */
    public CxmlEnvelope userAgent(String software) {
        sender.setUserAgent(Objects.requireNonNull(software, "software"));
        return this;
    }

    /** Marks the message as a test. */
    public CxmlEnvelope test() {
        this.test = true;
        return this;
    }

    /**
     * Returns the envelope, with a request that is still empty.
     *
     * @throws IllegalStateException if From, To or Sender has no credential
     */
    public CXML build() {
        if (from.getCredential().isEmpty()
                || to.getCredential().isEmpty()
                || sender.getCredential().isEmpty()) {
            throw new IllegalStateException("From, To and Sender need a credential each");
        }
        Header header = new Header();
        header.setFrom(from);
        header.setTo(to);
        header.setSender(sender);
        Request request = new Request();
        request.setDeploymentMode(test ? "test" : "production");
        CXML document = new CXML();
        document.setPayloadID(payloadId);
        document.setTimestamp(CxmlTime.of(time));
        document.setHeader(header);
        document.setRequest(request);
        return document;
    }

    private static Credential credential(String domain, String name) {
        Identity identity = new Identity();
        identity.setText(Objects.requireNonNull(name, "identity"));
        Credential credential = new Credential();
        credential.setDomain(Objects.requireNonNull(domain, "domain"));
        credential.setIdentity(identity);
        return credential;
    }
}
