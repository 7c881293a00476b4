package io.punchout.cxml.auth;

import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.Identity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of From, To and Sender, by all its names. The credential that a marketplace added for itself ({@code
 * type="marketplace"}, guide p.29) does not name the party; empty credentials, as probes send them, name nobody.
 */
public final class Party {
    /** How many credentials of a party are looked at: real documents have up to four. */
    private static final int MOST = 20;

    private final List<Credential> credentials;
    private final Set<String> keys;

    private Party(List<Credential> credentials, Set<String> keys) {
        this.credentials = credentials;
        this.keys = keys;
    }

    static Party of(@Nullable List<Credential> all) {
        List<Credential> some = all == null ? List.of() : all;
        List<Credential> own = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Credential credential : some) {
            if (own.size() < MOST && !isMarketplace(credential)) {
                own.add(credential);
                String domain = credential.getDomain();
                Identity identity = credential.getIdentity();
                String key = domain == null || identity == null ? "" : CredentialKey.of(domain, identity.text());
                if (!key.isEmpty()) {
                    keys.add(key);
                    keys.add(CredentialKey.inAnyCase(key));
                }
            }
        }
        return new Party(own, keys);
    }

    private static boolean isMarketplace(Credential credential) {
        String type = credential.getType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).equals("marketplace");
    }

    List<Credential> credentials() {
        return credentials;
    }

    /** Returns the keys of the party's credentials, see {@link CredentialKey}. */
    public Set<String> keys() {
        return keys;
    }

    /** Tells whether one of the party's credentials is among the keys. */
    public boolean isOneOf(Set<String> known) {
        for (String key : keys) {
            if (known.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether every credential of a domain that the keys know is among the keys. */
    boolean agreesWith(Set<String> known) {
        for (String own : keys) {
            if (!known.contains(own) && hasAnother(known, own)) {
                return false;
            }
        }
        return true;
    }

    boolean contradictsItself() {
        for (String own : keys) {
            if (hasAnother(keys, own)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether there is another key of the same domain. */
    private static boolean hasAnother(Set<String> some, String key) {
        for (String other : some) {
            if (CredentialKey.isSameDomain(other, key) && !other.equals(key)) {
                return true;
            }
        }
        return false;
    }
}
