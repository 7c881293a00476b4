package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** A code in the attribute value, and what it says. Content: text. */
@XmlTransient
public abstract class CodedText extends CxmlText {

    @XmlAttribute(name = "value")
    private @Nullable String code;

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
