package io.punchout.cxml;

import io.punchout.cxml.auth.CredentialKey;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A party's name in a domain (cXML guide p.28).
 *
 * @param domain for example {@code "NetworkId"} or {@code "DUNS"}; compared without regard to case
 * @param identity the name in that domain; blanks around it do not count
 */
public record CxmlCredential(
        @NotBlank(message = "{cxml.credential.domain.required}")
        String domain,

        @NotBlank(message = "{cxml.credential.identity.required}")
        String identity) {

    public CxmlCredential {
        Objects.requireNonNull(domain, "a credential needs a domain");
        Objects.requireNonNull(identity, "a credential needs an identity");
    }

    /** Returns the key that it is found by; empty if one of the two is blank: nobody is found by it. */
    String key() {
        return CredentialKey.of(domain, identity);
    }
}
