package io.punchout.cxml.write;

import io.punchout.cxml.model.AnyContent;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.CxmlText;
import io.punchout.cxml.shape.ModelProperty;
import io.punchout.cxml.shape.ModelShape;
import io.punchout.problem.PunchOutException;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes objects of the model as a binding's marshaller would by the same annotations. It is done here because a binding
 * context takes longer to make than anything else of the library's start, and then twice as long for each document.
 */
final class ModelWriter {
    /** More than a document can have: an object that contains itself. */
    private static final int DEEPEST = 500;

    private final XMLStreamWriter writer;
    private final KeptWriter kept;
    private int depth;

    ModelWriter(XMLStreamWriter writer) {
        this.writer = writer;
        this.kept = new KeptWriter(writer);
    }

    void document(CXML document) throws XMLStreamException {
        element("cXML", ModelShape.document(), document);
    }

    /** Writes an object as an element of its class, whatever class of the host's own it is. */
    void element(String name, ModelShape shape, CxmlElement value) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new PunchOutException(
                    "the model is deeper than " + DEEPEST + " elements: does " + name + " contain itself?");
        }
        writer.writeStartElement(name);
        attributes(shape, value);
        switch (shape.content()) {
            case TEXT -> text(((CxmlText) value).getValue());
            case MIXED, GENERIC -> mixed(name, ((AnyContent) value).getContent());
            case ELEMENTS -> children(name, shape, value);
            default -> {
                // attributes were all
            }
        }
        writer.writeEndElement();
        depth--;
    }

    private void attributes(ModelShape shape, CxmlElement value) throws XMLStreamException {
        for (Map.Entry<String, ModelProperty> attribute : shape.attributes().entrySet()) {
            Object text = attribute.getValue().get(value);
            if (text != null) {
                attribute(attribute.getValue().namespace(), attribute.getKey(), (String) text);
            }
        }
        ModelProperty others = shape.otherAttributes();
        // not by the getter, which makes a map where there is none
        if (others != null && others.get(value) instanceof Map<?, ?> attributes && !attributes.isEmpty()) {
            kept.attributes(value.otherAttributes());
        }
    }

    private void attribute(String namespace, String name, String value) throws XMLStreamException {
        if (namespace.isEmpty()) {
            writer.writeAttribute(name, value);
        } else {
            writer.writeAttribute(XMLConstants.XML_NS_PREFIX, namespace, name, value);
        }
    }

    private void text(@Nullable String text) throws XMLStreamException {
        if (text != null) {
            writer.writeCharacters(text);
        }
    }

    private void children(String name, ModelShape shape, CxmlElement value) throws XMLStreamException {
        boolean othersDue = shape.others() != null;
        for (ModelShape.Child child : shape.children()) {
            if (othersDue && child.place() > shape.othersPlace()) {
                others(name, shape, value);
                othersDue = false;
            }
            Object held = child.property().get(value);
            if (held instanceof List<?> list) {
                for (Object each : list) {
                    child(child, each);
                }
            } else {
                child(child, held);
            }
        }
        if (othersDue) {
            others(name, shape, value);
        }
    }

    private void child(ModelShape.Child child, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            element(child.name(), child.shape(), (CxmlElement) value);
        }
    }

    private void others(String name, ModelShape shape, CxmlElement value) throws XMLStreamException {
        ModelProperty property = shape.others();
        if (property != null && property.get(value) instanceof List<?> elements) {
            mixed(name, elements);
        }
    }

    private void mixed(String name, List<?> content) throws XMLStreamException {
        for (Object part : content) {
            if (part instanceof String text) {
                text(text);
            } else if (part instanceof Element element) {
                kept.element(element);
            } else if (part instanceof CxmlElement element && rootName(element) != null) {
                element(String.valueOf(rootName(element)), ModelShape.of(element.getClass()), element);
            } else {
                throw new PunchOutException("the content of " + name + " is neither text nor an element: "
                        + (part == null ? "null" : part.getClass().getName()));
            }
        }
    }

    private static @Nullable String rootName(CxmlElement element) {
        return ModelShape.of(element.getClass()).rootName();
    }
}
