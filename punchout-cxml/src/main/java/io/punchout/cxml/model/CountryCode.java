package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The dialling code of a country, digits only; isoCountryCode is required. Content: text. */
public class CountryCode extends CxmlText {

    @XmlAttribute
    private @Nullable String isoCountryCode;

    public @Nullable String getIsoCountryCode() {
        return isoCountryCode;
    }

    public void setIsoCountryCode(@Nullable String isoCountryCode) {
        this.isoCountryCode = isoCountryCode;
    }
}
