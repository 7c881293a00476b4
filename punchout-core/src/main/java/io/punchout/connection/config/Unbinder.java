package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import io.punchout.connection.config.Shape.Property;
import io.punchout.mapping.Mapping;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes trees from connections. A plain secret is left out and reported, unless its value was asked for. */
final class Unbinder {
    private final Model model;
    private final boolean plainSecrets;
    private final Problems problems = new Problems();

    Unbinder(Model model, boolean plainSecrets) {
        this.model = model;
        this.plainSecrets = plainSecrets;
    }

    Problems problems() {
        return problems;
    }

    Node connection(Connection connection, NodePath path) {
        List<Member> members = new ArrayList<>();
        add(members, Model.ID, Node.string(connection.id()));
        add(members, Model.FORMAT, Node.string(connection.format()));
        for (Property property : model.common().values()) {
            part(connection, null, property, path).ifPresent(node -> add(members, property.name(), node));
        }
        if (connection.platform() != null) {
            // what stands here is all there is: a property that is left out is unset, whatever the profile says
            add(members, PlatformFill.PROPERTY, Node.scalar(Kind.BOOLEAN, Place.UNKNOWN, "false"));
        }
        ProtocolSettings settings = connection.settings();
        add(members, connection.format(), shaped(settings, path.to(connection.format())));
        return Node.object(Place.UNKNOWN, members);
    }

    private static void add(List<Member> members, String name, Node value) {
        members.add(new Member(name, Place.UNKNOWN, value));
    }

    private Node shaped(Object value, NodePath path) {
        Shape shape = model.shape(value.getClass());
        Object defaults = shape.defaults();
        List<Member> members = new ArrayList<>();
        for (Property property : shape.properties().values()) {
            part(value, defaults, property, path).ifPresent(node -> add(members, property.name(), node));
        }
        return Node.object(Place.UNKNOWN, members);
    }

    /** Returns the value of a property; empty if it is unset, an empty default or a secret. */
    private Optional<Node> part(Object owner, @Nullable Object defaults, Property property, NodePath path) {
        Object value = Reflection.call(property.accessor(), owner);
        if (value == null) {
            return Optional.empty();
        }
        NodePath at = path.to(property.name());
        if (value instanceof Secret secret) {
            return secret(secret, at);
        }
        if (value instanceof SecretSlots slots) {
            boolean alone = !slots.previous().isSet() && slots.previousUntil() == null;
            return alone ? secret(slots.current(), at) : Optional.of(shaped(slots, at));
        }
        boolean empty = (value instanceof Mapping mapping && mapping.isEmpty())
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> pairs && pairs.isEmpty());
        return empty && (defaults == null || value.equals(Reflection.call(property.accessor(), defaults)))
                ? Optional.empty()
                : Optional.of(node(value, at));
    }

    /** References and hashes are written, values are not. */
    private Optional<Node> secret(Secret secret, NodePath at) {
        if (secret.kind() == Secret.Kind.PLAIN && !plainSecrets) {
            problems.add(Problem.of(ConfigProblem.SECRET_OMITTED, "A plain secret was left out.")
                    .at(at.in(ConfigFormat.JSON))
                    .hint("Put it in again where the text is used."));
            return Optional.empty();
        }
        return secret.isSet() ? Optional.of(Node.string(secret.reveal())) : Optional.empty();
    }

    private Node node(Object value, NodePath path) {
        if (Primitives.isPrimitive(value.getClass())) {
            Kind kind = value instanceof Boolean ? Kind.BOOLEAN : Kind.NUMBER;
            return Node.scalar(kind, Place.UNKNOWN, value.toString());
        }
        if (value instanceof Collection<?> items) {
            List<Node> nodes = new ArrayList<>();
            for (Object item : items) {
                nodes.add(node(item, path.to(nodes.size())));
            }
            return Node.list(Place.UNKNOWN, nodes);
        }
        if (value instanceof Map<?, ?> pairs) {
            List<Member> members = new ArrayList<>();
            pairs.forEach((key, item) -> add(
                    members,
                    text(Objects.requireNonNull(key)),
                    node(Objects.requireNonNull(item), path.to(String.valueOf(key)))));
            return new Node(Kind.OBJECT, MAP, "", members, List.of());
        }
        return model.special(value.getClass())
                .map(special -> special.write(value))
                .orElseGet(() -> form(value).isPresent() ? Node.string(text(value)) : shaped(value, path));
    }

    /** Marks an object that is a map, which XML and CSV write otherwise. */
    static final Place MAP = new Place(-1, -1);

    /** Marks a value that stands as JSON in every format. */
    static final Place JSON = new Place(-2, -2);

    private static Optional<TextForm> form(Object value) {
        if (value instanceof Charset) {
            return TextForm.of(Charset.class);
        }
        return TextForm.of(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
    }

    private static String text(Object value) {
        return form(value).orElseThrow().write().apply(value);
    }
}
