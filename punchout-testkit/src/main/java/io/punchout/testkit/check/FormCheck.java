package io.punchout.testkit.check;

import io.punchout.http.Parameters;
import io.punchout.oci.OciCallUp;
import io.punchout.oci.OciProblem;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks name and value pairs as what they are. */
final class FormCheck {
    private FormCheck() {}

    /** Returns the report; nothing for pairs of an unknown kind. */
    static Optional<Report> check(
            FormKind kind, Parameters pairs, OciCallUp callUp, @Nullable PageForm page, CxmlCheck cxml) {
        return switch (kind) {
            case CXML -> CxmlField.find(pairs).map(field -> CxmlField.check(field, cxml));
            case OCI_CALL_UP -> Optional.of(CallUpCheck.check(callUp));
            case OCI_RETURN ->
                Optional.of(ReturnCheck.check(pairs, page, cxml.advice()).after(divided(callUp)));
            case UNKNOWN -> Optional.empty();
        };
    }

    /** A form is divided in the same ways whatever it carries. */
    private static List<Problem> divided(OciCallUp form) {
        return form.problems().stream()
                .filter(problem ->
                        problem.is(OciProblem.AMPERSAND_ESCAPED) || problem.is(OciProblem.PARAMETERS_UNUSUAL))
                .toList();
    }
}
