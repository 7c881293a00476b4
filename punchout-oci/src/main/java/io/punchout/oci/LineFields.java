package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields of one item while it is written. Whatever goes in is checked by the rules of the field table (OCI 2.2). */
final class LineFields {
    private final FieldValue.Limits limits;
    private final Problems problems;
    private final String where;
    private final OciFormSettings form;
    private final Map<OciField, String> values = new EnumMap<>(OciField.class);
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final Set<Problem> told = new HashSet<>();

    LineFields(OciSettings settings, Charset charset, Problems problems, String where) {
        this.form = settings.form();
        this.limits = new FieldValue.Limits(settings.ociVersion(), charset, form.lineBreaks());
        this.problems = problems;
        this.where = where;
    }

    OciVersion version() {
        return limits.version();
    }

    boolean has(OciField field) {
        return values.containsKey(field);
    }

    boolean has(OciField field, String text) {
        return text.equals(values.get(field));
    }

    /** Tells whether a text can go into a field as it is. */
    boolean fits(OciField field, String text) {
        return FieldValue.of(field, text, limits).isWhole();
    }

    /** Tells whether the short text says all that the long one would: it is not cut and on one line. */
    boolean isShort(String text) {
        String whole = FieldValue.of(OciField.LONGTEXT, text, limits).text();
        return Objects.equals(
                whole, FieldValue.of(OciField.DESCRIPTION, text, limits).text());
    }

    /** Puts a text in; an empty one is left out (OCI 2.4). */
    void put(OciField field, String text, String property) {
        FieldValue value = FieldValue.of(field, text, limits);
        value.problems().forEach(problem -> tell(problem.at(where + "." + property)));
        if (value.text() != null) {
            values.put(field, value.text());
        }
    }

    /** One text may go into two fields. */
    private void tell(Problem problem) {
        if (told.add(problem)) {
            problems.add(problem);
        }
    }

    /** Tells whether the line goes by the buyer's product number, so that it has no short text. */
    boolean isNumbered() {
        return has(OciField.MATNR) && version().isAtLeast(OciVersion.V4_0);
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
        if (clean.isEmpty()) {
            return true;
        }
        if (extras.containsKey(key)) {
            return false;
        }
        String carried = OciText.encodable(clean, limits.charset());
        if (!carried.equals(clean)) {
            tell(FieldValue.replaced(limits.charset()).at(where + "." + property));
        }
        extras.put(key, carried);
        return true;
    }

    /** Reports that the line cannot be written. */
    void refuse(OciProblem code, String message, String property) {
        problems.add(Problem.of(code, message).at(where + "." + property));
    }

    /** Reports an attribute that comes too late. */
    void ignored(OciField field, String property) {
        problems.add(
                Problem.of(OciProblem.ATTRIBUTE_IGNORED, field + " has a value already: the attribute is left out.")
                        .at(where + "." + property));
    }

    /** Returns the form fields in the order of the table; what must not stand alone, or is missing, is reported. */
    List<Parameter> toParameters(int item) {
        conditions();
        List<Parameter> parameters = new ArrayList<>(values.size() + extras.size());
        values.forEach((field, value) -> parameters.add(new Parameter(field.parameterName(item), value)));
        extras.forEach((name, value) -> parameters.add(new Parameter("NEW_ITEM-" + name + "[" + item + "]", value)));
        return parameters;
    }

    private void conditions() {
        for (OciField field : values.keySet()) {
            OciField needed = field.needs().orElse(null);
            if (needed != null && !values.containsKey(needed)) {
                refuse(OciProblem.FIELD_INCOMPLETE, field + " must not be sent without " + needed + ".", "attributes");
            }
        }
        if (!has(OciField.DESCRIPTION) && !has(OciField.MATNR)) {
            refuse(OciProblem.FIELD_INCOMPLETE, "An item needs DESCRIPTION or MATNR (OCI 2.2).", "description");
        }
    }
}
