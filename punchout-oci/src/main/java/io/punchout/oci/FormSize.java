package io.punchout.oci;

import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Whether the receiver reads a form to its end: what is beyond its limits is lost without a word (OCI 3).
 *
 * @param most how many fields the receiver reads; null if nobody said
 */
record FormSize(ReturnForm form, @Nullable Integer most) {
    /** What most servers take as a request line. */
    private static final int USUAL_URL = 8_000;

    void check(Problems problems) {
        int fields = form.fields().size();
        if (most != null && fields > most) {
            problems.add(Problem.of(
                            OciProblem.TOO_MANY_FIELDS,
                            "The form has " + fields + " fields, and the buyer's system reads " + most
                                    + " of them: the last lines would be lost.")
                    .hint("Return the cart in parts, or have the buyer raise the limit (PHP: max_input_vars)."));
        }
        if (form.method().equals("GET")) {
            int length = Parameters.of(form.fields()).encode(form.charset()).length()
                    + form.action().toString().length();
            if (length > USUAL_URL) {
                problems.add(Problem.of(
                                OciProblem.URL_LONG,
                                "Sent by GET, the cart makes a URL of " + length + " characters: most servers take "
                                        + USUAL_URL + ".")
                        .hint("Set the connection's oci.form.method to POST."));
            }
        }
    }
}
