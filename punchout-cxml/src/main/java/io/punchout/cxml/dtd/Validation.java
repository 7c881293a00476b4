package io.punchout.cxml.dtd;

import io.punchout.internal.xml.DtdGrammar;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a document to its end against a DTD. Of what stands at the wrong place within one element the first is told. */
final class Validation {
    private static final int LONGEST_MESSAGE = 300;
    private static final String ORDER = "Validation error, ";

    private final Problems problems;
    private final List<Problem> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** An open element. */
    private static final class Open {
        private final String path;
        private boolean orderTold;

        Open(String path) {
            this.path = path;
        }
    }

    Validation(Problems problems) {
        this.problems = problems;
    }

    void run(XMLStreamReader reader, DtdGrammar grammar) throws XMLStreamException {
        SafeXml.validate(reader, grammar, this::found);
        open.push(new Open(""));
        while (reader.hasNext()) {
            int event = reader.next();
            Open parent = open.element();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String path = parent.path + (parent.path.isEmpty() ? "" : "/") + reader.getLocalName();
                tell(path, parent);
                open.push(new Open(path));
            } else if (!found.isEmpty()) {
                tell(parent.path, parent);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
    }

    private void found(String message, Location location) {
        found.add(Problem.of(DtdProblem.INVALID, message)
                .at(Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0)));
    }

    private void tell(String path, Open within) {
        for (Problem problem : found) {
            boolean order = problem.message().startsWith(ORDER);
            if (!order || !within.orderTold) {
                String message = order ? problem.message().substring(ORDER.length()) : problem.message();
                problems.add(Problem.of(DtdProblem.INVALID, "By the DTD: " + shorten(message) + ".")
                        .at(path)
                        .at(problem.line(), problem.column()));
            }
            within.orderTold |= order;
        }
        found.clear();
    }

    private static String shorten(String message) {
        String text = message.replaceAll("\\p{Cntrl}+", " ");
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "...";
    }
}
