package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A plain value. Empty. */
public class Value extends CxmlElement {

    @XmlAttribute
    private @Nullable String value;

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
