package io.punchout.cxml.read;

import io.punchout.cxml.shape.ModelShape;
import io.punchout.cxml.shape.OpenElement;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;

/**
 * Tells what reading goes over or puts right: a child that stands twice where one can stand, children out of order,
 * attributes and elements without a property, texts between elements.
 */
final class ShapeCheck {
    private final CxmlStream stream;
    private final Problems problems;

    ShapeCheck(CxmlStream stream, Problems problems) {
        this.stream = stream;
        this.problems = problems;
    }

    void child(OpenElement parent, ModelShape.Child child) {
        if (parent.repeats(child)) {
            add(Problem.of(CxmlProblem.ELEMENT_REPEATED, "This element stands here a second time: the last one counts.")
                    .hint("Send it once."));
        }
        if (parent.breaksOrder(child)) {
            add(Problem.of(CxmlProblem.ELEMENT_ORDER, "This element stands after others that the DTD puts behind it.")
                    .hint("Strict receivers refuse another order than the DTD's."));
        }
    }

    void attributeKept(String name) {
        Problem problem =
                Problem.of(CxmlProblem.ATTRIBUTE_KEPT, "This attribute is kept as it is: nothing here reads it.");
        problems.add(stream.here(problem, "/@" + name));
    }

    void elementKept() {
        add(Problem.of(CxmlProblem.ELEMENT_KEPT, "This element is kept as it is: nothing here reads it."));
    }

    void elementIgnored() {
        add(Problem.of(CxmlProblem.CONTENT_IGNORED, "There is an element here that cannot stand here.")
                .hint("It was read over."));
    }

    /** Takes the text between elements. */
    void text(OpenElement element) {
        // the parser knows its own blanks without making a string
        if (!stream.reader().isWhiteSpace() && !stream.reader().getText().isBlank() && element.firstStrayText()) {
            add(Problem.of(CxmlProblem.CONTENT_IGNORED, "No text can stand here; it was read over."));
        }
    }

    void namespace() {
        if (stream.namespaceSeen()) {
            problems.add(Problem.of(CxmlProblem.NAMESPACE, "Elements are in a namespace; it was ignored.")
                    .at("cXML")
                    .hint("cXML has no namespace."));
        }
    }

    private void add(Problem problem) {
        problems.add(stream.here(problem));
    }
}
