package io.punchout.testkit.check;

import io.punchout.http.Parameters;
import io.punchout.oci.OciCallUp;
import io.punchout.problem.Problem;
import java.util.regex.Pattern;

/** Checks text that is no markup: a URL, a query, a form body, or a request as the transaction log writes it. */
final class TextCheck {
    private static final Pattern URL =
            Pattern.compile("[a-z][a-z0-9+.-]*://[^?]*\\?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A request with its headers, which are of no interest. */
    private static final Pattern HEADERS = Pattern.compile("\\A((?:GET|POST) \\S+) HTTP/[0-9.]+\\R(?:\\S.*+\\R)*+");

    private TextCheck() {}

    static Report check(String text, CxmlCheck cxml) {
        String request = request(text.strip());
        OciCallUp callUp = OciCallUp.parse(request);
        Parameters pairs = callUp.query().and(callUp.form());
        return FormCheck.check(FormKind.of(pairs), pairs, callUp, null, cxml).orElseGet(TextCheck::unrecognised);
    }

    private static String request(String text) {
        String plain = HEADERS.matcher(text).replaceFirst("$1\n");
        // the path of a URL may have equals signs, and its query raw blanks
        return URL.matcher(plain).matches() ? "GET " + plain.replace(" ", "%20") : plain;
    }

    private static Report unrecognised() {
        return Report.unreadable(Problem.of(
                        CheckProblem.UNRECOGNISED,
                        "This is text, but no cXML document, no OCI call-up and no return form.")
                .hint("cXML begins with '<'; a call-up is a URL, query or form body with HOOK_URL;"
                        + " a return has fields such as NEW_ITEM-QUANTITY[1]."));
    }
}
