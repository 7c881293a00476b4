package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A discount in percent. Empty. */
public class DiscountPercent extends CxmlElement {

    @XmlAttribute
    private @Nullable String percent;

    public @Nullable String getPercent() {
        return percent;
    }

    public void setPercent(@Nullable String percent) {
        this.percent = percent;
    }
}
