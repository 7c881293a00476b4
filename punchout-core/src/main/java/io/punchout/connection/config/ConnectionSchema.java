package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Place;
import io.punchout.connection.config.Shape.Property;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.Transforms;
import io.punchout.protocol.Protocol;
import io.punchout.secret.SecretSlots;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes files of connections as a JSON Schema (draft 2020-12), so that editors complete, explain and check them. Made of
 * the same model and constraints that {@link ConnectionReader} reads by; rules across properties, and the names within
 * mappings, only the reader knows. Immutable and thread-safe.
 *
 * <pre>{@code
 * Files.writeString(path, ConnectionSchema.create().json());
 * }</pre>
 */
public final class ConnectionSchema {
    private final Collection<? extends Protocol> protocols;
    private final Transforms transforms;

    private ConnectionSchema(Collection<? extends Protocol> protocols, Transforms transforms) {
        this.protocols = List.copyOf(protocols);
        this.transforms = transforms;
    }

    /** Returns the schema for the protocols that are on the class path or module path. */
    public static ConnectionSchema create() {
        return forProtocols(Model.installed());
    }

    /** Returns the schema for these protocols. */
    public static ConnectionSchema forProtocols(Collection<? extends Protocol> protocols) {
        return new ConnectionSchema(protocols, Transforms.standard());
    }

    /** Returns the schema with these transforms of mappings, the host's own among them. */
    public ConnectionSchema withTransforms(Transforms known) {
        return new ConnectionSchema(protocols, known);
    }

    /** Returns the schema as JSON; the same model gives the same text. */
    public String json() {
        return JsonText.json(new Writer(new Model(protocols, transforms), transforms).root());
    }

    /** Writes one schema. */
    private static final class Writer {
        private final Model model;
        private final Transforms transforms;
        private final SchemaTexts texts = new SchemaTexts();

        Writer(Model model, Transforms transforms) {
            this.model = model;
            this.transforms = transforms;
        }

        Node root() {
            SchemaNode definitions = SchemaNode.object()
                    .put("connection", connection())
                    .put("secret", secret())
                    .put("secretSlots", slots());
            MappingSchema.addTo(definitions, transforms);
            SchemaNode file = SchemaNode.type("object")
                    .put(
                            "properties",
                            SchemaNode.object()
                                    .put("$schema", SchemaNode.type("string"))
                                    .put("schemaVersion", version())
                                    .put(
                                            "connections",
                                            SchemaNode.type("array").put("items", SchemaNode.ref("connection"))))
                    .texts("required", List.of("connections"))
                    .put("additionalProperties", false);
            definitions.put("file", file);
            return SchemaNode.object()
                    .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                    .put("title", "Connections of procurement systems")
                    .put("description", "A file of many connections, or one connection alone.")
                    .put("if", SchemaNode.object().texts("required", List.of("connections")))
                    .put("then", SchemaNode.ref("file"))
                    .put("else", SchemaNode.ref("connection"))
                    .put("$defs", definitions)
                    .node();
        }

        private static SchemaNode version() {
            return SchemaNode.type("integer")
                    .put("minimum", 1)
                    .put("maximum", ConnectionReader.SCHEMA_VERSION)
                    .put("description", "The version of the file format.");
        }

        private SchemaNode connection() {
            SchemaNode properties = SchemaNode.object()
                    .put("$schema", SchemaNode.type("string"))
                    .put("schemaVersion", version())
                    .put(
                            Model.ID,
                            described(
                                    SchemaNode.type("string")
                                            .put("pattern", "\\S")
                                            .put("maxLength", 100),
                                    Connection.class,
                                    Model.ID))
                    .put(
                            Model.FORMAT,
                            described(
                                    SchemaNode.object()
                                            .texts("enum", model.formats().keySet()),
                                    Connection.class,
                                    Model.FORMAT));
            Connection defaults = null;
            for (Property property : model.common().values()) {
                if (!property.name().equals(Model.ID)) {
                    properties.put(property.name(), property(Connection.class, property, defaults));
                }
            }
            properties.put(
                    PlatformFill.PROPERTY,
                    described(SchemaNode.type("boolean"), Connection.class, PlatformFill.PROPERTY));
            List<SchemaNode> blocks = new ArrayList<>();
            for (Map.Entry<String, Class<? extends ProtocolSettings>> format :
                    model.formats().entrySet()) {
                properties.put(format.getKey(), shaped(format.getValue()));
                SchemaNode others = SchemaNode.object();
                for (String other : model.formats().keySet()) {
                    if (!other.equals(format.getKey())) {
                        others.put(other, Node.scalar(Kind.BOOLEAN, Place.UNKNOWN, "false"));
                    }
                }
                blocks.add(SchemaNode.object()
                        .put(
                                "if",
                                SchemaNode.object()
                                        .put(
                                                "properties",
                                                SchemaNode.object()
                                                        .put(
                                                                Model.FORMAT,
                                                                SchemaNode.object()
                                                                        .put("const", format.getKey())))
                                        .texts("required", List.of(Model.FORMAT)))
                        .put(
                                "then",
                                SchemaNode.object()
                                        .texts("required", List.of(format.getKey()))
                                        .put("properties", others)));
            }
            return SchemaNode.type("object")
                    .put("properties", properties)
                    .texts("required", List.of(Model.ID, Model.FORMAT))
                    .put("additionalProperties", false)
                    .schemas("allOf", blocks.toArray(SchemaNode[]::new));
        }

