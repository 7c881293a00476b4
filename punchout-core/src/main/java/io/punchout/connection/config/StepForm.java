package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.mapping.MappingTransform;
import io.punchout.mapping.TransformParameter;
import io.punchout.mapping.TransformStep;
import io.punchout.mapping.Transforms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a mapping in JSON: {@code "trim"}; {@code {"cut": 40}}, which gives the transform's first parameter; {@code
 * {"cut": {"length": 40, "start": 2}}}; {@code {"lookup": {"PCE": "EA"}}}, where the first parameter is a table.
 */
final class StepForm {
    private static final int LONGEST_NUMBER = 20;

    private final Transforms transforms;
    private final Binder binder;

    StepForm(Transforms transforms, Binder binder) {
        this.transforms = transforms;
        this.binder = binder;
    }

    List<TransformStep> read(Node node, NodePath path) {
        if (!node.is(Kind.LIST)) {
            return step(node, path).map(List::of).orElse(List.of());
        }
        List<TransformStep> steps = new ArrayList<>();
        for (int i = 0; i < node.items().size(); i++) {
            step(node.items().get(i), path.to(i)).ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<TransformStep> step(Node node, NodePath path) {
        if (node.is(Kind.STRING) || node.is(Kind.TEXT)) {
            return Optional.of(TransformStep.of(node.text()));
        }
        if (!node.is(Kind.OBJECT) || node.members().size() != 1) {
            MappingForm.wrong(
                    node, path, "A transform is a name such as \"trim\", or an object such as {\"cut\": 40}.", binder);
            return Optional.empty();
        }
        Member member = node.members().get(0);
        Map<String, TransformStep.Argument> arguments = new LinkedHashMap<>();
        NodePath at = path.to(member.name());
        if (isNamed(member)) {
            for (Member argument : binder.unique(member.value().members(), at)) {
                put(argument.name(), argument.value(), at.to(argument.name()), arguments);
            }
        } else {
            put(first(member.name()).map(TransformParameter::name).orElse("value"), member.value(), at, arguments);
        }
        return Optional.of(new TransformStep(member.name(), arguments));
    }

    private Optional<TransformParameter> first(String transform) {
        return transforms
                .find(transform)
                .map(MappingTransform::parameters)
                .flatMap(list -> list.stream().findFirst());
    }

    /** An object names its arguments, unless it is itself the table that the transform wants first. */
    private boolean isNamed(Member step) {
        if (!step.value().is(Kind.OBJECT)) {
            return false;
        }
        Optional<TransformParameter> first = first(step.name());
        return first.isEmpty()
                || first.get().kind() != TransformParameter.Kind.TABLE
                || step.value()
                        .member(first.get().name())
                        .map(Member::value)
                        .filter(table -> table.is(Kind.OBJECT))
                        .isPresent();
    }

    private void put(String name, Node node, NodePath path, Map<String, TransformStep.Argument> arguments) {
        TransformStep.Argument argument = argument(node, path);
        if (argument != null) {
            arguments.put(name, argument);
        }
    }

    private TransformStep.@Nullable Argument argument(Node node, NodePath path) {
        return switch (node.kind()) {
            case STRING -> new TransformStep.Text(node.text());
            case TEXT -> plain(node);
            case BOOLEAN -> new TransformStep.Flag(Boolean.parseBoolean(node.text()));
            case NUMBER -> number(node, path);
            case OBJECT -> table(node, path);
            default ->
                MappingForm.wrong(node, path, "An argument is a text, a number, true, false or a table.", binder);
        };
    }

    private TransformStep.@Nullable Argument number(Node node, NodePath path) {
        try {
            if (node.text().length() <= LONGEST_NUMBER) {
                return new TransformStep.Decimal(new BigDecimal(node.text()));
            }
        } catch (NumberFormatException exponent) {
            // told as one that is too long
        }
        return MappingForm.wrong(node, path, "This number is too long.", binder);
    }

    /** A format without types says neither whether this is a number nor whether it is a text. */
    private static TransformStep.Argument plain(Node node) {
        return Primitives.read(node, boolean.class)
                .<TransformStep.Argument>map(flag -> new TransformStep.Flag((Boolean) flag))
                .or(() -> Primitives.read(node, long.class)
                        .map(number -> new TransformStep.Decimal(BigDecimal.valueOf((Long) number))))
                .orElseGet(() -> new TransformStep.Text(node.text()));
    }

    private TransformStep.Argument table(Node node, NodePath path) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Member row : binder.unique(node.members(), path)) {
            MappingForm.text(row.value(), path.to(row.name()), "A row of a table is a text.", binder)
                    .ifPresent(text -> rows.put(row.name(), text));
        }
        return new TransformStep.Table(rows);
    }
}
