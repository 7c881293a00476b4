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

    private final String domain;
    private final String identity;
    private final @Nullable String sharedSecret;

    BuyerHeader(String domain, String identity, @Nullable String sharedSecret) {
        this.domain = domain;
        this.identity = identity;
        this.sharedSecret = sharedSecret;
    }

    Header build() {
        From from = new From();
        from.getCredential().add(credential(domain, identity));
        To to = new To();
        to.getCredential().add(credential("DUNS", "012345678"));
        Credential proof = credential(domain, identity);
        if (sharedSecret != null) {
            SharedSecret secret = new SharedSecret();
            secret.setText(sharedSecret);
            proof.setSharedSecret(secret);
        }
        Sender sender = new Sender();
        sender.getCredential().add(proof);
        sender.setUserAgent(USER_AGENT);
        Header header = new Header();
        header.setFrom(from);
        header.setTo(to);
        header.setSender(sender);
        return header;
    }

    private static Credential credential(String domain, String name) {
        Identity identity = new Identity();
        identity.setText(name);
        Credential credential = new Credential();
        credential.setDomain(domain);
        credential.setIdentity(identity);
        return credential;
    }
}
