package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.internal.xml.SafeXml;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a tree as XML, an element for each property. */
final class XmlText {
    private final XMLStreamWriter writer;

    private XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static String write(Node root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = SafeXml.writer(bytes, StandardCharsets.UTF_8);
            writer.writeStartDocument("UTF-8", "1.0");
            XmlText text = new XmlText(writer);
            Optional<Member> many = root.member(NodePath.CONNECTIONS);
            if (many.isPresent()) {
                writer.writeStartElement(NodePath.CONNECTIONS);
                writer.writeAttribute("schemaVersion", String.valueOf(ConnectionReader.SCHEMA_VERSION));
                for (Node connection : many.get().value().items()) {
                    text.element("connection", connection, 1);
                }
                text.line(0);
                writer.writeEndElement();
            } else {
                text.element("connection", root, 0);
            }
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException | RuntimeException wrong) {
            throw new IllegalArgumentException("A text has a character that XML cannot carry.", wrong);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void line(int depth) throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void element(String name, Node node, int depth) throws XMLStreamException {
        line(depth);
        writer.writeStartElement(name);
        content(node, depth);
        writer.writeEndElement();
    }

    private void content(Node node, int depth) throws XMLStreamException {
        if (node.isScalar()) {
            writer.writeCharacters(node.text());
            return;
        }
        if (node.place().equals(Unbinder.JSON)) {
            writer.writeCharacters(JsonText.compact(node));
            return;
        }
        boolean map = node.is(Kind.OBJECT) && node.place().equals(Unbinder.MAP);
        for (Node item : node.items()) {
            element("item", item, depth + 1);
        }
        for (Member member : node.members()) {
            if (map) {
                line(depth + 1);
                writer.writeStartElement("entry");
                writer.writeAttribute("key", member.name());
                content(member.value(), depth + 1);
                writer.writeEndElement();
            } else {
                element(member.name(), member.value(), depth + 1);
            }
        }
        if (!node.items().isEmpty() || !node.members().isEmpty()) {
            line(depth);
        }
    }
}
