package io.punchout.testkit.demo;

import io.punchout.problem.Problem;
import java.util.List;

/** Problems as a table for a person. */
final class ProblemTable {
    private static final int MOST = 500;

    private ProblemTable() {}

    static void append(Markup page, String caption, List<Problem> problems) {
        page.raw("<table>")
                .element("caption", caption)
                .raw("<thead><tr><th scope=\"col\">Weight</th><th scope=\"col\">Where</th>")
                .raw("<th scope=\"col\">What</th></tr></thead><tbody>\n");
        for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            String severity = problem.severity().label();
            page.raw("<tr><td><span class=\"tag ")
                    .text(severity)
                    .raw("\">")
                    .text(severity)
                    .raw("</span></td>")
                    .element("td", Places.named(problem.where()))
                    .raw("<td>")
                    .text(problem.message());
            if (problem.hint() != null) {
                page.raw(" <span class=\"hint\">").text(problem.hint()).raw("</span>");
            }
            page.raw(" <code>").text(problem.code()).raw("</code></td></tr>\n");
        }
        page.raw("</tbody></table>\n");
    }
}
