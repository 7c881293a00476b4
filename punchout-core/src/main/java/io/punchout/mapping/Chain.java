package io.punchout.mapping;

import java.util.List;

/** Bound transforms in a row. Immutable and thread-safe if they are. */
public final class Chain {
    /** The most characters that the values of one target may have on the way, all together. */
    public static final int MAX_LENGTH = 1 << 20;

    private static final int MAX_VALUES = 100_000;

    private final List<MappingTransform.Operation> operations;

    Chain(List<MappingTransform.Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    /**
     * Returns what comes of values.
     *
     * @throws MappingValueException if a value is not what a transform takes, or grows too long
     */
    public List<String> apply(List<String> values) {
        List<String> current = values;
        for (MappingTransform.Operation operation : operations) {
            current = List.copyOf(operation.apply(current));
            checkLength(current.stream().mapToLong(String::length).sum());
            if (current.size() > MAX_VALUES) {
                throw new MappingValueException("there are too many values");
            }
        }
        return current;
    }

    static void checkLength(long characters) {
        if (characters > MAX_LENGTH) {
            throw new MappingValueException("the value grows longer than " + MAX_LENGTH + " characters");
        }
    }
}
