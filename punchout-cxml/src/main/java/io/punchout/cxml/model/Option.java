package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** One capability, by name. Content: text. */
public class Option extends CxmlText {

    @XmlAttribute
    private @Nullable String name;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
