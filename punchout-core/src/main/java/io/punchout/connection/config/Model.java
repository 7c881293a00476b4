package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.Transforms;
import io.punchout.platform.Platforms;
import io.punchout.protocol.Protocol;
import io.punchout.secret.SecretSlots;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What can stand in a file: the properties of connections, and the block of each protocol. Thread-safe. */
final class Model {
    static final String ID = "id";
    static final String FORMAT = "format";
    static final String SETTINGS = "settings";

    private final Map<String, Class<? extends ProtocolSettings>> formats = new TreeMap<>();
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();
    private final Transforms transforms;
    private final Platforms platforms;
    private final ConnectionValidator validator;

    /** A type that is read and written in its own form. */
    interface Special {
        @Nullable
        Object read(Coercion coercion, Node node, NodePath path, Binder binder);

        Node write(Object value);
    }

    Model(Collection<? extends Protocol> protocols, Transforms transforms) {
        this(protocols, transforms, Platforms.standard());
    }

    Model(Collection<? extends Protocol> protocols, Transforms transforms, Platforms platforms) {
        this.transforms = transforms;
        this.platforms = platforms;
        this.validator = ConnectionValidator.create().withTransforms(transforms);
        protocols.forEach(protocol -> formats.put(protocol.id(), protocol.settingsType()));
    }

    /** Returns the protocols of the class path or module path. */
    static Collection<Protocol> installed() {
        return ServiceLoader.load(Protocol.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    Map<String, Class<? extends ProtocolSettings>> formats() {
        return formats;
    }

    Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }

    /** Returns the common properties of connections besides id, format and the protocol's block. */
    Map<String, Shape.Property> common() {
        Map<String, Shape.Property> common =
                new LinkedHashMap<>(shape(Connection.class).properties());
        common.remove(SETTINGS);
        return common;
    }

    Optional<Special> special(Class<?> type) {
        if (type == Mapping.class) {
            return Optional.of(new MappingForm(transforms));
        }
        return type == SecretSlots.class ? Optional.of(new SecretForm()) : Optional.empty();
    }

    Platforms platforms() {
        return platforms;
    }

    ConnectionValidator validator() {
        return validator;
    }
}
