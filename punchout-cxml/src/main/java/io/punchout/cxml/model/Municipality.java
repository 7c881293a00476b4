package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A part of a city or region, and its code. Content: text. */
public class Municipality extends CxmlText {

    @XmlAttribute
    private @Nullable String municipalityCode;

    public @Nullable String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(@Nullable String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }
}
