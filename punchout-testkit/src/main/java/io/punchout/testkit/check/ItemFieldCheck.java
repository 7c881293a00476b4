package io.punchout.testkit.check;

import io.punchout.oci.OciField;
import io.punchout.oci.OciItem;
import io.punchout.oci.OciProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the fields of items against the table of OCI 5.0, which is that of 4.0 with two fields more (OCI 2.2, 2.4). */
final class ItemFieldCheck {
    private final Problems problems = new Problems();
    private final FieldCheck fields = new FieldCheck(problems);
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
        if (!material && item.value(OciField.UNIT).isEmpty()) {
            add(
                    OciProblem.FIELD_MISSING,
                    Severity.WARNING,
                    item,
                    OciField.UNIT,
                    "The item has neither UNIT nor MATNR, which would say it: SRM drops such a line.");
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
        fields.value(field, value, field.parameterName(item.index()));
        field.needs()
                .filter(needed -> item.value(needed).isEmpty())
                .ifPresent(needed -> add(
                        OciProblem.FIELD_INCOMPLETE,
                        Severity.WARNING,
                        item,
                        field,
                        field + " stands without " + needed + "."));
    }

    private void add(ProblemCode code, Severity severity, OciItem item, OciField field, String message) {
        problems.add(Problem.of(code, message).as(severity).at(field.parameterName(item.index())));
    }
}
