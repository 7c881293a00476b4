package io.punchout.testkit.check;

import io.punchout.http.Parameters;
import io.punchout.oci.OciCallUp;
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
            case OCI_RETURN -> Optional.of(ReturnCheck.check(pairs, page, cxml.advice()));
            case UNKNOWN -> Optional.empty();
        };
    }
}
