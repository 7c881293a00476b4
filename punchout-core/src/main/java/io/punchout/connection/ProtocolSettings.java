package io.punchout.connection;

import io.punchout.secret.SecretSlots;
import java.util.Map;
import java.util.Set;

/**
 * The part of a connection that its protocol contributes: credentials and what the buyer's system expects. Each
 * protocol brings its own immutable type.
 */
public interface ProtocolSettings {

    /** Returns the id of the protocol, for example {@code "cxml"}. */
    String format();

    /**
     * Returns the keys under which a request may find the connection, in the protocol's own normal form. A key names
     * who is asking; it never holds a secret. No keys: nobody finds the connection.
     */
    Set<String> lookupKeys();

    /**
     * Returns every secret that the settings hold, by the path of its property within them, for example {@code
     * "logins[0].password"}. What holds for all secrets alike is checked by this.
     */
    default Map<String, SecretSlots> secrets() {
        return Map.of();
    }
}
