package io.punchout.testkit.check;

import io.punchout.oci.OciField;
import io.punchout.oci.OciItem;
import io.punchout.oci.OciProblem;
import io.punchout.oci.OciVersion;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the fields of items against the table of OCI 5.0, which is that of 4.0 with two fields more (OCI 2.2, 2.4). */
final class ItemFieldCheck {
    private static final OciVersion VERSION = OciVersion.V5_0;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,11}(\\.[0-9]{1,3})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Units that SRM drops lines for (OCI 2.2, UNIT). */
    private static final Set<String> SAP_UNITS =
            Set.of("ST", "KG", "M", "STK", "STCK", "ST\u00DCCK", "PCS", "PC", "EACH", "PIECE");

    private static final Pattern WHOLE = Pattern.compile("[0-9]+");

    /** With one separator, which can only be the decimal mark. */
    private static final Pattern READABLE = Pattern.compile("[+-]?[0-9]*[.,]?[0-9]*");

    private final Problems problems = new Problems();
    private final Set<String> unknown = new HashSet<>();

    private ItemFieldCheck() {}

    static List<Problem> check(List<OciItem> items) {
        ItemFieldCheck check = new ItemFieldCheck();
        items.forEach(check::item);
        return check.problems.list();
    }

    private void item(OciItem item) {
        if (item.value(OciField.QUANTITY).isEmpty()) {
            add(OciProblem.FIELD_MISSING, Severity.ERROR, item, OciField.QUANTITY, "The item has no QUANTITY.");
        }
        boolean description = item.value(OciField.DESCRIPTION).isPresent();
        boolean material = item.value(OciField.MATNR).isPresent();
        if (!description && !material) {
            add(
                    OciProblem.FIELD_MISSING,
                    Severity.WARNING,
                    item,
                    OciField.DESCRIPTION,
                    "Neither DESCRIPTION nor MATNR.");
        } else if (description && material) {
            add(
                    CheckProblem.FIELD_SUPERFLUOUS,
                    Severity.ADVICE,
                    item,
                    OciField.DESCRIPTION,
                    "MATNR stands for DESCRIPTION: from OCI 4.0 on an item has one of them.");
        }
        if (item.value(OciField.PRICE).isPresent()
                && item.value(OciField.CURRENCY).isEmpty()) {
            add(OciProblem.FIELD_INCOMPLETE, Severity.WARNING, item, OciField.PRICE, "PRICE stands without CURRENCY.");
        }
        for (Map.Entry<String, String> entry : item.fields().entrySet()) {
            String value = entry.getValue().strip();
            OciField.of(entry.getKey())
                    .ifPresentOrElse(field -> known(item, field, value), () -> unknown(item, entry.getKey()));
        }
    }

    private void unknown(OciItem item, String name) {
        if (unknown.add(name)) {
            problems.add(Problem.of(CheckProblem.FIELD_UNKNOWN, "No version of OCI has this field.")
                    .at("NEW_ITEM-" + name + "[" + item.index() + "]")
                    .hint("It needs an agreement with the buyer."));
        }
    }

    private void known(OciItem item, OciField field, String value) {
        if (value.isEmpty()) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length > field.length(VERSION) && field.kind() != OciField.Kind.FLAG) {
            String text = length + " characters, where the field has " + field.length(VERSION) + ".";
            add(OciProblem.FIELD_TOO_LONG, Severity.WARNING, item, field, text);
        }
        field.needs()
                .filter(needed -> item.value(needed).isEmpty())
                .ifPresent(needed -> add(
                        OciProblem.FIELD_INCOMPLETE,
                        Severity.WARNING,
                        item,
                        field,
                        field + " stands without " + needed + "."));
        if (field == OciField.CURRENCY && !CURRENCY.matcher(value).matches()) {
            add(OciProblem.VALUE_INVALID, Severity.WARNING, item, field, "Write the ISO 4217 code, such as EUR.");
        }
        if (field == OciField.UNIT && SAP_UNITS.contains(value.toUpperCase(Locale.ROOT))) {
            String text = "This is a unit inside of SAP, or none: write the ISO code, such as PCE, KGM or MTR.";
            add(OciProblem.VALUE_INVALID, Severity.WARNING, item, field, text);
        }
        format(item, field, value);
    }

    private void format(OciItem item, OciField field, String value) {
        switch (field.kind()) {
            case DECIMAL -> number(item, field, value, DECIMAL, "Write 11 digits, a dot and three decimals at most.");
            case WHOLE -> number(item, field, value, WHOLE, "Write a whole number.");
            case FLAG -> {
                if (!value.equals("X")) {
                    add(OciProblem.VALUE_INVALID, Severity.WARNING, item, field, "Write X, or leave it out.");
                }
            }
            default -> {
                // any text
            }
        }
    }

    private void number(OciItem item, OciField field, String value, Pattern format, String message) {
        if (format.matcher(value).matches()) {
            return;
        }
        if (READABLE.matcher(value).matches()) {
            add(CheckProblem.NUMBER_FORMAT, Severity.WARNING, item, field, message);
        } else {
            String unreadable = "This is no number, or one that could mean two things.";
            add(OciProblem.NUMBER_UNREADABLE, Severity.ERROR, item, field, unreadable);
        }
    }

    private void add(ProblemCode code, Severity severity, OciItem item, OciField field, String message) {
        problems.add(Problem.of(code, message).as(severity).at(field.parameterName(item.index())));
    }
}
