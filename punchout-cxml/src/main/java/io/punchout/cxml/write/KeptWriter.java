package io.punchout.cxml.write;

import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes what was kept without a class: trees as they were, and attributes, each with the namespaces that it needs. */
final class KeptWriter {
    private final XMLStreamWriter writer;

    KeptWriter(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Writes attributes of the element that was just begun; their prefixes are wishes. */
    void attributes(Map<QName, String> attributes) throws XMLStreamException {
        Map<String, String> declared = new HashMap<>();
        for (Map.Entry<QName, String> attribute : attributes.entrySet()) {
            QName name = attribute.getKey();
            attribute(name.getNamespaceURI(), name.getPrefix(), name.getLocalPart(), attribute.getValue(), declared);
        }
    }

    private void attribute(String namespace, String wish, String name, String value, Map<String, String> declared)
            throws XMLStreamException {
        if (namespace.isEmpty()) {
            writer.writeAttribute(name, value);
        } else if (namespace.equals(XMLConstants.XML_NS_URI)) {
            writer.writeAttribute("xml", namespace, name, value);
        } else {
            String prefix = prefix(namespace, wish, declared);
            writer.writeAttribute(prefix, namespace, name, value);
        }
    }

    /** Returns a prefix that stands for the namespace on the element that was just begun. */
    private String prefix(String namespace, String wish, Map<String, String> declared) throws XMLStreamException {
        String prefix = wish.isEmpty() ? "ns" : wish;
        for (int number = 1; !stands(prefix, namespace, declared); number++) {
            if (!declared.containsKey(prefix) && inScope(prefix) == null) {
                declare(prefix, namespace, declared);
                return prefix;
            }
            prefix = "ns" + number;
        }
        return prefix;
    }

    private boolean stands(String prefix, String namespace, Map<String, String> declared) {
        return namespace.equals(declared.containsKey(prefix) ? declared.get(prefix) : inScope(prefix));
    }

    private @Nullable String inScope(String prefix) {
        String namespace = writer.getNamespaceContext().getNamespaceURI(prefix);
        return namespace == null || namespace.isEmpty() ? null : namespace;
    }

    private void declare(String prefix, String namespace, Map<String, String> declared) throws XMLStreamException {
        declared.put(prefix, namespace);
        if (prefix.isEmpty()) {
            writer.writeDefaultNamespace(namespace);
        } else {
            writer.writeNamespace(prefix, namespace);
        }
    }

    /** Writes a tree; comments and instructions are no content. */
    void element(Element element) throws XMLStreamException {
        String namespace = orEmpty(element.getNamespaceURI());
        String prefix = orEmpty(element.getPrefix());
        if (namespace.isEmpty()) {
            writer.writeStartElement(local(element));
        } else {
            writer.writeStartElement(prefix, local(element), namespace);
        }
        Map<String, String> declared = new HashMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                declare(attribute.getPrefix() == null ? "" : local(attribute), attribute.getValue(), declared);
            }
        }
        String bound = declared.containsKey(prefix) ? declared.get(prefix) : orEmpty(inScope(prefix));
        if (!namespace.equals(bound) && !declared.containsKey(prefix)) {
            declare(prefix, namespace, declared);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attribute(
                        orEmpty(attribute.getNamespaceURI()),
                        orEmpty(attribute.getPrefix()),
                        local(attribute),
                        attribute.getValue(),
                        declared);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child instanceof CharacterData text && !(child instanceof Comment)) {
                writer.writeCharacters(text.getData());
            }
        }
        writer.writeEndElement();
    }

    private static String local(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
