package io.punchout.mapping;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One transform of a chain, with its arguments by name. Immutable.
 *
 * @param name the transform, for example {@code "lookup"}
 * @param arguments its arguments in order
 */
public record TransformStep(String name, Map<String, Argument> arguments) {

    /** An argument as it stands in the configuration. */
    public sealed interface Argument {}

    /** A text. */
    public record Text(String value) implements Argument {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number. */
    public record Decimal(BigDecimal value) implements Argument {
        public Decimal {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Yes or no. */
    public record Flag(boolean value) implements Argument {}

    /** A table of texts, in order. */
    public record Table(Map<String, String> rows) implements Argument {
        public Table {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }
    }

    public TransformStep {
        Objects.requireNonNull(name, "name");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Returns a transform without arguments. */
    public static TransformStep of(String name) {
        return new TransformStep(name, Map.of());
    }

    /** Returns this transform with a text as argument. */
    public TransformStep with(String argument, String value) {
        return with(argument, new Text(value));
    }

    /** Returns this transform with a number as argument. */
    public TransformStep with(String argument, long value) {
        return with(argument, new Decimal(BigDecimal.valueOf(value)));
    }

    /** Returns this transform with a table as argument. */
    public TransformStep with(String argument, Map<String, String> rows) {
        return with(argument, new Table(rows));
    }

    /** Returns this transform with one argument more. */
    public TransformStep with(String argument, Argument value) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(argument, value);
        return new TransformStep(name, more);
    }
}
