package io.punchout.cxml.auth;

import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import io.punchout.cxml.model.SharedSecret;
import io.punchout.secret.Secret;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The credentials of a document's header, every one of them considered. */
public final class Credentials {
    /** How many credentials of a party are looked at: real documents have up to four. */
    private static final int MOST = 20;

    private final List<Credential> from;
    private final List<Credential> sender;

    private Credentials(List<Credential> from, List<Credential> sender) {
        this.from = from;
        this.sender = sender;
    }

    /** Returns the credentials of a header; none if there is no header. */
    public static Credentials of(@Nullable Header header) {
        if (header == null) {
            return new Credentials(List.of(), List.of());
        }
        return new Credentials(
                header.getFrom() == null ? List.of() : header.getFrom().getCredential(),
                header.getSender() == null ? List.of() : header.getSender().getCredential());
    }

    /** Returns the keys of From. */
    public Set<String> fromKeys() {
        return keys(from);
    }

    /** Returns the keys of Sender. */
    public Set<String> senderKeys() {
        return keys(sender);
    }

    /** Tells whether one of Sender's credentials carries the secret; each is compared, in constant time. */
    public boolean proves(Secret secret) {
        boolean proven = false;
        for (Credential credential : sender.subList(0, Math.min(sender.size(), MOST))) {
            SharedSecret shared = credential.getSharedSecret();
            String presented = shared == null ? null : shared.text();
            proven |= secret.matches(presented);
            proven |= presented != null && secret.matches(presented.strip());
        }
        return proven;
    }

    private static Set<String> keys(List<Credential> credentials) {
        Set<String> keys = new LinkedHashSet<>();
        for (Credential credential : credentials.subList(0, Math.min(credentials.size(), MOST))) {
            Identity identity = credential.getIdentity();
            String domain = credential.getDomain();
            if (identity != null && domain != null) {
                keys.add(CredentialKey.of(domain, identity.text()));
            }
        }
        keys.remove("");
        return keys;
    }
}
