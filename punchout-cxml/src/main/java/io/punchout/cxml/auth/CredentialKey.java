package io.punchout.cxml.auth;

import java.util.Locale;
import java.util.Set;

/**
 * A credential in the form in which it is looked up and compared: the domain without regard to case, but for those known
 * as case-sensitive, and the identity as it stands, both without blanks around them (cXML guide p.28 and 570).
 */
public final class CredentialKey {
    private static final Set<String> CASE_SENSITIVE = Set.of("AribaNetworkUserId");
    private static final char BAR = '|';

    /** No domain begins with it, as blanks around domains are cut off. */
    private static final char ANY_CASE = ' ';

    private static final String TEST_SUFFIX = "-T";

    private CredentialKey() {}

    /** Returns the key of a domain and an identity; an empty text if one of them is blank or the domain has a bar. */
    public static String of(String domain, String identity) {
        String plainIdentity = identity.strip();
        String comparable = comparable(domain);
        boolean named = !comparable.isEmpty() && comparable.indexOf(BAR) < 0 && !plainIdentity.isEmpty();
        return named ? comparable + BAR + plainIdentity : "";
    }

    /** Returns a domain as it is compared, without blanks around it. */
    static String comparable(String domain) {
        String plain = domain.strip();
        return CASE_SENSITIVE.contains(plain) ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the key under which an identity is found in any case; the same key for domains whose identities are known as
     * case-sensitive.
     */
    public static String inAnyCase(String key) {
        boolean sensitive = key.isEmpty() || CASE_SENSITIVE.contains(domain(key)) || key.charAt(0) == ANY_CASE;
        return sensitive ? key : ANY_CASE + key.toLowerCase(Locale.ROOT);
    }

    /** Returns the domain of a key, which ends at the first bar. */
    private static String domain(String key) {
        return key.substring(0, key.indexOf(BAR));
    }

    /** Tells whether two keys are of one domain, of which the bar is the end. */
    static boolean isSameDomain(String key, String other) {
        return other.regionMatches(0, key, 0, key.indexOf(BAR) + 1);
    }

    /** Returns the key that the identity's test id has, which networks mark with {@code -T} at its end. */
    public static String testKey(String key) {
        return key + TEST_SUFFIX;
    }

    /** Tells whether the key is that of a test id. */
    public static boolean isTestKey(String key) {
        return key.endsWith(TEST_SUFFIX);
    }
}
