package io.punchout.connection;

import io.punchout.mapping.MappingTargets;
import io.punchout.secret.SecretSlots;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
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

    /** Tells whether the protocol's carts have a header for tax, shipping and discounts; yes unless it says otherwise. */
    default boolean hasCartHeader() {
        return true;
    }

    /** Tells whether SAP GUI's own window can take the protocol's carts; no unless it says otherwise. */
    default boolean returnsToSapGui() {
        return false;
    }

    /** Tells whether the protocol has a message for a step of the purchase; yes unless it says otherwise. */
    default boolean serves(ConnectionType type) {
        return true;
    }

    /** Tells whether a later visit of the settings' operations serves what a buyer may do with a cart; yes unless it says otherwise. */
    default boolean offers(CartUse use) {
        return true;
    }

    /** Returns what a cart mapping can fill in the carts of these settings; nothing unless the protocol can tell. */
    default MappingTargets cartTargets() {
        return MappingTargets.NONE;
    }

    /**
     * Returns the messages of the protocol's own constraints.
     *
     * @param locale {@link Locale#ENGLISH} or {@link Locale#GERMAN}
     * @return keys with their texts, and with {@code .hint} behind the key what to do; empty when it has no constraints
     */
    default Optional<ResourceBundle> constraintTexts(Locale locale) {
        return Optional.empty();
    }
}
