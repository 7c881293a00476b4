package io.punchout.mapping;

import static io.punchout.mapping.TransformParameter.optional;

import io.punchout.mapping.TransformParameter.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The transforms of numbers: exact decimals, never written with an exponent. */
final class Numbers {
    private static final int MOST_DIGITS = 1_000;
    private static final int MOST_DECIMALS = 100;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)");

    static final MappingTransform NUMBER = new SimpleTransform(
            "number",
            "Reads a decimal number, rounds it if asked to, and writes it plainly.",
            List.of(
                    optional(
                            "scale", Kind.NUMBER, "the number of decimals to write; as many as there are unless given"),
                    optional(
                            "rounding",
                            Kind.TEXT,
                            "how: half-up (unless given), half-even, half-down, up, down, ceiling, floor, unnecessary"),
                    optional("abs", Kind.FLAG, "whether the sign is dropped"),
                    optional("decimalMark", Kind.TEXT, "the decimal mark to read; a dot unless given"),
                    optional("groupingMark", Kind.TEXT, "the mark between thousands to read; none unless given"),
                    optional("writeMark", Kind.TEXT, "the decimal mark to write; a dot unless given")),
            Numbers::number);

    static final MappingTransform NEGATE = new SimpleTransform(
            "negate",
            "Changes the sign of a decimal number.",
            List.of(),
            arguments -> Transforms.each(
                    text -> text.isBlank() ? null : plain(parse(text, ".", null).negate())));

    private Numbers() {}

    private static MappingTransform.Operation number(TransformArguments arguments) {
        Integer scale = arguments.number("scale");
        if (scale != null && (scale < 0 || scale > MOST_DECIMALS)) {
            throw new IllegalArgumentException("scale is from 0 to " + MOST_DECIMALS);
        }
        RoundingMode rounding = rounding(arguments.text("rounding", "half-up"));
        boolean absolute = arguments.flag("abs");
        String mark = one(arguments.text("decimalMark", "."), "decimalMark");
        String grouping = arguments.text("groupingMark");
        if (grouping != null && one(grouping, "groupingMark").equals(mark)) {
            throw new IllegalArgumentException("groupingMark and decimalMark must differ");
        }
        String write = one(arguments.text("writeMark", "."), "writeMark");
        return Transforms.each(text -> {
            if (text.isBlank()) {
                return null;
            }
            BigDecimal number = parse(text, mark, grouping);
            BigDecimal value = absolute ? number.abs() : number;
            return plain(scale == null ? value : round(value, scale, rounding)).replace(".", write);
        });
    }

    private static BigDecimal round(BigDecimal value, int scale, RoundingMode rounding) {
        try {
            return value.setScale(scale, rounding);
        } catch (ArithmeticException inexact) {
            throw new MappingValueException("the number has more than " + scale + " decimals", inexact);
        }
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static RoundingMode rounding(String name) {
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("there is no rounding '" + name + "'");
    }

    private static String one(String mark, String name) {
        if (mark.length() != 1 || Character.isLetterOrDigit(mark.charAt(0)) || mark.equals("-") || mark.equals("+")) {
            throw new IllegalArgumentException(name + " is one character, no digit and no sign");
        }
        return mark;
    }

    private static BigDecimal parse(String text, String mark, @Nullable String grouping) {
        String plain = Texts.trim(text);
        if (grouping != null) {
            plain = plain.replace(grouping, "");
        }
        if (!mark.equals(".")) {
            plain = plain.indexOf('.') < 0 ? plain.replace(mark, ".") : "";
        }
        if (plain.length() > MOST_DIGITS || !PLAIN.matcher(plain).matches()) {
            throw new MappingValueException("the value is no plain decimal number");
        }
        return new BigDecimal(plain);
    }
}
