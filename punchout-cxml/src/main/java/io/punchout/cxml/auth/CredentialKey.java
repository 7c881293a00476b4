package io.punchout.cxml.auth;

import java.util.Locale;
import java.util.Set;

/**
 * A credential in the form in which it is looked up and compared: the domain without regard to case, but for those known
 * as case-sensitive, and the identity as it stands, both without blanks around them (cXML guide p.28 and 570).
 */
public final class CredentialKey {
    private static final Set<String> CASE_SENSITIVE = Set.of("AribaNetworkUserId");

    private CredentialKey() {}

    /** Returns the key of a domain and an identity; an empty text if one of them is blank: nothing is found by it. */
    public static String of(String domain, String identity) {
        String plainDomain = domain.strip();
        String plainIdentity = identity.strip();
        if (plainDomain.isEmpty() || plainIdentity.isEmpty()) {
            return "";
        }
        String comparable = CASE_SENSITIVE.contains(plainDomain) ? plainDomain : plainDomain.toLowerCase(Locale.ROOT);
        return comparable + "|" + plainIdentity;
    }
}
