package io.punchout.connection.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.connection.SecuritySettings;
import io.punchout.protocol.Protocol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one connection: the common properties, and the block that is named like the format. */
final class ConnectionDeserializer extends StdDeserializer<Connection> {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Class<?>> COMMON = Map.of(
            "id", String.class,
            "name", String.class,
            "businessUnit", String.class,
            "format", String.class,
            "active", Boolean.class,
            "version", Long.class,
            "cart", CartSettings.class,
            "security", SecuritySettings.class);

    private final transient Map<String, Class<? extends ProtocolSettings>> formats = new TreeMap<>();

    ConnectionDeserializer(Collection<Protocol> protocols) {
        super(Connection.class);
        protocols.forEach(protocol -> formats.put(protocol.id(), protocol.settingsType()));
    }

    @Override
    public Connection getNullValue(DeserializationContext context) throws JsonMappingException {
        throw noObject(context.getParser());
    }

    @Override
    public Connection deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            throw noObject(parser);
        }
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Class<?> type = COMMON.containsKey(name) ? COMMON.get(name) : formats.get(name);
            if (type == null) {
                throw UnrecognizedPropertyException.from(parser, Connection.class, name, known());
            }
            values.put(name, value(parser, context, name, type));
        }
        return connection(parser, values);
    }

    private static ConfigException noObject(JsonParser parser) {
        return new ConfigException(parser, ConfigProblem.INVALID_VALUE, "A connection is an object.");
    }

    private List<Object> known() {
        List<Object> known = new ArrayList<>(COMMON.keySet());
        known.addAll(formats.keySet());
        return known;
    }

    private static Object value(JsonParser parser, DeserializationContext context, String name, Class<?> type)
            throws IOException {
        try {
            Object value = context.readValue(parser, type);
            if (value == null) {
                throw new ConfigException(
                        parser, ConfigProblem.INVALID_VALUE, "'" + name + "' must not be null: leave it out instead.");
            }
            return value;
        } catch (JsonMappingException failure) {
            failure.prependPath(Connection.class, name);
            throw failure;
        }
    }

    private Connection connection(JsonParser parser, Map<String, Object> values) throws ConfigException {
        String id = required(parser, String.class, values.get("id"), "id");
        String format = required(parser, String.class, values.get("format"), "format");
        if (!formats.containsKey(format)) {
            throw new ConfigException(
                    parser,
                    ConfigProblem.INVALID_VALUE,
                    "There is no format '" + format + "'; known: " + String.join(", ", formats.keySet()) + ".");
        }
        for (String other : formats.keySet()) {
            if (!other.equals(format) && values.containsKey(other)) {
                throw new ConfigException(
                        parser,
                        ConfigProblem.INVALID_VALUE,
                        "The format is '" + format + "', so there can be no block '" + other + "'.");
            }
        }
        Connection.Builder builder =
                Connection.builder(id).settings(required(parser, ProtocolSettings.class, values.get(format), format));
        if (values.get("name") instanceof String name) {
            builder.name(name);
        }
        if (values.get("businessUnit") instanceof String unit) {
            builder.businessUnit(unit);
        }
        if (values.get("active") instanceof Boolean active) {
            builder.active(active);
        }
        if (values.get("version") instanceof Long version) {
            builder.version(version);
        }
        if (values.get("cart") instanceof CartSettings cart) {
            builder.cart(cart);
        }
        if (values.get("security") instanceof SecuritySettings security) {
            builder.security(security);
        }
        return builder.build();
    }

    private static <T> T required(JsonParser parser, Class<T> type, @Nullable Object value, String name)
            throws ConfigException {
        if (!type.isInstance(value) || (value instanceof String text && text.isBlank())) {
            throw new ConfigException(parser, ConfigProblem.MISSING_PROPERTY, "The connection has no '" + name + "'.");
        }
        return type.cast(value);
    }
}
