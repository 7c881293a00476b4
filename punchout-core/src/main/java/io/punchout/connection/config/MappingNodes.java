package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingCondition;
import io.punchout.mapping.MappingRule;
import io.punchout.mapping.MappingTransform;
import io.punchout.mapping.MappingValue;
import io.punchout.mapping.TransformStep;
import io.punchout.mapping.Transforms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes mappings as a tree, in the shortest form that reads back equal. */
final class MappingNodes {
    private static final Place NONE = Place.UNKNOWN;

    private MappingNodes() {}

    static Node of(Mapping mapping, Transforms transforms) {
        Map<String, List<Node>> byTarget = new LinkedHashMap<>();
        mapping.rules()
                .forEach(rule -> byTarget.computeIfAbsent(rule.target(), name -> new ArrayList<>())
                        .add(rule(rule, transforms)));
        List<Member> members = new ArrayList<>();
        byTarget.forEach((target, rules) -> add(members, target, rules.size() == 1 ? rules.get(0) : list(rules)));
        return new Node(Kind.OBJECT, Unbinder.JSON, "", members, List.of());
    }

    private static void add(List<Member> members, String name, Node value) {
        members.add(new Member(name, NONE, value));
    }

    private static Node list(List<Node> items) {
        return Node.list(NONE, items);
    }

    private static Node rule(MappingRule rule, Transforms transforms) {
        boolean bare =
                rule.transforms().isEmpty() && rule.conditions().isEmpty() && !rule.required() && rule.each() == null;
        if (rule.value() instanceof MappingValue.Omitted && bare) {
            return Node.scalar(Kind.NULL, NONE, "");
        }
        List<Member> members = new ArrayList<>();
        if (rule.value() instanceof MappingValue.Sources sources) {
            add(members, "source", texts(sources.names()));
        } else if (rule.value() instanceof MappingValue.Constant constant) {
            add(members, "constant", Node.string(constant.text()));
        } else if (rule.value() instanceof MappingValue.Template template) {
            add(members, "template", Node.string(template.text()));
        } else {
            add(members, "constant", Node.scalar(Kind.NULL, NONE, ""));
        }
        if (!rule.transforms().isEmpty()) {
            add(
                    members,
                    "transform",
                    list(rule.transforms().stream()
                            .map(step -> step(step, transforms))
                            .toList()));
        }
        if (!rule.conditions().isEmpty()) {
            List<Node> conditions =
                    rule.conditions().stream().map(MappingNodes::condition).toList();
            add(members, "when", conditions.size() == 1 ? conditions.get(0) : list(conditions));
        }
        if (rule.required()) {
            add(members, "required", Node.scalar(Kind.BOOLEAN, NONE, "true"));
        }
        if (rule.each() != null) {
            add(members, "each", Node.string(rule.each()));
        }
        return Node.object(NONE, members);
    }

    private static Node texts(List<String> texts) {
        return texts.size() == 1
                ? Node.string(texts.get(0))
                : list(texts.stream().map(Node::string).toList());
    }

    private static Node condition(MappingCondition condition) {
        List<Member> members = new ArrayList<>();
        add(members, "source", Node.string(condition.source()));
        switch (condition.test()) {
            case EQUALS ->
                add(members, "equals", Node.string(condition.operands().get(0)));
            case MATCHES ->
                add(members, "matches", Node.string(condition.operands().get(0)));
            case IN ->
                add(
                        members,
                        "in",
                        list(condition.operands().stream().map(Node::string).toList()));
            case PRESENT -> add(members, "present", Node.scalar(Kind.BOOLEAN, NONE, "true"));
            case ABSENT -> add(members, "present", Node.scalar(Kind.BOOLEAN, NONE, "false"));
        }
        return Node.object(NONE, members);
    }

    private static Node step(TransformStep step, Transforms transforms) {
        if (step.arguments().isEmpty()) {
            return Node.string(step.name());
        }
        List<Member> arguments = new ArrayList<>();
        step.arguments().forEach((name, argument) -> add(arguments, name, argument(argument)));
        boolean alone = arguments.size() == 1
                && !arguments.get(0).value().is(Kind.OBJECT)
                && transforms
                        .find(step.name())
                        .map(MappingTransform::parameters)
                        .filter(list -> !list.isEmpty()
                                && list.get(0).name().equals(arguments.get(0).name()))
                        .isPresent();
        Node value = alone ? arguments.get(0).value() : Node.object(NONE, arguments);
        return Node.object(NONE, List.of(new Member(step.name(), NONE, value)));
    }

    private static Node argument(TransformStep.Argument argument) {
        if (argument instanceof TransformStep.Text text) {
            return Node.string(text.value());
        }
        if (argument instanceof TransformStep.Decimal number) {
            return Node.scalar(Kind.NUMBER, NONE, number.value().toString());
        }
        if (argument instanceof TransformStep.Flag flag) {
            return Node.scalar(Kind.BOOLEAN, NONE, String.valueOf(flag.value()));
        }
        List<Member> rows = new ArrayList<>();
        ((TransformStep.Table) argument).rows().forEach((from, to) -> add(rows, from, Node.string(to)));
        return Node.object(NONE, rows);
    }
}
