package io.punchout.testkit.check;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks the cXML document in a form field, taken out as its receiver does it (cXML guide p.26-27 and 39-41). */
final class CxmlField {
    private static final String BASE64 = "cxml-base64";
    private static final String URL_ENCODED = "cxml-urlencoded";

    private CxmlField() {}

    /** Returns the field that holds a document: base64 before urlencoded, names in any case. */
    static Optional<Parameter> find(Parameters fields) {
        return List.of(BASE64, URL_ENCODED).stream()
                .flatMap(name -> fields.stream()
                        .filter(field -> CallUps.fold(field.name()).equals(name)))
                .findFirst();
    }

    static Report check(Parameter field, CxmlCheck cxml) {
        Problems problems = new Problems();
        problems.add(Problem.of(
                        CheckProblem.UNWRAPPED,
                        "The document was taken out of this form field: lines and columns count inside it.")
                .at(field.name()));
        Report report =
                CallUps.fold(field.name()).equals(BASE64) ? base64(field, cxml) : urlEncoded(field, problems, cxml);
        return report.after(problems.list());
    }

    private static Report base64(Parameter field, CxmlCheck cxml) {
        String text = field.value().replaceAll("[\r\n\t]", "").strip().replace(' ', '+');
        try {
            return cxml.check(Base64.getDecoder().decode(text), "application/xml");
        } catch (IllegalArgumentException malformed) {
            Problem problem = Problem.of(CheckProblem.BASE64, "The value of the field is no base64.")
                    .at(field.name())
                    .hint("Encode the bytes of the document by RFC 2045.");
            return Report.unreadable(Report.CXML, null, List.of(problem));
        }
    }

    private static Report urlEncoded(Parameter field, Problems problems, CxmlCheck cxml) {
        String text = field.value();
        if (text.strip().toLowerCase(Locale.ROOT).startsWith("%3c")) {
            problems.add(Problem.of(CheckProblem.ENCODED_TWICE, "The document is URL-encoded twice.")
                    .at(field.name())
                    .hint("Only escape it for HTML: the browser does the URL encoding."));
            text = decoded(text);
        }
        if (text.chars().anyMatch(c -> c > 127)) {
            problems.add(Problem.of(CheckProblem.NOT_ASCII, "The document has characters beyond ASCII.")
                    .at(field.name())
                    .hint("Write them as numeric references, or send cxml-base64."));
        }
        // decoded with the form: what its XML declaration says of bytes no longer counts
        return cxml.check(text.getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8");
    }

    private static String decoded(String text) {
        return Parameters.parse("document=" + text.replace("&", "%26"), StandardCharsets.UTF_8)
                .first("document")
                .orElse("");
    }
}
