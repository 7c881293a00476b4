package io.punchout.cxml.read;

import io.punchout.internal.xml.BoundedReader;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * The document as the binding sees it: cXML's own elements without a namespace, others such as {@code ds:Signature} with
 * theirs. Knows the path to the current element and counts lines.
 */
final class CxmlStream extends StreamReaderDelegate {
    private final List<String> path = new ArrayList<>();
    private final int mostItems;
    private int items;
    private final String rootPrefix;
    private boolean namespaceSeen;
    private final ShapeCheck check;
    private final OtherElements others;
    private final Problems problems;
    private @Nullable LineBinding lines;

    CxmlStream(BoundedReader reader, ReadLimits limits, OtherElements others, Problems problems) {
        super(reader);
        this.mostItems = limits.items();
        this.others = others;
        this.problems = problems;
        path.add(reader.getLocalName());
        rootPrefix = prefix();
        namespaceSeen = inNamespace();
        check = new ShapeCheck(this, problems);
    }

    /** More lines than are read. */
    static final class TooManyItemsException extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        TooManyItemsException(Location location) {
            super("too many items", location);
        }
    }

    /** Has lines bound on their own from now on. */
    void bindLines(LineBinding binding) {
        lines = binding;
    }

    @Override
    public int next() throws XMLStreamException {
        if (others.isGeneric()) {
            return content();
        }
        int event = advance();
        while (event == XMLStreamConstants.START_ELEMENT) {
            if (check.isOther() && others.takes()) {
                keep();
                event = advance();
            } else if (lines != null && lines.begins(this)) {
                lines.run(this);
                event = getEventType();
            } else {
                break;
            }
        }
        return event;
    }

    /** Reads an element that is kept as it is up to its end: the binding sees nothing of what is in it. */
    private int content() throws XMLStreamException {
        int event = super.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                problems.add(keptAt(path() + "/" + getLocalName(), getLocation()));
                others.keep(getParent());
            } else if (hasText() && event != XMLStreamConstants.COMMENT) {
                others.text(getText());
            }
            event = super.next();
        }
        leave();
        return event;
    }

    private void leave() {
        check.endElement();
        path.remove(path.size() - 1);
    }

    /** Keeps the element that just began; afterwards the stream is at its end. */
    private void keep() throws XMLStreamException {
        problems.add(keptAt(path(), getLocation()));
        others.keep(getParent());
        leave();
    }

    /** Returns what is told of an element that is kept. */
    static Problem keptAt(String path, Location location) {
        return Problem.of(CxmlProblem.ELEMENT_KEPT, "This element is kept as it is: nothing here reads it.")
                .at(path)
                .at(location.getLineNumber(), location.getColumnNumber());
    }

    private int advance() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            String name = getLocalName();
            path.add(name);
            namespaceSeen |= inNamespace() && isPlain();
            check.startElement();
            if (name.equals("ItemIn") || name.equals("ItemOut")) {
                items++;
                if (items > mostItems) {
                    throw new TooManyItemsException(getLocation());
                }
            }
        } else if (event == XMLStreamConstants.END_ELEMENT && !path.isEmpty()) {
            leave();
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            check.text();
        }
        return event;
    }

    private boolean inNamespace() {
        String uri = super.getNamespaceURI();
        return uri != null && !uri.isEmpty();
    }

    private String prefix() {
        String prefix = super.getPrefix();
        return prefix == null ? "" : prefix;
    }

    /** cXML's own elements have no prefix, or all of them the root's. */
    boolean isPlain() {
        String prefix = prefix();
        return prefix.isEmpty() || prefix.equals(rootPrefix);
    }

    @Override
    public @Nullable String getNamespaceURI() {
        return isPlain() ? null : super.getNamespaceURI();
    }

    /** Tells whether an element of cXML was in a namespace. */
    boolean namespaceSeen() {
        return namespaceSeen;
    }

    /** Returns the number of elements that are open. */
    int depth() {
        return path.size();
    }

    /** Returns the element around the current one; empty at the root. */
    String parent() {
        return path.size() < 2 ? "" : path.get(path.size() - 2);
    }

    /** Returns the path to the current element, for example {@code "cXML/Header/From"}. */
    String path() {
        return String.join("/", path);
    }
}
