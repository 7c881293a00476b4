package io.punchout.mapping;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that can be done to a value on its way. A host can bring its own. Immutable and thread-safe, and so are the
 * operations it makes.
 */
public interface MappingTransform {

    /** A transform with its arguments: from values to values. An absent value is an empty list. */
    @FunctionalInterface
    interface Operation {
        /**
         * Returns the values that come of these.
         *
         * @throws MappingValueException if a value is not what the transform takes
         */
        List<String> apply(List<String> values);
    }

    /** Returns the name in configuration. */
    String name();

    /** Returns what it does, for a person. */
    String description();

    /** Returns the parameters; the first is the one that may be given alone, as {@code {"cut": 40}}. */
    List<TransformParameter> parameters();

    /**
     * Returns the transform with its arguments.
     *
     * @throws IllegalArgumentException if an argument makes no sense; the message is shown
     */
    Operation bind(TransformArguments arguments);

    /** Returns a transform without parameters that changes each value for itself. */
    static MappingTransform of(String name, String description, UnaryOperator<String> change) {
        return new SimpleTransform(
                name,
                description,
                List.of(),
                arguments -> values -> values.stream().map(change).toList());
    }
}
