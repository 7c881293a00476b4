package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** Whether the price may still change. Empty. */
public class TemporaryPrice extends CxmlElement {

    @XmlAttribute
    private @Nullable String value;

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
