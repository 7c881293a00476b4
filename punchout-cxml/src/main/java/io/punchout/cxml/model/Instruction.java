package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** What a document that answers an order may do. Content: Lower and Upper, the tolerances. */
@XmlTransient
public abstract class Instruction extends CxmlParent {

    @XmlAttribute
    private @Nullable String value;

    @XmlElement(name = "Lower")
    private @Nullable Lower lower;

    @XmlElement(name = "Upper")
    private @Nullable Upper upper;

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public @Nullable Lower getLower() {
        return lower;
    }

    public void setLower(@Nullable Lower lower) {
        this.lower = lower;
    }

    public @Nullable Upper getUpper() {
        return upper;
    }

    public void setUpper(@Nullable Upper upper) {
        this.upper = upper;
    }
}
