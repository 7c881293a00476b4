package io.punchout.cxml.read;

import io.punchout.internal.xml.SafeXml;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Keeps the elements that the model has no property for, as trees, and counts them. */
final class OtherElements {
    private final int most;
    private int count;
    private @Nullable Document document;

    /** More elements without a class than are kept. */
    static final class TooManyOtherElementsException extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        TooManyOtherElementsException(Location location) {
            super("too many elements without a class", location);
        }
    }

    OtherElements(int most) {
        this.most = most;
    }

    /** Keeps the element that just began, with all that is in it; afterwards the reader is at its end. */
    Element keep(XMLStreamReader reader) throws XMLStreamException {
        Element root = element(reader);
        Element current = root;
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element child = element(reader);
                    current.appendChild(child);
                    current = child;
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    current = current.getParentNode() instanceof Element outer ? outer : current;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    current.appendChild(document().createTextNode(reader.getText()));
                default -> {
                    // comments and instructions are no content
                }
            }
        }
        return root;
    }

    private Element element(XMLStreamReader reader) throws XMLStreamException {
        count++;
        if (count > most) {
            throw new TooManyOtherElementsException(reader.getLocation());
        }
        Element element = document()
                .createElementNS(uri(reader.getNamespaceURI()), name(reader.getPrefix(), reader.getLocalName()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            element.setAttributeNS(
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                    prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                    reader.getNamespaceURI(i));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.setAttributeNS(
                    uri(reader.getAttributeNamespace(i)),
                    name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return element;
    }

    private static @Nullable String uri(@Nullable String uri) {
        return uri == null || uri.isEmpty() ? null : uri;
    }

    private static String name(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private Document document() {
        if (document == null) {
            document = SafeXml.emptyDocument();
        }
        return document;
    }
}
