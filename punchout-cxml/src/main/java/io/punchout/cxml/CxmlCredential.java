package io.punchout.cxml;

import io.punchout.cxml.auth.CredentialKey;
import java.util.Objects;

/**
 * A party's name in a domain (cXML guide p.28).
 *
 * @param domain for example {@code "NetworkId"} or {@code "DUNS"}; compared without regard to case
 * @param identity the name in that domain; blanks around it do not count
 */
public record CxmlCredential(String domain, String identity) {

    /**
     * @throws IllegalArgumentException if one of the two is blank
     */
    public CxmlCredential {
        Objects.requireNonNull(domain, "a credential needs a domain");
        Objects.requireNonNull(identity, "a credential needs an identity");
        if (domain.isBlank() || identity.isBlank()) {
            throw new IllegalArgumentException("a credential needs a domain and an identity");
        }
    }

    String key() {
        return CredentialKey.of(domain, identity);
    }
}
