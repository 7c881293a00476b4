package io.punchout.mapping;

import java.util.List;
import java.util.Objects;

/** Where a value comes from. */
public sealed interface MappingValue {

    /** The first of these sources that has a value, blank ones passed over. */
    record Sources(List<String> names) implements MappingValue {
        /**
         * @throws IllegalArgumentException if there is no name
         */
        public Sources {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("at least one source is needed");
            }
        }
    }

    /** A text with sources in it, written <code>${name}</code>; <code>$${</code> stands for itself. */
    record Template(String text) implements MappingValue {
        public Template {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Always the same text. */
    record Constant(String text) implements MappingValue {
        public Constant {
            Objects.requireNonNull(text, "text");
        }
    }

    /** No value: the target is left out. JSON null. */
    record Omitted() implements MappingValue {}
}
