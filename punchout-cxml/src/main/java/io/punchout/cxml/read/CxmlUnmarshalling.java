package io.punchout.cxml.read;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlBinding;
import io.punchout.internal.xml.BoundedReader;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.ValidationEvent;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Binds one document to the model, and remembers where each object stood. */
final class CxmlUnmarshalling {
    /** How many elements without a class mixed content may have: each costs the binding as much as a hundred others. */
    private static final int MOST_UNKNOWN = 1_000;

    private final CxmlStream stream;
    private final Problems problems;
    private final Positions positions = new Positions();
    private final OtherElements others;
    private final @Nullable LineHandler lines;
    private @Nullable Positions linePositions;
    private int unknown;

    CxmlUnmarshalling(BoundedReader reader, ReadLimits limits, @Nullable LineHandler lines, Problems problems) {
        this.others = new OtherElements(limits.otherElements());
        this.stream = new CxmlStream(reader, limits, others, problems);
        this.lines = lines;
        this.problems = problems;
    }

    /** More elements without a class than are kept. */
    static final class TooManyUnknownException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    CXML run() throws JAXBException, XMLStreamException {
        Unmarshaller unmarshaller = unmarshaller();
        if (lines != null) {
            stream.bindLines(new LineBinding(this, new ItemChecks(this, problems), lines));
        }
        try {
            CXML root = unmarshaller.unmarshal(stream, CXML.class).getValue();
            // what follows the root element must be well-formed, too
            while (stream.hasNext()) {
                stream.next();
            }
            if (stream.namespaceSeen()) {
                problems.add(Problem.of(CxmlProblem.NAMESPACE, "Elements are in a namespace; it was ignored.")
                        .at("cXML")
                        .hint("cXML has no namespace."));
            }
            return root;
        } catch (RuntimeException failure) {
            if (unknown > MOST_UNKNOWN) {
                throw new TooManyUnknownException();
            }
            throw failure;
        }
    }

    Unmarshaller unmarshaller() throws JAXBException {
        Unmarshaller unmarshaller = CxmlBinding.context().createUnmarshaller();
        unmarshaller.setEventHandler(this::kept);
        unmarshaller.setListener(new Unmarshaller.Listener() {
            @Override
            public void beforeUnmarshal(Object target, Object parent) {
                others.begin(target);
                (linePositions == null ? positions : linePositions).put(target, stream.getLocation());
            }

            @Override
            public void afterUnmarshal(Object target, Object parent) {
                others.end();
            }
        });
        return unmarshaller;
    }

    /** Remembers where things stand for the next line alone. */
    void beginLine() {
        linePositions = new Positions();
    }

    void endLine() {
        linePositions = null;
    }

    /** Tells whether lines are no part of the document. */
    boolean handsLinesOver() {
        return lines != null;
    }

    private boolean kept(ValidationEvent event) {
        if (event.getSeverity() != ValidationEvent.WARNING) {
            problems.add(locate(
                    Problem.of(CxmlProblem.CONTENT_IGNORED, "There is a text or element here that cannot stand here.")
                            .at(stream.path())
                            .hint("It was read over.")));
            return true;
        }
        unknown++;
        problems.add(CxmlStream.keptAt(stream.path(), stream.getLocation()));
        return unknown <= MOST_UNKNOWN;
    }

    private Problem locate(Problem problem) {
        Location location = stream.getLocation();
        return problem.at(location.getLineNumber(), location.getColumnNumber());
    }

    /** Returns the problem with the position of an object of the model. */
    Problem locate(Problem problem, Object target) {
        Positions known = linePositions == null ? positions : linePositions;
        int line = known.line(target);
        return line == 0 ? problem : problem.at(line, known.column(target));
    }
}
