package io.punchout.internal.xml;

import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Trees of elements without namespaces, to text and back; comments and instructions are left out. Stateless. */
public final class Trees {
    private Trees() {}

    /** Returns an element as a document. */
    public static byte[] write(Element root) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter writer = SafeXml.writer(bytes, StandardCharsets.UTF_8);
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        write(root, writer);
        writer.writeEndDocument();
        writer.close();
        return bytes.toByteArray();
    }

    private static void write(Element element, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(name(element));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                writer.writeAttribute(name(attribute), attribute.getValue());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner, writer);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                writer.writeCharacters(child.getNodeValue());
            }
        }
        writer.writeEndElement();
    }

    private static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    /** Returns the root element of a document. */
    public static Element read(String document, ReadLimits limits) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, limits);
        Document owner = SafeXml.emptyDocument();
        Node current = owner;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element element = owner.createElementNS(null, reader.getLocalName());
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    element.setAttributeNS(null, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
                current.appendChild(element);
                current = element;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                current = current.getParentNode();
            } else if (event == XMLStreamConstants.CHARACTERS && current instanceof Element) {
                current.appendChild(owner.createTextNode(reader.getText()));
            }
        }
        return owner.getDocumentElement();
    }
}
