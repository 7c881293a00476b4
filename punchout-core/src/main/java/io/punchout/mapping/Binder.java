package io.punchout.mapping;

import io.punchout.internal.text.Nearest;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes chains of steps: finds their transforms and checks their arguments. */
final class Binder {
    private static final int LONGEST_TEXT = 10_000;

    private final Transforms transforms;
    private final Problems problems;

    Binder(Transforms transforms, Problems problems) {
        this.transforms = transforms;
        this.problems = problems;
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
                problems.add(
                        Problem.of(MappingProblem.UNKNOWN_TRANSFORM, "There is no transform '" + step.name() + "'.")
                                .at(at)
                                .hint(hint(step.name(), names)));
            } else if (fits(step, transform.get(), at)) {
                bind(step, transform.get(), at).ifPresent(operations::add);
            }
        }
        return new Chain(operations);
    }

    private static String hint(String name, List<String> known) {
        return Nearest.of(name, known)
                .map(near -> "Did you mean '" + near + "'?")
                .orElseGet(() -> "Known here: " + String.join(", ", known) + ".");
    }

    private Optional<MappingTransform.Operation> bind(TransformStep step, MappingTransform transform, String at) {
        try {
            return Optional.of(transform.bind(new TransformArguments(step.arguments())));
        } catch (IllegalArgumentException wrong) {
            invalid("'" + step.name() + "': " + wrong.getMessage() + ".", at);
            return Optional.empty();
        }
    }

    private boolean fits(TransformStep step, MappingTransform transform, String at) {
        boolean fits = true;
        for (TransformParameter parameter : transform.parameters()) {
            if (parameter.required() && !step.arguments().containsKey(parameter.name())) {
                invalid("'" + step.name() + "' needs '" + parameter.name() + "': " + parameter.description() + ".", at);
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
            problems.add(Problem.of(
                            MappingProblem.INVALID_ARGUMENT,
                            "'" + transform.name() + "' has no argument '" + argument.getKey() + "'.")
                    .at(at)
                    .hint(hint(argument.getKey(), names)));
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
            invalid("'" + argument.getKey() + "' is " + words(kind) + ".", at);
        }
        return fits;
    }

    private static boolean isInteger(BigDecimal value) {
        return value.scale() <= 0
                && value.precision() - value.scale() <= 9
                && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static String words(TransformParameter.Kind kind) {
        return switch (kind) {
            case TEXT -> "a text of at most " + LONGEST_TEXT + " characters";
            case NUMBER -> "a whole number";
            case FLAG -> "true or false";
            case TABLE -> "an object of texts";
        };
    }

    private void invalid(String message, String at) {
        problems.add(Problem.of(MappingProblem.INVALID_ARGUMENT, message).at(at));
    }
}
