package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.NodePath.MapKey;
import io.punchout.connection.config.Shape.Property;
import io.punchout.internal.text.Nearest;
import io.punchout.problem.Problem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes values of the model from a tree, and collects all that is wrong in it. Null means that it was wrong. */
final class Binder {
    private final Model model;
    private final Coercion coercion;
    private final Findings findings;
    private final List<NodePath> failures = new ArrayList<>();

    Binder(Model model, ConfigFormat format, Findings findings) {
        this.model = model;
        this.coercion = new Coercion(format);
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    Model model() {
        return model;
    }

    Node cell(Node node) {
        return coercion.cell(node);
    }

    /** Returns the paths at which something was wrong. */
    List<NodePath> failures() {
        return failures;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // always null
    <T> @Nullable T fail(ConfigProblem code, Node.Place place, NodePath path, String message) {
        failures.add(path);
        findings.add(code, place, path, message);
        return null;
    }

    @Nullable
    Object bind(Node node, Class<?> type, Type generic, NodePath path) {
        if (node.is(Kind.NULL)) {
            return fail(
                    ConfigProblem.INVALID_VALUE, node.place(), path, "A value must not be null: leave it out instead.");
        }
        Optional<TextForm> text = TextForm.of(type);
        if (text.isPresent()) {
            return text(node, text.get(), path);
        }
        if (Primitives.isPrimitive(type)) {
            return Primitives.read(node, type)
                    .orElseGet(() -> fail(
                            ConfigProblem.INVALID_VALUE,
                            node.place(),
                            path,
                            "Expected " + Primitives.label(type) + "."));
        }
        if (List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type)) {
            return list(node, argument(generic, 0), path, Set.class.isAssignableFrom(type));
        }
        if (Map.class.isAssignableFrom(type)) {
            return map(node, generic, path);
        }
        return model.special(type)
                .map(special -> special.read(coercion, node, path, this))
                .orElseGet(() -> shaped(node, type, path));
    }

    private @Nullable Object text(Node node, TextForm form, NodePath path) {
        if (!node.is(Kind.STRING) && !node.is(Kind.TEXT)) {
            String hint = form.choices().isEmpty()
                    ? "duration".equals(form.schemaFormat()) ? " such as PT5M," : ","
                    : " one of " + String.join(", ", form.choices()) + ",";
            return fail(
                    ConfigProblem.INVALID_VALUE,
                    node.place(),
                    path,
                    "Expected a text" + hint + " not " + node.kind().label() + ".");
        }
        try {
            return form.parse().apply(node.text());
        } catch (IllegalArgumentException wrong) {
            failures.add(path);
            Problem problem = Problem.of(
                    ConfigProblem.INVALID_VALUE,
                    wrong instanceof NumberFormatException || wrong.getMessage() == null
                            ? "This value cannot be used here."
                            : wrong.getMessage());
            Optional<String> near = Nearest.of(node.text(), form.choices());
            findings.add(
                    near.map(name -> problem.hint("Did you mean '" + name + "'?"))
                            .orElse(problem),
                    node.place(),
                    path);
            return null;
        }
    }

    private @Nullable Object list(Node node, Type item, NodePath path, boolean distinct) {
        Optional<List<Node>> items = coercion.list(node);
        if (items.isEmpty()) {
            return fail(
                    ConfigProblem.INVALID_VALUE,
                    node.place(),
                    path,
                    "Expected a list, not " + node.kind().label() + ".");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.get().size(); i++) {
            Object value = bind(items.get().get(i), raw(item), item, path.to(i));
            if (value != null) {
                values.add(value);
            }
        }
        return distinct ? new LinkedHashSet<>(values) : values;
    }

    private @Nullable Object map(Node node, Type generic, NodePath path) {
        Optional<List<Member>> members = coercion.map(node);
        if (members.isEmpty()) {
            return fail(
                    ConfigProblem.INVALID_VALUE,
                    node.place(),
                    path,
                    "Expected names with values, not " + node.kind().label() + ".");
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Member member : members.get()) {
            NodePath at = path.to(new MapKey(member.name()));
            Type keyType = argument(generic, 0);
            Object key = bind(Node.scalar(Kind.STRING, member.place(), member.name()), raw(keyType), keyType, at);
            Object value = bind(member.value(), raw(argument(generic, 1)), argument(generic, 1), at);
            if (key != null && value != null && values.put(key, value) != null) {
                fail(ConfigProblem.DUPLICATE_PROPERTY, member.place(), at, "This name stands here twice.");
            }
        }
        return values;
    }

    @Nullable
    Object shaped(Node node, Class<?> type, NodePath path) {
        Optional<List<Member>> members = coercion.object(node);
        if (members.isEmpty()) {
            return fail(
                    ConfigProblem.INVALID_VALUE,
                    node.place(),
                    path,
                    "Expected an object, not " + node.kind().label() + ".");
        }
        Shape shape = model.shape(type);
        int before = failures.size();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Member member : unique(members.get(), path)) {
            Property property = shape.properties().get(member.name());
            if (property == null) {
                failures.add(path.to(member.name()));
                findings.unknown(
                        member.name(), member.place(), path, shape.properties().keySet());
                continue;
            }
            Object value = property(property, member.value(), path);
            if (value != null) {
                values.put(member.name(), value);
            }
        }
        return Creation.create(shape, values, new Creation.Site(node, path, failures.size() > before), this);
    }

    @Nullable
    Object property(Property property, Node node, NodePath path) {
        // the builder knows more spellings than the type
        boolean byText = property.textSetter() != null;
        boolean scalar = node.is(Kind.STRING) || node.is(Kind.TEXT);
        return byText && scalar
                ? node.text()
                : bind(node, property.type(), property.genericType(), path.to(property.name()));
    }

    /** Reports names that stand twice, and keeps the first. */
    List<Member> unique(List<Member> members, NodePath path) {
        Set<String> names = new HashSet<>();
        List<Member> unique = new ArrayList<>();
        for (Member member : members) {
            if (names.add(member.name())) {
                unique.add(member);
            } else {
                fail(
                        ConfigProblem.DUPLICATE_PROPERTY,
                        member.place(),
                        path.to(member.name()),
                        "This property stands here twice.");
            }
        }
        return unique;
    }

    static Type argument(Type generic, int index) {
        return generic instanceof ParameterizedType typed ? typed.getActualTypeArguments()[index] : String.class;
    }

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType typed) {
            return (Class<?>) typed.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text.strip());
    }
}
