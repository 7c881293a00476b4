package io.punchout.connection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One buyer's procurement system and how it may punch out. Immutable.
 *
 * <pre>{@code
 * Connection connection = Connection.builder("acme-sap")
 *         .name("ACME SAP")
 *         .businessUnit("acme")
 *         .settings(CxmlSettings.builder()...build())
 *         .security(SecuritySettings.builder().returnHost("*.acme.example").build())
 *         .build();
 * }</pre>
 *
 * @param id the stable id, unique over all connections
 * @param name the label that a person sees
 * @param businessUnit the unit of the buyer's company that its users log in to: the tenant boundary
 * @param active whether it may be used; an inactive connection is answered like an unknown one
 * @param version how often it was stored; a store refuses a change that was made on another version than its own
 * @param settings the part of its protocol
 * @param cart how carts are written
 * @param security return hosts, framing and lifetimes
 */
public record Connection(
        String id,
        String name,
        String businessUnit,
        boolean active,
        long version,
        ProtocolSettings settings,
        CartSettings cart,
        SecuritySettings security) {

    public Connection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(businessUnit, "businessUnit");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(security, "security");
    }

    /** Starts an active connection; name and business unit are its id until set. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Starts a connection from this one. */
    public Builder toBuilder() {
        return new Builder(id)
                .name(name)
                .businessUnit(businessUnit)
                .active(active)
                .version(version)
                .settings(settings)
                .cart(cart)
                .security(security);
    }

    /** Returns this connection with another version. */
    public Connection withVersion(long number) {
        return toBuilder().version(number).build();
    }

    /** Returns the id of the protocol, for example {@code "cxml"}. */
    public String format() {
        return settings.format();
    }

    /**
     * Returns the settings as the protocol's own type.
     *
     * @throws IllegalStateException if the connection is of another protocol
     */
    public <T extends ProtocolSettings> T settings(Class<T> type) {
        if (!type.isInstance(settings)) {
            throw new IllegalStateException(
                    "connection '" + id + "' has " + settings.format() + " settings, not " + type.getSimpleName());
        }
        return type.cast(settings);
    }

    /** Builds a connection. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private String name;
        private String businessUnit;
        private boolean active = true;
        private long version;
        private @Nullable ProtocolSettings settings;
        private CartSettings cart = CartSettings.defaults();
        private SecuritySettings security = SecuritySettings.closed();

        private Builder(String id) {
            this.id = id;
            this.name = id;
            this.businessUnit = id;
        }

        /** Sets the label. */
        public Builder name(String label) {
            this.name = label;
            return this;
        }

        /** Sets the tenant. */
        public Builder businessUnit(String unit) {
            this.businessUnit = unit;
            return this;
        }

        /** Sets whether it may be used. */
        public Builder active(boolean usable) {
            this.active = usable;
            return this;
        }

        /** Sets how often it was stored. */
        public Builder version(long number) {
            this.version = number;
            return this;
        }

        /** Sets the part of its protocol, which also decides the format. */
        public Builder settings(ProtocolSettings protocol) {
            this.settings = protocol;
            return this;
        }

        /** Sets how carts are written. */
        public Builder cart(CartSettings how) {
            this.cart = how;
            return this;
        }

        /** Sets return hosts, framing and lifetimes. */
        public Builder security(SecuritySettings rules) {
            this.security = rules;
            return this;
        }

        /**
         * Returns the connection.
         *
         * @throws IllegalStateException if it has no protocol settings
         */
        public Connection build() {
            if (settings == null) {
                throw new IllegalStateException("connection '" + id + "' has no protocol settings");
            }
            return new Connection(id, name, businessUnit, active, version, settings, cart, security);
        }
    }
}
