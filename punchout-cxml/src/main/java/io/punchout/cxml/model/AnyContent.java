package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element whose content is ANY or mixed: text and elements in the order they stand. An entry of the content is a
 * {@link String}, an object of this package (root elements such as {@link ShortName}) or a {@link org.w3c.dom.Element}.
 */
@XmlTransient
public abstract class AnyContent extends CxmlElement {

    @XmlMixed
    @XmlAnyElement(lax = true, value = OtherElementHandler.class)
    private @Nullable List<Object> content;

    /** Text and elements as they stand, live. */
    public List<Object> getContent() {
        if (content == null) {
            content = new ArrayList<>();
        }
        return content;
    }

    /** The element's own character data in one piece, untrimmed, without the text of child elements; never null. */
    public String text() {
        if (content == null) {
            return "";
        }
        if (content.size() == 1) {
            return content.get(0) instanceof String characters ? characters : "";
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            if (part instanceof String characters) {
                text.append(characters);
            }
        }
        return text.toString();
    }

    /** Replaces the whole content by this text; null empties the element. */
    public void setText(@Nullable String text) {
        content = null;
        if (text != null) {
            getContent().add(text);
        }
    }

    /** The children of one class, in order; a copy. */
    <T> List<T> parts(Class<T> type) {
        return content == null
                ? List.of()
                : content.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
