package io.punchout.mapping;

import java.util.List;
import java.util.function.Function;

/** A transform made of its parts. */
record SimpleTransform(
        String name,
        String description,
        List<TransformParameter> parameters,
        Function<TransformArguments, Operation> maker)
        implements MappingTransform {
    SimpleTransform {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Operation bind(TransformArguments arguments) {
        return maker.apply(arguments);
    }
}
