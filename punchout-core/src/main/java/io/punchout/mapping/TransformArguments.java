package io.punchout.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one transform, checked against its parameters. Immutable. */
public final class TransformArguments {
    private final Map<String, TransformStep.Argument> values;

    TransformArguments(Map<String, TransformStep.Argument> values) {
        this.values = Map.copyOf(values);
    }

    /** Returns a text, or the other one if it was not given. */
    public String text(String name, String otherwise) {
        return values.get(name) instanceof TransformStep.Text text ? text.value() : otherwise;
    }

    /** Returns a text; null if it was not given. */
    public @Nullable String text(String name) {
        return values.get(name) instanceof TransformStep.Text text ? text.value() : null;
    }

    /** Returns a whole number; null if it was not given. */
    public @Nullable Integer number(String name) {
        return values.get(name) instanceof TransformStep.Decimal number
                ? Integer.valueOf(number.value().intValueExact())
                : null;
    }

    /** Tells whether a flag was set. */
    public boolean flag(String name) {
        return values.get(name) instanceof TransformStep.Flag flag && flag.value();
    }

    /** Returns a table; empty if it was not given. */
    public Map<String, String> table(String name) {
        return values.get(name) instanceof TransformStep.Table table ? table.rows() : Map.of();
    }
}
