package io.punchout.cxml.write;

import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.CxmlParent;
import io.punchout.cxml.shape.ModelProperty;
import io.punchout.cxml.shape.ModelShape;
import io.punchout.cxml.shape.OpenElement;
import io.punchout.internal.xml.SafeXml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.codehaus.stax2.util.StreamWriterDelegate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes a piece of a document into the model instead of bytes: what {@link Out} and {@link DtdGate} write, which is
 * elements without a namespace, attributes and characters. What the model has no class for becomes a tree, as it does
 * when it is read.
 */
final class Fragment<T extends CxmlElement> extends StreamWriterDelegate {
    private final Class<T> type;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private @Nullable CxmlElement root;
    private @Nullable Document document;
    private @Nullable Node tree;

    Fragment(Class<T> type) {
        super(null);
        this.type = type;
    }

    /** Returns the object that was written. */
    T result() {
        return type.cast(Objects.requireNonNull(root, "nothing was written"));
    }

    @Override
    public void writeStartElement(String name) {
        OpenElement parent = open.peek();
        if (parent == null) {
            root = begin(ModelShape.of(type));
            return;
        }
        ModelShape.Child child = tree == null ? parent.shape().child(name) : null;
        if (child != null) {
            child.property().put(parent.target(), begin(child.shape()));
        } else if (tree == null && inMixed(parent) && ModelShape.root(name) != null) {
            parent.add(begin(Objects.requireNonNull(ModelShape.root(name))));
        } else {
            keep(parent, document().createElementNS(null, name));
        }
    }

    private static boolean inMixed(OpenElement parent) {
        return parent.shape().content() == ModelShape.Content.MIXED;
    }

    private CxmlElement begin(ModelShape shape) {
        OpenElement element = new OpenElement(shape);
        open.push(element);
        return element.target();
    }

    private void keep(OpenElement parent, Element element) {
        if (tree != null) {
            tree.appendChild(element);
        } else if (parent.target() instanceof CxmlParent holder) {
            holder.otherElements().add(element);
        } else {
            parent.add(element);
        }
        tree = element;
    }

    private Document document() {
        if (document == null) {
            document = SafeXml.emptyDocument();
        }
        return document;
    }

    @Override
    public void writeEndElement() {
        if (tree == null) {
            open.pop().end();
        } else {
            tree = tree.getParentNode();
        }
    }

    @Override
    public void writeAttribute(String name, String value) {
        writeAttribute("", "", name, value);
    }

    @Override
    public void writeAttribute(String prefix, String namespace, String name, String value) {
        if (tree instanceof Element kept) {
            if (namespace.isEmpty()) {
                kept.setAttribute(name, value);
            } else {
                kept.setAttributeNS(namespace, prefix + ":" + name, value);
            }
        } else {
            OpenElement element = open.element();
            ModelProperty property = element.shape().attribute(name);
            if (property != null && property.namespace().equals(namespace)) {
                property.put(element.target(), value);
            } else {
                element.target().otherAttributes().put(new QName(namespace, name, prefix), value);
            }
        }
    }

    @Override
    public void writeCharacters(String text) {
        if (tree == null) {
            open.element().text(text);
        } else {
            tree.appendChild(document().createTextNode(text));
        }
    }
}
