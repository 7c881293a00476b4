package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import io.punchout.internal.xml.BoundedReader;
import io.punchout.internal.xml.LimitExceededException;
import io.punchout.internal.xml.SafeXml;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML to a tree with positions: an element with parts is an object, one without is a text; an attribute is a part
 * like any other.
 */
final class XmlTree {
    private final BoundedReader reader;

    private XmlTree(BoundedReader reader) {
        this.reader = reader;
    }

    /** Returns the root in the form of the other formats: {@code connections} is a list. */
    static Node read(byte[] document, @Nullable Charset charset) throws SyntaxException {
        Location last = null;
        BoundedReader reader = null;
        try {
            reader = SafeXml.reader(new ByteArrayInputStream(document), charset, ReadLimits.defaults());
            reader.nextTag();
            XmlTree tree = new XmlTree(reader);
            Place place = tree.place();
            String root = reader.getLocalName();
            Node element = tree.element();
            while (reader.hasNext()) {
                reader.next();
            }
            return tree.rooted(root, element, place);
        } catch (LimitExceededException tooLarge) {
            throw new SyntaxException(
                    ConfigProblem.TOO_LARGE,
                    place(tooLarge.getLocation()),
                    "The document has more than a file may have.");
        } catch (XMLStreamException | RuntimeException wrong) {
            // Woodstox reports some broken encodings as unchecked exceptions
            last = wrong instanceof XMLStreamException stream ? stream.getLocation() : null;
            throw new SyntaxException(place(last), "This is not well-formed XML.");
        }
    }

    private Node rooted(String root, Node element, Place place) throws SyntaxException {
        if (root.equals("connection")) {
            return element.is(Kind.OBJECT) ? element : Node.object(place, List.of());
        }
        if (!root.equals(NodePath.CONNECTIONS)) {
            throw new SyntaxException(
                    ConfigProblem.INVALID_VALUE, place, "The root element must be connections or connection.");
        }
        List<Member> top = new ArrayList<>();
        List<Node> list = new ArrayList<>();
        for (Member part : element.members()) {
            if (part.name().equals("connection")) {
                list.add(part.value());
            } else {
                top.add(part);
            }
        }
        top.add(new Member(NodePath.CONNECTIONS, place, Node.list(place, list)));
        return Node.object(place, top);
    }

    /** Reads the element at whose start the reader is, to its end. */
    private Node element() throws XMLStreamException {
        Place place = place();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                Node value = Node.scalar(Kind.TEXT, place, reader.getAttributeValue(i));
                members.add(new Member(reader.getAttributeLocalName(i), place, value));
            }
        }
        boolean parts = false;
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                parts = true;
                String name = reader.getLocalName();
                Place at = place();
                members.add(new Member(name, at, element()));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        if (members.isEmpty()) {
            return Node.scalar(Kind.TEXT, place, text.toString());
        }
        // text of an element with parts is told as an unknown property; around parts, blanks do not count
        if (!text.toString().isBlank() || (!parts && text.length() > 0)) {
            members.add(new Member(Coercion.TEXT, place, Node.scalar(Kind.TEXT, place, text.toString())));
        }
        return Node.object(place, members);
    }

    private Place place() {
        return place(reader.getLocation());
    }

    private static Place place(@Nullable Location at) {
        return at == null
                ? Place.UNKNOWN
                : new Place(Math.max(at.getLineNumber(), 0), Math.max(at.getColumnNumber(), 0));
    }
}
