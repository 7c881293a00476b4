package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The price before a Modification. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class OriginalPrice extends MoneyElement {

    @XmlAttribute
    private @Nullable String type;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }
}
