package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Shape.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a connection: the common properties, and the block that is named like the format. */
final class ConnectionBinder {
    private final Model model;
    private final Binder binder;
    private final Coercion coercion;

    ConnectionBinder(Model model, Binder binder, ConfigFormat format) {
        this.model = model;
        this.binder = binder;
        this.coercion = new Coercion(format);
    }

    /** Returns the connection; null if it cannot be made. If something is wrong it is as good as can be made. */
    @Nullable
    Connection bind(Node node, NodePath path) {
        Optional<List<Member>> members = coercion.object(node);
        if (members.isEmpty()) {
            return binder.fail(ConfigProblem.INVALID_VALUE, node.place(), path, "A connection is an object.");
        }
        int before = binder.failures().size();
        Map<String, Member> parts = new LinkedHashMap<>();
        binder.unique(members.get(), path).forEach(member -> parts.put(member.name(), member));
        String id = required(parts, Model.ID, node, path);
        String format = required(parts, Model.FORMAT, node, path);
        ProtocolSettings settings = block(parts, format, node, path);
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Property> common = model.common();
        for (Member member : parts.values()) {
            Property property = common.get(member.name());
            if (property != null) {
                Object value = binder.property(property, member.value(), path);
                if (value != null) {
                    values.put(member.name(), value);
                }
            } else {
                known(member, format, path);
            }
        }
        if (id == null || settings == null) {
            return null;
        }
        Connection.Builder builder = Connection.builder(id).settings(settings);
        boolean broken = binder.failures().size() > before;
        Creation.set(model.shape(Connection.class), values, builder, new Creation.Site(node, path, broken), binder);
        return builder.build();
    }

    private @Nullable String required(Map<String, Member> parts, String name, Node node, NodePath path) {
        Member member = parts.get(name);
        if (member == null) {
            return binder.fail(
                    ConfigProblem.MISSING_PROPERTY, node.place(), path, "The connection has no '" + name + "'.");
        }
        Object value = binder.bind(member.value(), String.class, String.class, path.to(name));
        if (value instanceof String text && text.isBlank()) {
            return binder.fail(
                    ConfigProblem.MISSING_PROPERTY, member.value().place(), path.to(name), "'" + name + "' is empty.");
        }
        return (String) value;
    }

    private @Nullable ProtocolSettings block(
            Map<String, Member> parts, @Nullable String format, Node node, NodePath path) {
        if (format == null) {
            return null;
        }
        Class<? extends ProtocolSettings> type = model.formats().get(format);
        if (type == null) {
            NodePath at = path.to(Model.FORMAT);
            Node.Place place =
                    Objects.requireNonNull(parts.get(Model.FORMAT)).value().place();
            return binder.fail(
                    ConfigProblem.INVALID_VALUE,
                    place,
                    at,
                    "There is no format of this name; known: "
                            + String.join(", ", model.formats().keySet()) + ".");
        }
        Member block = parts.get(format);
        if (block == null) {
            return binder.fail(
                    ConfigProblem.MISSING_PROPERTY,
                    node.place(),
                    path,
                    "The connection has no '" + format + "', the block that its format asks for.");
        }
        return (ProtocolSettings) binder.bind(block.value(), type, type, path.to(format));
    }

    /** Reports a property that is neither common nor the block of the format. */
    private void known(Member member, @Nullable String format, NodePath path) {
        String name = member.name();
        if (name.equals(Model.ID) || name.equals(Model.FORMAT)) {
            return;
        }
        if (!model.formats().containsKey(name)) {
            binder.failures().add(path.to(name));
            List<String> all = new ArrayList<>(model.common().keySet());
            all.add(Model.ID);
            all.add(Model.FORMAT);
            all.add(PlatformFill.PROPERTY);
            all.addAll(model.formats().keySet());
            binder.findings().unknown(name, member.place(), path, all);
        } else if (format != null && model.formats().containsKey(format) && !name.equals(format)) {
            binder.<Object>fail(
                    ConfigProblem.INVALID_VALUE,
                    member.place(),
                    path.to(name),
                    "The format is '" + format + "', so there can be no block '" + name + "'.");
        }
    }
}
