package io.punchout.mapping;

import java.util.List;
import java.util.Objects;

/**
 * What must be true of a source for a rule to count. Texts are compared exactly, blanks around them apart. Immutable.
 *
 * @param source the source
 * @param test how it is compared
 * @param operands what it is compared with: one text for {@code EQUALS} and {@code MATCHES}, any number for {@code IN},
 *     none otherwise
 */
public record MappingCondition(String source, Test test, List<String> operands) {

    /** The ways to look at a source. */
    public enum Test {
        /** It has a value that is this text. */
        EQUALS,
        /** It has a value that is one of these texts. */
        IN,
        /** It has a value that is not blank. */
        PRESENT,
        /** It has no value, or a blank one. */
        ABSENT,
        /** It has a value of this pattern: {@code *} stands for any characters, {@code ?} for one. */
        MATCHES
    }

    /**
     * @throws IllegalArgumentException if the number of operands does not fit the test
     */
    public MappingCondition {
        Objects.requireNonNull(source, "source");
        operands = List.copyOf(operands);
        int count = operands.size();
        boolean fits = switch (test) {
            case EQUALS, MATCHES -> count == 1;
            case IN -> count > 0;
            case PRESENT, ABSENT -> count == 0;
        };
        if (!fits) {
            throw new IllegalArgumentException(test + " does not take " + count + " values");
        }
    }

    /** Holds if the source has a value. */
    public static MappingCondition present(String source) {
        return new MappingCondition(source, Test.PRESENT, List.of());
    }

    /** Holds if the source has no value. */
    public static MappingCondition absent(String source) {
        return new MappingCondition(source, Test.ABSENT, List.of());
    }

    /** Holds if the source has this value. */
    public static MappingCondition isEqual(String source, String value) {
        return new MappingCondition(source, Test.EQUALS, List.of(value));
    }

    /** Holds if the source has one of these values. */
    public static MappingCondition isIn(String source, String... values) {
        return new MappingCondition(source, Test.IN, List.of(values));
    }

    /** Holds if the source has a value of a pattern with {@code *} and {@code ?}. */
    public static MappingCondition matches(String source, String pattern) {
        return new MappingCondition(source, Test.MATCHES, List.of(pattern));
    }
}
