package io.punchout.testkit.check;

import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Writes a report for a person. */
public final class TextReport {
    private TextReport() {}

    /** Returns the lines: what it is, what it says, what is wrong with it, and how much of that. */
    public static List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(report));
        if (!report.content().isEmpty()) {
            lines.add("");
            lines.addAll(ContentText.lines(report.content()));
        }
        for (Problem problem : report.problems()) {
            lines.add("");
            lines.addAll(problem(problem));
        }
        lines.add("");
        lines.add(report.count(Severity.ERROR) + " errors, " + report.count(Severity.WARNING) + " warnings");
        return lines.stream().map(Escapes::text).toList();
    }

    private static String headline(Report report) {
        String protocol = report.protocol();
        if (protocol == null) {
            return report.document() == null
                    ? "Neither cXML nor OCI"
                    : report.document() + (report.readable() ? "" : ", not readable");
        }
        String name = protocol.equals(Report.CXML) ? "cXML" : "OCI";
        String document = report.document() == null ? "" : ": " + report.document();
        String version = report.version() == null ? "" : ", version " + report.version();
        return name + document + version + (report.readable() ? "" : ", not readable");
    }

    private static List<String> problem(Problem problem) {
        List<String> lines = new ArrayList<>();
        StringBuilder first =
                new StringBuilder(problem.severity().label()).append(' ').append(problem.code());
        if (problem.line() > 0) {
            first.append(" at ").append(problem.line()).append(':').append(problem.column());
        }
        if (problem.where() != null) {
            first.append(" in ").append(problem.where());
        }
        lines.add(first.toString());
        lines.add("  " + problem.message());
        if (problem.hint() != null) {
            lines.add("  Hint: " + problem.hint());
        }
        return lines;
    }
}
