package io.punchout.connection;

import io.punchout.constraint.Consistency;
import io.punchout.constraint.Consistent;
import io.punchout.constraint.Findings;
import io.punchout.constraint.NotEmptyText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
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
 * @param type the step of the purchase that it serves; {@link ConnectionType#SETUP_REQUEST} unless set
 * @param active whether it may be used; an inactive connection is answered like an unknown one
 * @param version how often it was stored: a store refuses a change that was made on another version than its own; 0
 *     when it was never stored
 * @param platform the name of the buyer's procurement system, for its defaults and limits; null when none is named
 * @param settings the part of its protocol
 * @param login which shop user a visit runs as
 * @param cart how carts are written
 * @param security return hosts, framing and lifetimes
 */
@Consistent
public record Connection(
        @NotBlank(message = "{connection.id.required}") @Size(max = 100, message = "{connection.id.too_long}")
        String id,

        @NotBlank(message = "{connection.name.required}") @Size(max = 200, message = "{connection.name.too_long}")
        String name,

        @NotBlank(message = "{connection.business_unit.required}")
        @Size(max = 200, message = "{connection.business_unit.too_long}")
        String businessUnit,

        ConnectionType type,
        boolean active,

        @PositiveOrZero(message = "{connection.version.negative}")
        long version,

        @NotEmptyText(message = "{connection.platform.blank}") @Nullable
        String platform,

        @Valid ProtocolSettings settings,
        @Valid LoginSettings login,
        @Valid CartSettings cart,
        @Valid SecuritySettings security)
        implements Consistency {

    public Connection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(businessUnit, "businessUnit");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(security, "security");
    }

    /** Starts an active connection; name and business unit are its id until set. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Starts a connection from this one, for an edit. */
    public Builder toBuilder() {
        Builder builder = new Builder(id);
        builder.name = name;
        builder.businessUnit = businessUnit;
        builder.type = type;
        builder.active = active;
        builder.version = version;
        builder.platform = platform;
        builder.settings = settings;
        builder.login = login;
        builder.cart = cart;
        builder.security = security;
        return builder;
    }

    /** Returns this connection, usable or not. */
    public Connection withActive(boolean usable) {
        return toBuilder().active(usable).build();
    }

    /** Returns this connection with another version. */
    public Connection withVersion(long number) {
        return toBuilder().version(number).build();
    }

    @Override
    public void check(Findings findings) {
        if (cart.totalsMode() == TotalsMode.HEADER && !settings.hasCartHeader()) {
            findings.add("cart.totals_mode.no_header", "cart.totalsMode");
        }
        if (cart.operationAllowed() != null && !settings.offers(cart.operationAllowed())) {
            findings.add("cart.operation_allowed.not_offered", "cart.operationAllowed");
        }
        if (!settings.serves(type)) {
            findings.add("connection.type.not_served", "type");
        }
        if (settings.lookupKeys().isEmpty()) {
            findings.add("advice.no_credentials", "settings");
        }
        if (security.sapEventAllowed() && !settings.returnsToSapGui()) {
            findings.add("security.sap_event.not_served", "security.sapEventAllowed");
        }
        if (security.returnHosts().isEmpty() && !security.sapEventAllowed() && type == ConnectionType.SETUP_REQUEST) {
            findings.add("advice.no_return_hosts", "security.returnHosts");
        }
        settings.secrets().forEach((path, slots) -> SecretRules.check(slots, "settings." + path, findings));
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
        private ConnectionType type = ConnectionType.SETUP_REQUEST;
        private boolean active = true;
        private long version;
        private @Nullable String platform;
        private @Nullable ProtocolSettings settings;
        private LoginSettings login = LoginSettings.unset();
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

        /** Sets the step of the purchase that it serves. */
        public Builder type(ConnectionType step) {
            this.type = step;
            return this;
        }

        /** Sets whether it may be used. */
        public Builder active(boolean usable) {
            this.active = usable;
            return this;
        }

        /** Sets how often it was stored; stores do. */
        public Builder version(long number) {
            this.version = number;
            return this;
        }

        /** Sets the name of the buyer's procurement system. */
        public Builder platform(@Nullable String system) {
            this.platform = system;
            return this;
        }

        /** Sets the part of its protocol, which also decides the format. */
        public Builder settings(ProtocolSettings protocol) {
            this.settings = protocol;
            return this;
        }

        /** Sets which shop user a visit runs as. */
        public Builder login(LoginSettings who) {
            this.login = who;
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
            return new Connection(
                    id, name, businessUnit, type, active, version, platform, settings, login, cart, security);
        }
    }
}
