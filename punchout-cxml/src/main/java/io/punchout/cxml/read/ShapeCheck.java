package io.punchout.cxml.read;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the binding reads over or puts right without a word: a child that stands twice where one can stand, children
 * out of order, attributes without a field, texts between elements.
 */
final class ShapeCheck {
    private final CxmlStream stream;
    private final Problems problems;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private boolean other;

    /** An open element; without a shape what is in it is kept as it is. */
    private static final class Frame {
        private final @Nullable ModelShape shape;
        private int place;
        private long seen;
        private boolean orderTold;
        private boolean textTold;

        Frame(@Nullable ModelShape shape) {
            this.shape = shape;
        }
    }

    ShapeCheck(CxmlStream stream, Problems problems) {
        this.stream = stream;
        this.problems = problems;
        frames.push(new Frame(ModelShape.root()));
        attributes(ModelShape.root());
    }

    void startElement() {
        Frame parent = frames.peek();
        ModelShape.Child child = parent == null || parent.shape == null || !stream.isPlain()
                ? null
                : parent.shape.child(stream.getLocalName());
        frames.push(new Frame(child == null ? null : child.shape()));
        other = child == null && parent != null && parent.shape != null && !parent.shape.holdsText();
        if (parent != null && child != null) {
            place(parent, child);
            attributes(child.shape());
        }
    }

    /** Tells whether the element that just began is one that the model has no property for, where no text can stand. */
    boolean isOther() {
        return other;
    }

    private void place(Frame parent, ModelShape.Child child) {
        long bit = child.place() < 0 ? 0 : 1L << child.place();
        if (!child.repeats() && (parent.seen & bit) != 0) {
            add(Problem.of(CxmlProblem.ELEMENT_REPEATED, "This element stands here a second time: the last one counts.")
                    .hint("Send it once."));
        }
        parent.seen |= bit;
        if (child.place() < parent.place && !parent.orderTold) {
            parent.orderTold = true;
            add(Problem.of(CxmlProblem.ELEMENT_ORDER, "This element stands after others that the DTD puts behind it.")
                    .hint("Strict receivers refuse another order than the DTD's."));
        }
        parent.place = Math.max(parent.place, child.place());
    }

    private void attributes(ModelShape shape) {
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            String name = stream.getAttributeLocalName(i);
            if (shape.knowsAttribute(name)) {
                continue;
            }
            Problem problem =
                    Problem.of(CxmlProblem.ATTRIBUTE_KEPT, "This attribute is kept as it is: nothing here reads it.");
            add(problem, "/@" + name);
        }
    }

    void text() {
        Frame frame = frames.peek();
        if (frame != null
                && frame.shape != null
                && !frame.shape.holdsText()
                && !frame.textTold
                && !stream.getText().isBlank()) {
            frame.textTold = true;
            add(Problem.of(CxmlProblem.CONTENT_IGNORED, "No text can stand here; it was read over."));
        }
    }

    void endElement() {
        frames.poll();
    }

    private void add(Problem problem) {
        add(problem, "");
    }

    private void add(Problem problem, String suffix) {
        problems.add(problem.at(stream.path() + suffix)
                .at(stream.getLocation().getLineNumber(), stream.getLocation().getColumnNumber()));
    }
}
