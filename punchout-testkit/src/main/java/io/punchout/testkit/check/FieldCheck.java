package io.punchout.testkit.check;

import io.punchout.oci.OciField;
import io.punchout.oci.OciProblem;
import io.punchout.oci.OciVersion;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks one value against its row in the table of OCI 5.0, which is that of 4.0 with two fields more (OCI 2.2, 2.4). */
final class FieldCheck {
    private static final OciVersion VERSION = OciVersion.V5_0;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,11}(\\.[0-9]{1,3})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Units that SRM drops lines for (OCI 2.2, UNIT). */
    private static final Set<String> SAP_UNITS =
            Set.of("ST", "KG", "M", "STK", "STCK", "ST\u00DCCK", "PCS", "PC", "EACH", "PIECE");

    private static final Pattern WHOLE = Pattern.compile("[0-9]+");

    /** With one separator, which can only be the decimal mark. */
    private static final Pattern READABLE = Pattern.compile("[+-]?[0-9]*[.,]?[0-9]*");

    private final Problems problems;

    FieldCheck(Problems problems) {
        this.problems = problems;
    }

    /** Checks a value without blanks around it, which is not empty. */
    void value(OciField field, String value, String where) {
        int length = value.codePointCount(0, value.length());
        if (length > field.length(VERSION) && field.kind() != OciField.Kind.FLAG) {
            String text = length + " characters, where the field has " + field.length(VERSION) + ".";
            add(OciProblem.FIELD_TOO_LONG, Severity.WARNING, where, text);
        }
        if (field == OciField.CURRENCY && !CURRENCY.matcher(value).matches()) {
            add(OciProblem.VALUE_INVALID, Severity.WARNING, where, "Write the ISO 4217 code, such as EUR.");
        }
        if (field == OciField.UNIT && SAP_UNITS.contains(value.toUpperCase(Locale.ROOT))) {
            String text = "This is a unit inside of SAP, or none: write the ISO code, such as PCE, KGM or MTR.";
            add(OciProblem.VALUE_INVALID, Severity.WARNING, where, text);
        }
        switch (field.kind()) {
            case DECIMAL -> number(value, DECIMAL, "Write 11 digits, a dot and three decimals at most.", where);
            case WHOLE -> number(value, WHOLE, "Write a whole number.", where);
            case FLAG -> {
                if (!value.equals("X")) {
                    add(OciProblem.VALUE_INVALID, Severity.WARNING, where, "Write X, or leave it out.");
                }
            }
            default -> {
                // any text
            }
        }
    }

    private void number(String value, Pattern format, String message, String where) {
        if (format.matcher(value).matches()) {
            return;
        }
        if (READABLE.matcher(value).matches()) {
            add(CheckProblem.NUMBER_FORMAT, Severity.WARNING, where, message);
        } else {
            String unreadable = "This is no number, or one that could mean two things.";
            add(OciProblem.NUMBER_UNREADABLE, Severity.ERROR, where, unreadable);
        }
    }

    private void add(ProblemCode code, Severity severity, String where, String message) {
        problems.add(Problem.of(code, message).as(severity).at(where));
    }
}
