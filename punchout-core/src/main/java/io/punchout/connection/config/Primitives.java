package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers and truth values. */
final class Primitives {
    private Primitives() {}

    static boolean isPrimitive(Class<?> type) {
        return isTruth(type) || isInt(type) || isLong(type);
    }

    static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    private static boolean isInt(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private static boolean isLong(Class<?> type) {
        return type == long.class || type == Long.class;
    }

    static String label(Class<?> type) {
        return isTruth(type) ? "true or false" : "a whole number, without quotes in JSON";
    }

    static Optional<Object> read(Node node, Class<?> type) {
        String text = node.text().strip();
        if (isTruth(type)) {
            boolean truth =
                    node.is(Kind.BOOLEAN) || (node.is(Kind.TEXT) && (text.equals("true") || text.equals("false")));
            return truth ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
        }
        // an exponent of many digits would make an endless number
        if ((!node.is(Kind.NUMBER) && !node.is(Kind.TEXT))
                || text.length() > 20
                || !text.matches("[+-]?[0-9]+(\\.0*)?")) {
            return Optional.empty();
        }
        try {
            BigDecimal number = Binder.decimal(text);
            return Optional.of(isInt(type) ? (Object) number.intValueExact() : (Object) number.longValueExact());
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
