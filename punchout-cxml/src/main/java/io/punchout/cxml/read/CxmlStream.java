package io.punchout.cxml.read;

import io.punchout.internal.xml.BoundedReader;
import io.punchout.problem.Problems;
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

    CxmlStream(BoundedReader reader, int mostItems, Problems problems) {
        super(reader);
        this.mostItems = mostItems;
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

    @Override
    public int next() throws XMLStreamException {
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
            check.endElement();
            path.remove(path.size() - 1);
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

    /** Returns the path to the current element, for example {@code "cXML/Header/From"}. */
    String path() {
        return String.join("/", path);
    }
}
