package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an input. Holds no secret.
 *
 * @param protocol {@code "cxml"} or {@code "oci"}; null when it is neither
 * @param document the element that says what a cXML document is, {@code "OciCallUp"}, {@code "OciReturn"} or
 *     {@code "OciCatalog"}; null when unknown
 * @param version the version of the DTD or of OCI that the input names; null when it names none
 * @param readable whether the content was understood
 * @param problems everything that was found
 * @param content what was understood; empty when unreadable
 */
public record Report(
        @Nullable String protocol,
        @Nullable String document,
        @Nullable String version,
        boolean readable,
        List<Problem> problems,
        ObjectNode content) {
    static final String CXML = "cxml";
    static final String OCI = "oci";

    public Report {
        problems = List.copyOf(problems);
    }

    static Report unreadable(@Nullable String protocol, @Nullable String document, List<Problem> problems) {
        return new Report(protocol, document, null, false, problems, JsonNodeFactory.instance.objectNode());
    }

    static Report unreadable(Problem problem) {
        return unreadable(null, null, List.of(problem));
    }

    /** Returns this report with problems that were found before it. */
    Report after(List<Problem> earlier) {
        Problems all = new Problems();
        all.addAll(earlier);
        all.addAll(problems);
        return new Report(protocol, document, version, readable, all.list(), content);
    }

    /** Returns how many problems are of this severity. */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
