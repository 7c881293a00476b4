package io.punchout.cxml.read;

import io.punchout.internal.xml.BoundedReader;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** The document on its way to the model: knows cXML's own elements, the path to the current one, and counts lines. */
final class CxmlStream {
    private final BoundedReader reader;
    private final List<String> path = new ArrayList<>();
    private final int mostItems;
    private int items;
    private final String rootPrefix;
    private boolean plain = true;
    private boolean namespaceSeen;

    CxmlStream(BoundedReader reader, ReadLimits limits) {
        this.reader = reader;
        this.mostItems = limits.items();
        path.add(reader.getLocalName());
        rootPrefix = orEmpty(reader.getPrefix());
        namespaceSeen = inNamespace();
    }

    /** More lines than are read. */
    static final class TooManyItemsException extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        TooManyItemsException(Location location) {
            super("too many items", location);
        }
    }

    /** Goes on to the next event; who reads the end of an element calls {@link #leave()}. */
    int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            String name = reader.getLocalName();
            path.add(name);
            String prefix = reader.getPrefix();
            // cXML's own elements have no prefix, or all of them the root's
            plain = prefix == null || prefix.isEmpty() || prefix.equals(rootPrefix);
            namespaceSeen |= plain && inNamespace();
            if (name.equals("ItemIn") || name.equals("ItemOut")) {
                items++;
                if (items > mostItems) {
                    throw new TooManyItemsException(reader.getLocation());
                }
            }
        }
        return event;
    }

    /** Leaves the current element. */
    void leave() {
        path.remove(path.size() - 1);
    }

    /** Reads over the element that just began; afterwards the stream is at its end. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Reads what follows the root element, which must be well-formed, too. */
    void finish() throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    /** Returns the parser, at the current event. */
    BoundedReader reader() {
        return reader;
    }

    /** Returns the parser as {@link #reader()} does, for which cXML's own elements are in no namespace. */
    XMLStreamReader withoutNamespace() {
        return new StreamReaderDelegate(reader) {
            @Override
            public @Nullable String getNamespaceURI() {
                return getPrefix().isEmpty() ? null : super.getNamespaceURI();
            }

            @Override
            public String getPrefix() {
                String prefix = orEmpty(super.getPrefix());
                return prefix.equals(rootPrefix) ? "" : prefix;
            }
        };
    }

    private boolean inNamespace() {
        String uri = reader.getNamespaceURI();
        return uri != null && !uri.isEmpty();
    }

    private static String orEmpty(@Nullable String prefix) {
        return prefix == null ? "" : prefix;
    }

    /** Tells whether the element that just began is one of cXML's own. */
    boolean isPlain() {
        return plain;
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

    /** Returns a problem with the current place. */
    Problem here(Problem problem) {
        return here(problem, "");
    }

    /** Returns a problem with the current place and what comes behind the path to it. */
    Problem here(Problem problem, String suffix) {
        Location location = reader.getLocation();
        return problem.at(path() + suffix).at(location.getLineNumber(), location.getColumnNumber());
    }
}
