package io.punchout.testkit.check;

import io.punchout.http.Parameters;
import io.punchout.oci.OciCallUp;
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
            case OCI_RETURN -> Optional.of(ReturnCheck.check(pairs, page));
            case OCI_XML -> Optional.of(xmlVariant());
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Report xmlVariant() {
        Problem problem = Problem.of(CheckProblem.OCI_XML, "The form carries its items as XML, which is not read yet.")
                .at("~xmlDocument")
                .hint("Have the shop send the HTML variant, with fields NEW_ITEM-...");
        return Report.unreadable(Report.OCI, "OciReturn", List.of(problem));
    }
}
