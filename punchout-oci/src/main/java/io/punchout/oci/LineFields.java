package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of one item while it is written. Whatever goes in is checked by the rules of the field table (OCI 2.2). */
final class LineFields {
    private final OciVersion version;
    private final Charset charset;
    private final Problems problems;
    private final String where;
    private final OciFormSettings form;
    private final Map<OciField, String> values = new EnumMap<>(OciField.class);
    private final Map<String, String> extras = new LinkedHashMap<>();

    LineFields(OciSettings settings, Charset charset, Problems problems, String where) {
        this.version = settings.ociVersion();
        this.form = settings.form();
        this.charset = charset;
        this.problems = problems;
        this.where = where;
    }

    OciVersion version() {
        return version;
    }

    boolean has(OciField field) {
        return values.containsKey(field);
    }

    /** Tells whether a text can go into a field as it is. */
    boolean fits(OciField field, String text) {
        return field.isIn(version) && OciText.fits(OciText.singleLine(text), field.length(version));
    }

    /** Puts a text in; an empty one is left out (OCI 2.4). */
    void put(OciField field, String text, String property) {
        boolean prose = field.kind() == OciField.Kind.TEXT || field == OciField.LONGTEXT;
        String plain = prose ? OciText.withoutMarkup(text) : text;
        if (!plain.equals(text) && field != OciField.LONGTEXT) {
            problems.add(Problem.of(OciProblem.MARKUP_REMOVED, "The text has HTML in it, which was removed.")
                    .at(at(property)));
        }
        String clean = field == OciField.LONGTEXT
                ? OciText.lines(plain).replace("\n", form.lineBreaks().written())
                : OciText.singleLine(plain);
        if (clean.isEmpty()) {
            return;
        }
        if (!field.isIn(version)) {
            problems.add(Problem.of(
                            OciProblem.FIELD_NOT_IN_VERSION,
                            "OCI " + version.label() + " has no field " + field + ": left out.")
                    .at(at(property))
                    .hint("Set the connection's ociVersion to " + field.since().label() + " if the buyer knows it."));
            return;
        }
        check(field, clean, property).ifPresent(value -> values.put(field, encodable(value, property)));
    }

    /** Tells whether the line goes by the buyer's product number, so that it has no short text. */
    boolean isNumbered() {
        return has(OciField.MATNR) && version.isAtLeast(OciVersion.V4_0);
    }

    /** Puts a text in whatever stood there; an empty one leaves the field out. */
    void replace(OciField field, String text, String property) {
        values.remove(field);
        put(field, text, property);
    }

    /** Puts a text into a field beyond the table, whatever stood there; an empty one leaves the field out. */
    void replaceExtra(String name, String text, String property) {
        extras.remove(name.strip().toUpperCase(Locale.ROOT));
        extra(name, text, property);
    }

    /** Tells whether the receiver has agreed on a field beyond the table. */
    boolean isExtra(String name) {
        return form.extraFields().contains(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Puts a text into a field beyond the table; false if it has one already. */
    boolean extra(String name, String text, String property) {
        String clean = OciText.singleLine(text);
        String key = name.strip().toUpperCase(Locale.ROOT);
        return clean.isEmpty() || extras.putIfAbsent(key, encodable(clean, property)) == null;
    }

    private Optional<String> check(OciField field, String text, String property) {
        return switch (field.kind()) {
            case LONG_TEXT -> Optional.of(text);
            case TEXT -> Optional.of(cut(field, text, property));
            case ID -> id(field, text, property);
            case FLAG -> flag(field, text, property);
            case WHOLE ->
                OciNumbers.read(text)
                        .flatMap(number -> OciNumbers.whole(number, field.length(version)))
                        .or(() -> none(
                                OciProblem.NUMBER_NOT_EXPRESSIBLE,
                                field + " is a whole number of at most " + field.length(version) + " digits.",
                                property));
            case DECIMAL ->
                OciNumbers.read(text)
                        .flatMap(OciNumbers::decimal)
                        .or(() -> none(
                                OciProblem.NUMBER_NOT_EXPRESSIBLE,
                                field + " is not negative and has at most 11 digits before and 3 after the point.",
                                property));
        };
    }

    private String cut(OciField field, String text, String property) {
        int most = field.length(version);
        if (!OciText.fits(text, most)) {
            problems.add(Problem.of(
                            PunchOutProblem.CART_TEXT_CUT,
                            field + " was cut to its " + most + " characters."
                                    + (field == OciField.DESCRIPTION ? " LONGTEXT carries the whole text." : ""))
                    .at(at(property)));
        }
        return OciText.cut(text, most);
    }

    private Optional<String> id(OciField field, String text, String property) {
        int most = field.length(version);
        return OciText.fits(text, most)
                ? Optional.of(text)
                : none(OciProblem.FIELD_TOO_LONG, field + " takes at most " + most + " characters.", property);
    }

    private Optional<String> flag(OciField field, String text, String property) {
        Optional<Boolean> set = OciFlags.read(text);
        if (set.isEmpty()) {
            return none(OciProblem.VALUE_INVALID, field + " is X or nothing.", property);
        }
        return set.get() ? Optional.of(OciFlags.SET) : Optional.empty();
    }

    private Optional<String> none(OciProblem code, String message, String property) {
        problems.add(Problem.of(code, message).at(at(property)));
        return Optional.empty();
    }

    /** Reports that the line cannot be written. */
    void refuse(OciProblem code, String message, String property) {
        problems.add(Problem.of(code, message).at(at(property)));
    }

    /** Reports an attribute that comes too late. */
    void ignored(OciField field, String property) {
        problems.add(
                Problem.of(OciProblem.ATTRIBUTE_IGNORED, field + " has a value already: the attribute is left out.")
                        .at(at(property)));
    }

    private String encodable(String text, String property) {
        String encodable = OciText.encodable(text, charset);
        if (!encodable.equals(text)) {
            problems.add(Problem.of(
                            OciProblem.CHARACTER_REPLACED,
                            "Characters that the charset " + charset.name() + " does not have were replaced.")
                    .at(at(property))
                    .hint("Use UTF-8 if the buyer's system can."));
        }
        return encodable;
    }

    private String at(String property) {
        return where + "." + property;
    }

    /** Returns the form fields in the order of the table. */
    List<Parameter> toParameters(int item) {
        List<Parameter> parameters = new ArrayList<>(values.size());
        values.forEach((field, value) -> {
            field.needs()
                    .filter(needed -> !values.containsKey(needed))
                    .ifPresent(needed -> problems.add(
                            Problem.of(OciProblem.FIELD_INCOMPLETE, field + " must not be sent without " + needed + ".")
                                    .at(where + ".attributes")));
            parameters.add(new Parameter(field.parameterName(item), value));
        });
        extras.forEach((name, value) -> parameters.add(new Parameter("NEW_ITEM-" + name + "[" + item + "]", value)));
        return parameters;
    }
}
