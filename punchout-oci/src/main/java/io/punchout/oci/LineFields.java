package io.punchout.oci;

import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.nio.charset.Charset;
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
    private static final List<OciField> TABLE = List.of(OciField.values());
    private static final List<OciField> NEEDY =
            TABLE.stream().filter(field -> field.needed() != null).toList();

    private final FieldValue.Limits limits;
    private final Problems problems;
    private final String where;
    private final OciFormSettings form;
    private final Map<OciField, String> values = new EnumMap<>(OciField.class);
    private final Map<String, String> extras = new LinkedHashMap<>(0);
    private final Set<Problem> told = new HashSet<>(0);

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

    /** Puts a text in if it can go as it is; otherwise nothing happens. */
    boolean putWhole(OciField field, String text) {
        FieldValue value = FieldValue.of(field, text, limits);
        if (value.isWhole()) {
            set(field, value);
        }
        return value.isWhole();
    }

    /** Tells whether the short text says all that the long one would: it is not cut and on one line. */
    boolean isShort(String text) {
        if (FieldValue.isAsItIs(OciField.DESCRIPTION, text, limits)) {
            return true;
        }
        String whole = FieldValue.of(OciField.LONGTEXT, text, limits).text();
        return Objects.equals(
                whole, FieldValue.of(OciField.DESCRIPTION, text, limits).text());
    }

    /** Puts a text in; an empty one is left out (OCI 2.4). */
    void put(OciField field, String text, String property) {
        put(field, FieldValue.of(field, text, limits), property);
    }

    /** Puts a quantity or price in. */
    void put(OciField field, BigDecimal number, String property) {
        put(field, FieldValue.of(field, number), property);
    }

    private void put(OciField field, FieldValue value, String property) {
        if (!value.isWhole()) {
            value.problems().forEach(problem -> tell(problem.at(where + "." + property)));
        }
        set(field, value);
    }

    private void set(OciField field, FieldValue value) {
        if (value.text() != null) {
            values.put(field, value.text());
        }
    }

    /** Puts a text in that was checked before. */
    void putChecked(OciField field, String text) {
        values.put(field, text);
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

    /** Adds the form fields in the order of the table; what must not stand alone, or is missing, is reported. */
    void addTo(Parameters.Builder parameters, int item) {
        conditions();
        String end = item + "]";
        for (OciField field : TABLE) {
            String value = values.get(field);
            if (value != null) {
                parameters.add(field.parameterName(item, end), value);
            }
        }
        extras.forEach((name, value) -> parameters.add(OciField.PREFIX + name + "[" + end, value));
    }

    /** Tells whether there are fields that the table does not have. */
    boolean isBeyondTable() {
        return !extras.isEmpty();
    }

    private void conditions() {
        for (OciField field : NEEDY) {
            OciField needed = field.needed();
            if (needed != null && has(field) && !has(needed)) {
                refuse(OciProblem.FIELD_INCOMPLETE, field + " must not be sent without " + needed + ".", "attributes");
            }
        }
        if (!has(OciField.DESCRIPTION) && !has(OciField.MATNR)) {
            refuse(OciProblem.FIELD_INCOMPLETE, "An item needs DESCRIPTION or MATNR (OCI 2.2).", "description");
        }
    }
}
