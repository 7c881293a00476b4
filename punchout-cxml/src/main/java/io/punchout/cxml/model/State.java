package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A state or region, and its code of ISO 3166-2. Content: text. */
public class State extends CxmlText {

    @XmlAttribute
    private @Nullable String isoStateCode;

    public @Nullable String getIsoStateCode() {
        return isoStateCode;
    }

    public void setIsoStateCode(@Nullable String isoStateCode) {
        this.isoStateCode = isoStateCode;
    }
}