        private SchemaNode described(SchemaNode schema, Class<?> owner, String property) {
            String text = texts.of(owner, property);
            return text == null ? schema : schema.put("description", text);
        }

        private SchemaNode property(Class<?> owner, Property property, @Nullable Object defaults) {
            SchemaNode schema = value(property.type(), property.genericType());
            boolean list = isList(property.type());
            SchemaRules.add(property.accessor(), schema, list);
            if (property.textSetter() != null && TextForm.of(property.type()).isEmpty()) {
                // the builder knows a text for it, too
                schema = SchemaNode.object().schemas("anyOf", schema, SchemaNode.type("string"));
            }
            Object value = defaults == null ? null : Reflection.call(property.accessor(), defaults);
            if (value != null && (value instanceof Boolean || value instanceof Number)) {
                Kind kind = value instanceof Boolean ? Kind.BOOLEAN : Kind.NUMBER;
                schema.put("default", Node.scalar(kind, Place.UNKNOWN, value.toString()));
            } else if (value != null && (value instanceof String || value instanceof Enum<?>)) {
                TextForm form = TextForm.of(
                                value instanceof Enum<?> constant ? constant.getDeclaringClass() : String.class)
                        .orElseThrow();
                schema.put("default", form.write().apply(value));
            }
            return described(schema, owner, property.name());
        }

        private static boolean isList(Class<?> type) {
            return List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type);
        }

        private SchemaNode value(Class<?> type, Type generic) {
            Optional<TextForm> text = TextForm.of(type);
            if (text.isPresent()) {
                return text(text.get());
            }
            if (Primitives.isPrimitive(type)) {
                return SchemaNode.type(Primitives.isTruth(type) ? "boolean" : "integer");
            }
            if (isList(type)) {
                Type item = Binder.argument(generic, 0);
                return SchemaNode.type("array").put("items", value(Binder.raw(item), item));
            }
            if (Map.class.isAssignableFrom(type)) {
                Type item = Binder.argument(generic, 1);
                SchemaNode map = SchemaNode.type("object").put("additionalProperties", value(Binder.raw(item), item));
                List<String> keys = TextForm.of(Binder.raw(Binder.argument(generic, 0)))
                        .map(TextForm::choices)
                        .orElse(List.of());
                return keys.isEmpty()
                        ? map
                        : map.put("propertyNames", SchemaNode.object().texts("enum", keys));
            }
            if (type == SecretSlots.class) {
                return SchemaNode.ref("secretSlots");
            }
            return type == Mapping.class ? SchemaNode.ref("mapping") : shaped(type);
        }

        private static SchemaNode text(TextForm form) {
            SchemaNode schema = SchemaNode.type("string");
            if (!form.choices().isEmpty()) {
                schema.texts("enum", form.choices());
            }
            return form.schemaFormat() == null ? schema : schema.put("format", form.schemaFormat());
        }

        private SchemaNode shaped(Class<?> type) {
            Shape shape = model.shape(type);
            Object defaults = shape.defaults();
            SchemaNode properties = SchemaNode.object();
            for (Property property : shape.properties().values()) {
                properties.put(property.name(), property(type, property, defaults));
            }
            return SchemaNode.type("object").put("properties", properties).put("additionalProperties", false);
        }

        private static SchemaNode secret() {
            return SchemaNode.type("string")
                    .put(
                            "description",
                            "A reference (env:NAME, file:/path, or one that the host resolves), a hash, or the value itself,"
                                    + " which works and is reported.");
        }

        private SchemaNode slots() {
            SchemaNode properties = SchemaNode.object();
            for (Property property : model.shape(SecretSlots.class).properties().values()) {
                boolean date = property.name().equals("previousUntil");
                properties.put(
                        property.name(),
                        described(
                                date
                                        ? SchemaNode.type("string").put("format", "date-time")
                                        : SchemaNode.object().schemas("allOf", SchemaNode.ref("secret")),
                                SecretSlots.class,
                                property.name()));
            }
            return SchemaNode.object()
                    .schemas(
                            "anyOf",
                            SchemaNode.ref("secret"),
                            SchemaNode.type("object")
                                    .put("properties", properties)
                                    .put("additionalProperties", false));
        }
    }
}
