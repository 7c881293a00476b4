package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingCondition;
import io.punchout.mapping.MappingRule;
import io.punchout.mapping.MappingValue;
import io.punchout.mapping.Transforms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in JSON: an object with a member for each target, whose value is a rule, a list of rules, or null to leave the
 * target out. What the names mean is not looked at here.
 */
final class MappingForm implements Model.Special {
    private static final List<String> RULE =
            List.of("source", "constant", "template", "transform", "when", "required", "each");
    private static final List<String> VALUES = List.of("source", "constant", "template");
    private static final List<String> TESTS = List.of("equals", "in", "matches", "present");

    private final Transforms transforms;

    MappingForm(Transforms transforms) {
        this.transforms = transforms;
    }

    @Override
    public @Nullable Object read(Coercion coercion, Node written, NodePath path, Binder binder) {
        Node node = coercion.cell(written);
        if (node.is(Kind.TEXT) && node.text().isBlank()) {
            return Mapping.empty();
        }
        if (!node.is(Kind.OBJECT)) {
            return wrong(node, path, "A mapping is an object with a member for each target, written as JSON.", binder);
        }
        List<MappingRule> rules = new ArrayList<>();
        for (Member target : binder.unique(node.members(), path)) {
            NodePath at = path.to(target.name());
            if (target.value().is(Kind.LIST)) {
                List<Node> items = target.value().items();
                for (int i = 0; i < items.size(); i++) {
                    rule(target.name(), items.get(i), at.to(i), binder).ifPresent(rules::add);
                }
            } else {
                rule(target.name(), target.value(), at, binder).ifPresent(rules::add);
            }
        }
        return new Mapping(rules);
    }

    private Optional<MappingRule> rule(String target, Node node, NodePath path, Binder binder) {
        MappingRule.Builder rule = MappingRule.to(target);
        if (node.is(Kind.NULL)) {
            return Optional.of(rule.build());
        }
        if (!node.is(Kind.OBJECT)) {
            wrong(node, path, "A rule is an object such as {\"source\": \"line.unit\"}, or null.", binder);
            return Optional.empty();
        }
        int before = binder.failures().size();
        int values = 0;
        for (Member member : binder.unique(node.members(), path)) {
            NodePath at = path.to(member.name());
            values += VALUES.contains(member.name()) ? 1 : 0;
            switch (member.name()) {
                case "source" ->
                    texts(member.value(), at, "a source", binder)
                            .ifPresent(names -> rule.value(new MappingValue.Sources(names)));
                case "constant" -> constant(member.value(), at, binder).ifPresent(rule::value);
                case "template" ->
                    text(member.value(), at, "A template is a text.", binder).ifPresent(rule::template);
                case "transform" ->
                    new StepForm(transforms, binder).read(member.value(), at).forEach(rule::transform);
                case "when" -> conditions(member.value(), at, binder).forEach(rule::when);
                case "required" -> flag(member.value(), at, binder).ifPresent(rule::required);
                case "each" ->
                    text(member.value(), at, "The list to repeat for is a text.", binder)
                            .ifPresent(rule::each);
                default -> {
                    binder.failures().add(at);
                    binder.findings().unknown(member.name(), member.place(), path, RULE);
                }
            }
        }
        if (values != 1 && binder.failures().size() == before) {
            wrong(node, path, "A rule has either a source, a constant or a template.", binder);
        }
        return binder.failures().size() > before ? Optional.empty() : Optional.of(rule.build());
    }

    private static Optional<MappingValue> constant(Node node, NodePath path, Binder binder) {
        if (node.is(Kind.NULL)) {
            return Optional.of(new MappingValue.Omitted());
        }
        if (!node.isScalar()) {
            wrong(node, path, "A constant is a text, a number, true, false, or null to leave the target out.", binder);
            return Optional.empty();
        }
        return Optional.of(new MappingValue.Constant(node.text()));
    }

    private static List<MappingCondition> conditions(Node node, NodePath path, Binder binder) {
        List<MappingCondition> conditions = new ArrayList<>();
        if (node.is(Kind.LIST)) {
            for (int i = 0; i < node.items().size(); i++) {
                condition(node.items().get(i), path.to(i), binder).ifPresent(conditions::add);
            }
        } else {
            condition(node, path, binder).ifPresent(conditions::add);
        }
        return conditions;
    }

    private static Optional<MappingCondition> condition(Node node, NodePath path, Binder binder) {
        Optional<Node> source = node.member("source").map(Member::value);
        List<Member> tests = node.members().stream()
                .filter(member -> !member.name().equals("source"))
                .toList();
        for (Member member : tests) {
            if (!TESTS.contains(member.name())) {
                binder.failures().add(path.to(member.name()));
                List<String> known = new ArrayList<>(TESTS);
                known.add("source");
                binder.findings().unknown(member.name(), member.place(), path, known);
                return Optional.empty();
            }
        }
        if (!node.is(Kind.OBJECT) || source.isEmpty() || tests.size() != 1) {
            wrong(
                    node,
                    path,
                    "A condition has a source and either equals, in, matches or present, such as"
                            + " {\"source\": \"setup.operation\", \"equals\": \"edit\"}.",
                    binder);
            return Optional.empty();
        }
        Optional<String> name = text(source.get(), path.to("source"), "A source is a text.", binder);
        return name.isEmpty() ? Optional.empty() : test(name.get(), tests.get(0), path, binder);
    }

    private static Optional<MappingCondition> test(String source, Member test, NodePath path, Binder binder) {
        NodePath at = path.to(test.name());
        if (test.name().equals("present")) {
            return flag(test.value(), at, binder)
                    .map(present -> present ? MappingCondition.present(source) : MappingCondition.absent(source));
        }
        if (test.name().equals("in")) {
            return texts(test.value(), at, "a value", binder)
                    .map(operands -> new MappingCondition(source, MappingCondition.Test.IN, operands));
        }
        return text(test.value(), at, "This is a text.", binder)
                .map(value -> test.name().equals("equals")
                        ? MappingCondition.isEqual(source, value)
                        : MappingCondition.matches(source, value));
    }

    private static Optional<List<String>> texts(Node node, NodePath path, String what, Binder binder) {
        if (!node.is(Kind.LIST)) {
            return text(node, path, "Expected " + what + " or a list.", binder).map(List::of);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < node.items().size(); i++) {
            text(node.items().get(i), path.to(i), "Expected " + what + ".", binder)
                    .ifPresent(texts::add);
        }
        if (node.items().isEmpty()) {
            wrong(node, path, "The list is empty.", binder);
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    static Optional<String> text(Node node, NodePath path, String message, Binder binder) {
        if (node.isScalar() && !node.is(Kind.NULL)) {
            return Optional.of(node.text());
        }
        wrong(node, path, message, binder);
        return Optional.empty();
    }

    private static Optional<Boolean> flag(Node node, NodePath path, Binder binder) {
        Optional<Boolean> flag = Primitives.read(node, boolean.class).map(Boolean.class::cast);
        if (flag.isEmpty()) {
            wrong(node, path, "Expected true or false.", binder);
        }
        return flag;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // always null
    static <T> @Nullable T wrong(Node node, NodePath path, String message, Binder binder) {
        return binder.fail(ConfigProblem.INVALID_VALUE, node.place(), path, message);
    }

    @Override
    public Node write(Object value) {
        return MappingNodes.of((Mapping) value, transforms);
    }
}
