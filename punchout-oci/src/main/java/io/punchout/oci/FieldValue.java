package io.punchout.oci;

import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text brought into a field of the table (OCI 2.2 to 2.4).
 *
 * @param text what is written; null if the field stays empty or the text cannot be written
 * @param problems what was changed, or why it cannot be written
 */
record FieldValue(@Nullable String text, List<Problem> problems) {
    private static final FieldValue NONE = new FieldValue(null, List.of());
    private static final Set<String> ITEM_TYPES = Set.of("R", "O", "F", "L", "I");

    /** What the receiver can take. */
    record Limits(OciVersion version, Charset charset, LineBreaks lineBreaks) {}

    boolean isRefused() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Tells whether the text stands in the field as it was, blanks aside. */
    boolean isWhole() {
        return problems.isEmpty();
    }

    static FieldValue of(OciField field, String raw, Limits limits) {
        if (isAsItIs(field, raw, limits)) {
            return new FieldValue(raw, List.of());
        }
        String plain = OciText.isProse(field) ? OciText.withoutMarkup(raw) : raw;
        String clean = field.kind() == OciField.Kind.LONG_TEXT
                ? limits.lineBreaks.in(OciText.lines(plain))
                : OciText.singleLine(plain);
        if (OciText.isInvisible(clean)) {
            return NONE;
        }
        if (!field.isIn(limits.version)) {
            return none(Problem.of(
                            OciProblem.FIELD_NOT_IN_VERSION,
                            "OCI " + limits.version.label() + " has no field " + field + ": left out.")
                    .hint("Set the connection's ociVersion to " + field.since().label() + " if the buyer knows it."));
        }
        List<Problem> problems = new ArrayList<>(0);
        if (!plain.equals(raw)) {
            problems.add(Problem.of(OciProblem.MARKUP_REMOVED, "The text has HTML in it, which was removed."));
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(field, clean, limits, problems);
            case ID -> id(field, raw, clean, limits);
            case FLAG -> flag(field, clean);
            case WHOLE -> whole(field, clean, limits.version);
            case DECIMAL -> decimal(field, clean);
        };
    }

    /** What nearly all texts are: seen at a glance, so that the rules need not be tried one by one. */
    static boolean isAsItIs(OciField field, String raw, Limits limits) {
        return (OciText.isProse(field) || (field.kind() == OciField.Kind.ID && field != OciField.ITEM_TYPE))
                && raw.length() <= field.length(limits.version)
                && !OciText.isInvisible(raw)
                && OciText.isPlain(raw, OciCharsets.isUnicode(limits.charset));
    }

    /** The charset first: what stands for a missing character may be longer than it. */
    private static FieldValue text(OciField field, String clean, Limits limits, List<Problem> problems) {
        String carried = OciText.encodable(clean, limits.charset);
        if (!carried.equals(clean)) {
            problems.add(replaced(limits.charset));
        }
        int most = field.length(limits.version);
        String cut = OciText.cut(carried, most);
        if (!OciText.fits(carried, most)) {
            problems.add(Problem.of(
                    PunchOutProblem.CART_TEXT_CUT,
                    field + " was cut to its " + most + " characters."
                            + (field == OciField.DESCRIPTION ? " LONGTEXT carries the whole text." : "")));
        }
        return new FieldValue(cut, problems);
    }

    static Problem replaced(Charset charset) {
        return Problem.of(
                        OciProblem.CHARACTER_REPLACED,
                        "Characters that the charset " + charset.name() + " does not have were replaced.")
                .hint("Use UTF-8 if the buyer's system can.");
    }

    private static FieldValue id(OciField field, String raw, String clean, Limits limits) {
        if (!clean.equals(raw.strip())) {
            return none(Problem.of(
                            OciProblem.CHARACTER_IN_KEY,
                            field
                                    + " has line breaks, tabs or control characters, and a key without them is another key.")
                    .hint("Take them out of the key in the shop."));
        }
        int most = field.length(limits.version);
        if (!OciText.fits(clean, most)) {
            return none(Problem.of(OciProblem.FIELD_TOO_LONG, field + " takes at most " + most + " characters."));
        }
        if (field == OciField.ITEM_TYPE && !ITEM_TYPES.contains(clean)) {
            return none(Problem.of(OciProblem.VALUE_INVALID, "ITEM_TYPE is R, O, F, L or I."));
        }
        if (!OciText.encodable(clean, limits.charset).equals(clean)) {
            return none(Problem.of(
                            OciProblem.CHARACTER_IN_KEY,
                            field + " has characters that the charset " + limits.charset.name()
                                    + " does not have, and a key with others is another key.")
                    .hint("Use UTF-8 if the buyer's system can, or a key of plain letters and digits."));
        }
        return new FieldValue(clean, List.of());
    }

    private static FieldValue flag(OciField field, String clean) {
        return OciFlags.read(clean)
                .map(set -> new FieldValue(set ? OciFlags.SET : null, List.of()))
                .orElseGet(() -> none(Problem.of(OciProblem.VALUE_INVALID, field + " is X or nothing.")));
    }

    private static FieldValue whole(OciField field, String clean, OciVersion version) {
        int most = field.length(version);
        if (clean.length() <= most && OciNumbers.isPlainWhole(clean)) {
            return new FieldValue(clean, List.of());
        }
        return OciNumbers.read(clean)
                .flatMap(number -> OciNumbers.whole(number, most))
                .map(number -> new FieldValue(number, List.of()))
                .orElseGet(() -> none(Problem.of(
                        OciProblem.NUMBER_NOT_EXPRESSIBLE,
                        field + " is a whole number of at most " + most + " digits.")));
    }

    private static FieldValue decimal(OciField field, String clean) {
        return OciNumbers.read(clean).map(number -> of(field, number)).orElseGet(() -> noDecimal(field));
    }

    /** Returns a number as QUANTITY and PRICE have it. */
    static FieldValue of(OciField field, BigDecimal number) {
        return OciNumbers.decimal(number)
                .map(text -> new FieldValue(text, List.of()))
                .orElseGet(() -> noDecimal(field));
    }

    private static FieldValue noDecimal(OciField field) {
        return none(Problem.of(
                OciProblem.NUMBER_NOT_EXPRESSIBLE,
                field + " is not negative and has at most 11 digits before and 3 after the point."));
    }

    private static FieldValue none(Problem problem) {
        return new FieldValue(null, List.of(problem));
    }
}
