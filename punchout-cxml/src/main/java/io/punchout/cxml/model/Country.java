package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A country by name; isoCountryCode (ISO 3166-1, two letters) is required. Content: text. */
public class Country extends CxmlText {

    @XmlAttribute
    private @Nullable String isoCountryCode;

    public @Nullable String getIsoCountryCode() {
        return isoCountryCode;
    }

    public void setIsoCountryCode(@Nullable String isoCountryCode) {
        this.isoCountryCode = isoCountryCode;
    }
}
