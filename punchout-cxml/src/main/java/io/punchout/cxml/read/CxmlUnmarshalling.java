package io.punchout.cxml.read;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.CxmlParent;
import io.punchout.cxml.shape.ModelProperty;
import io.punchout.cxml.shape.ModelShape;
import io.punchout.cxml.shape.OpenElement;
import io.punchout.internal.xml.BoundedReader;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Fills the model from one document, as a binding's unmarshaller would by the same annotations, and remembers where
 * each object stood. It is done here because it takes less than half the time of that, tells all that is odd in the
 * same pass, and leaves out nothing: attributes, elements and texts are kept, or told.
 */
final class CxmlUnmarshalling {
    private final CxmlStream stream;
    private final BoundedReader reader;
    private final ShapeCheck check;
    private final OtherElements others;
    private final Positions positions = new Positions();
    private final @Nullable LineBinding lines;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private @Nullable Positions linePositions;
    private @Nullable CXML root;

    CxmlUnmarshalling(BoundedReader reader, ReadLimits limits, @Nullable LineHandler lines, Problems problems) {
        this.reader = reader;
        this.stream = new CxmlStream(reader, limits);
        this.others = new OtherElements(limits.otherElements());
        this.check = new ShapeCheck(stream, problems);
        this.lines = lines == null ? null : new LineBinding(new ItemChecks(this, problems), lines);
    }

    /** Reads the whole document; the reader is at the start of its root element. */
    CXML run() throws XMLStreamException {
        CXML document = (CXML) begin(ModelShape.document());
        root = document;
        while (!open.isEmpty()) {
            OpenElement current = open.element();
            switch (stream.next()) {
                case XMLStreamConstants.START_ELEMENT -> startElement(current);
                case XMLStreamConstants.END_ELEMENT -> endElement(current);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(current);
                default -> {
                    // comments and instructions are no content
                }
            }
        }
        stream.finish();
        check.namespace();
        return document;
    }

    /** Returns the id of the document, also of one that could not be read to its end; null if it has none. */
    @Nullable
    String payloadId() {
        return root == null ? null : root.getPayloadID();
    }

    private CxmlElement begin(ModelShape shape) {
        OpenElement element = new OpenElement(shape);
        open.push(element);
        CxmlElement target = element.target();
        (linePositions == null ? positions : linePositions).put(target, reader.getLocation());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String namespace = orEmpty(reader.getAttributeNamespace(i));
            String value = reader.getAttributeValue(i);
            ModelProperty property = shape.attribute(name);
            if (property != null && property.namespace().equals(namespace)) {
                property.put(target, value);
            } else {
                check.attributeKept(name);
                target.otherAttributes().put(new QName(namespace, name, orEmpty(reader.getAttributePrefix(i))), value);
            }
        }
        return target;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void startElement(OpenElement parent) throws XMLStreamException {
        ModelShape.Child child = stream.isPlain() ? parent.shape().child(reader.getLocalName()) : null;
        if (child == null) {
            other(parent);
            return;
        }
        check.child(parent, child);
        if (lines != null && lines.begins(stream)) {
            // where things stand in a line is of interest as long as the line is
            linePositions = new Positions();
            begin(child.shape());
        } else {
            child.property().put(parent.target(), begin(child.shape()));
        }
    }

    private void endElement(OpenElement element) {
        element.end();
        if (lines != null && linePositions != null && lines.ends(stream)) {
            lines.hand(element.target(), stream.path());
            linePositions = null;
        }
        open.pop();
        stream.leave();
    }

    private void text(OpenElement element) {
        switch (element.shape().content()) {
            case TEXT, MIXED, GENERIC -> element.text(reader.getText());
            default -> check.text(element);
        }
    }

    /** Reads an element that its parent has no property for. */
    private void other(OpenElement parent) throws XMLStreamException {
        switch (parent.shape().content()) {
            case MIXED -> {
                ModelShape root = stream.isPlain() ? ModelShape.root(reader.getLocalName()) : null;
                if (root != null) {
                    parent.add(begin(root));
                    return;
                }
                check.elementKept();
                parent.add(others.keep(stream.withoutNamespace()));
            }
            case GENERIC -> {
                check.elementKept();
                parent.add(others.keep(reader));
            }
            case ELEMENTS -> {
                check.elementKept();
                ((CxmlParent) parent.target()).otherElements().add(others.keep(reader));
            }
            default -> {
                check.elementIgnored();
                stream.skip();
            }
        }
        stream.leave();
    }

    /** Tells whether lines are no part of the document. */
    boolean handsLinesOver() {
        return lines != null;
    }

    /** Returns the problem with the position of an object of the model. */
    Problem locate(Problem problem, Object target) {
        Positions known = linePositions == null ? positions : linePositions;
        int line = known.line(target);
        return line == 0 ? problem : problem.at(line, known.column(target));
    }
}
