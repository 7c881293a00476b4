package io.punchout.admin;

import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.protocol.Protocol;
import io.punchout.spi.EditableConnectionStore;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ConnectionAdministration}. Not thread-safe. */
public final class ConnectionAdministrationBuilder {
    private final EditableConnectionStore store;
    private final Map<String, URI> bases = new LinkedHashMap<>();
    private String path = "punchout";
    private ConnectionCheck check = ConnectionValidator.create()::validate;
    private @Nullable Collection<Protocol> protocols;

    ConnectionAdministrationBuilder(EditableConnectionStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Adds a store or channel of the host that buyers may enter.
     *
     * @param name what the host calls it
     * @param url its absolute URL, for example {@code https://shop.example/de}
     */
    public ConnectionAdministrationBuilder baseUrl(String name, URI url) {
        bases.put(name, url);
        return this;
    }

    /** Sets the path of the entry point below each base URL; {@code punchout} unless set. */
    public ConnectionAdministrationBuilder entryPath(String below) {
        this.path = below;
        return this;
    }

    /** Sets what a connection must pass before it is stored. */
    public ConnectionAdministrationBuilder check(ConnectionCheck rules) {
        this.check = rules;
        return this;
    }

    /** Sets the protocols; all that {@link ServiceLoader} finds unless set. */
    public ConnectionAdministrationBuilder protocols(Collection<Protocol> list) {
        this.protocols = List.copyOf(list);
        return this;
    }

    /**
     * Returns the administration.
     *
     * @throws IllegalArgumentException if a base URL is not absolute
     */
    public ConnectionAdministration build() {
        Collection<Protocol> known = protocols == null
                ? ServiceLoader.load(Protocol.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList()
                : protocols;
        return new ConnectionAdministration(
                store,
                known.stream().collect(Collectors.toMap(Protocol::id, Function.identity())),
                check,
                bases.entrySet().stream()
                        .map(base -> EntryPoint.below(base.getKey(), base.getValue(), path))
                        .toList());
    }
}
