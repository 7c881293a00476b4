package io.punchout.cxml.read;

import io.punchout.cxml.model.AnyContent;
import io.punchout.cxml.model.SupplierPartAuxiliaryID;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The text of an element whose content may be anything. Markup that stands there as elements is told as the text that it
 * would be if its sender had escaped it, as the guide demands (p.91): a key or value must not vanish for that.
 */
final class AnyText {
    private final StringBuilder text = new StringBuilder();

    private AnyText() {}

    /** Returns the element's own text, or its elements as text if it has no other. */
    static String value(AnyContent element) {
        String own = element.text();
        return own.isBlank() && hasElements(element) ? markup(element) : own;
    }

    /** Returns the key letter by letter, with the markup in it; null if there is none. */
    static @Nullable String key(@Nullable SupplierPartAuxiliaryID id) {
        if (id == null) {
            return null;
        }
        String key = hasElements(id) ? markup(id) : id.text();
        return key.isEmpty() ? null : key;
    }

    private static boolean hasElements(AnyContent element) {
        for (Object part : element.getContent()) {
            if (part instanceof Element) {
                return true;
            }
        }
        return false;
    }

    private static String markup(AnyContent element) {
        AnyText all = new AnyText();
        for (Object part : element.getContent()) {
            if (part instanceof Node node) {
                all.node(node);
            } else if (part instanceof String characters) {
                all.escaped(characters);
            }
        }
        // blanks around elements are how a document is laid out
        return all.text.toString().strip();
    }

    private void node(Node node) {
        if (!(node instanceof Element element)) {
            escaped(node.getNodeValue() == null ? "" : node.getNodeValue());
            return;
        }
        text.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            text.append(' ').append(attribute.getName()).append("=\"");
            escaped(attribute.getValue());
            text.append('"');
        }
        if (!element.hasChildNodes()) {
            text.append("/>");
            return;
        }
        text.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
        text.append("</").append(element.getNodeName()).append('>');
    }

    private void escaped(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }
}
