package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** An element of character data and attributes. The value is as it travelled: neither trimmed nor collapsed. */
@XmlTransient
public abstract class CxmlText extends CxmlElement {

    @XmlValue
    private @Nullable String value;

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
