package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A city, and its code. Content: text. */
public class City extends CxmlText {

    @XmlAttribute
    private @Nullable String cityCode;

    public @Nullable String getCityCode() {
        return cityCode;
    }

    public void setCityCode(@Nullable String cityCode) {
        this.cityCode = cityCode;
    }
}
