package io.punchout.mapping;

import io.punchout.internal.text.Messages;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes chains of steps: finds their transforms and checks their arguments. */
final class Binder {
    private static final int LONGEST_TEXT = 10_000;

    private final Transforms transforms;
    private final Problems problems;
    private final Messages messages;

    Binder(Transforms transforms, Problems problems, Locale locale) {
        this.transforms = transforms;
        this.problems = problems;
        this.messages = Messages.of("io.punchout.mapping.problems", locale);
    }

    Chain bind(List<TransformStep> steps, String where) {
        List<MappingTransform.Operation> operations = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            TransformStep step = steps.get(i);
            String at = where + "/" + i;
            Optional<MappingTransform> transform = transforms.find(step.name());
            if (transform.isEmpty()) {
                List<String> names =
                        transforms.all().stream().map(MappingTransform::name).toList();
                problems.add(messages.problem(MappingProblem.UNKNOWN_TRANSFORM, "transform.unknown", step.name())
                        .at(at)
                        .hint(messages.near(step.name(), names)));
            } else if (fits(step, transform.get(), at)) {
                bind(step, transform.get(), at).ifPresent(operations::add);
            }
        }
        return new Chain(operations);
    }

    private Optional<MappingTransform.Operation> bind(TransformStep step, MappingTransform transform, String at) {
        try {
            return Optional.of(transform.bind(new TransformArguments(step.arguments())));
        } catch (IllegalArgumentException wrong) {
            invalid(at, "argument.refused", step.name(), String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private boolean fits(TransformStep step, MappingTransform transform, String at) {
        boolean fits = true;
        for (TransformParameter parameter : transform.parameters()) {
            if (parameter.required() && !step.arguments().containsKey(parameter.name())) {
                invalid(at, "argument.missing", step.name(), parameter.name(), parameter.description());
                fits = false;
            }
        }
        for (Map.Entry<String, TransformStep.Argument> argument :
                step.arguments().entrySet()) {
            fits &= fits(argument, transform, at + "/" + step.name() + "/" + argument.getKey());
        }
        return fits;
    }

    private boolean fits(Map.Entry<String, TransformStep.Argument> argument, MappingTransform transform, String at) {
        List<String> names =
                transform.parameters().stream().map(TransformParameter::name).toList();
        int index = names.indexOf(argument.getKey());
        if (index < 0) {
            problems.add(messages.problem(
                            MappingProblem.INVALID_ARGUMENT, "argument.unknown", transform.name(), argument.getKey())
                    .at(at)
                    .hint(messages.near(argument.getKey(), names)));
            return false;
        }
        TransformParameter.Kind kind = transform.parameters().get(index).kind();
        boolean fits = switch (kind) {
            case TEXT ->
                argument.getValue() instanceof TransformStep.Text text
                        && text.value().length() <= LONGEST_TEXT;
            case NUMBER -> argument.getValue() instanceof TransformStep.Decimal number && isInteger(number.value());
            case FLAG -> argument.getValue() instanceof TransformStep.Flag;
            case TABLE -> argument.getValue() instanceof TransformStep.Table;
        };
        if (!fits) {
            invalid(at, "argument." + kind.name().toLowerCase(Locale.ROOT), argument.getKey(), LONGEST_TEXT);
        }
        return fits;
    }

    private static boolean isInteger(BigDecimal value) {
        // a long, for the scale may be the least int
        return value.scale() <= 0 && (long) value.precision() - value.scale() <= 9;
    }

    private void invalid(String at, String key, Object... inserted) {
        problems.add(
                messages.problem(MappingProblem.INVALID_ARGUMENT, key, inserted).at(at));
    }
}
