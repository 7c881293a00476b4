package io.punchout.testkit.buyer;

import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.From;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import io.punchout.cxml.model.Sender;
import io.punchout.cxml.model.SharedSecret;
import io.punchout.cxml.model.To;
import org.jspecify.annotations.Nullable;

/** Writes the header of a buyer's documents. Immutable. */
final class BuyerHeader {
    static final String USER_AGENT = "PunchOut test kit buyer";

    /** Who somebody is, in a domain. */
    record Name(String domain, String identity) {}

    private final Name from;
    private final Name sender;
    private final Name to;
    private final @Nullable String sharedSecret;

    BuyerHeader(Name from, Name sender, Name to, @Nullable String sharedSecret) {
        this.from = from;
        this.sender = sender;
        this.to = to;
        this.sharedSecret = sharedSecret;
    }

    Header build() {
        From buyer = new From();
        buyer.getCredential().add(credential(from));
        To supplier = new To();
        supplier.getCredential().add(credential(to));
        Credential proof = credential(sender);
        if (sharedSecret != null) {
            SharedSecret secret = new SharedSecret();
            secret.setText(sharedSecret);
            proof.setSharedSecret(secret);
        }
        Sender hub = new Sender();
        hub.getCredential().add(proof);
        hub.setUserAgent(USER_AGENT);
        Header header = new Header();
        header.setFrom(buyer);
        header.setTo(supplier);
        header.setSender(hub);
        return header;
    }

    private static Credential credential(Name name) {
        Identity identity = new Identity();
        identity.setText(name.identity());
        Credential credential = new Credential();
        credential.setDomain(name.domain());
        credential.setIdentity(identity);
        return credential;
    }
}
