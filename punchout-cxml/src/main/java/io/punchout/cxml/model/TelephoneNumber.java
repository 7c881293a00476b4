package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A telephone number in its parts. Content: CountryCode; AreaOrCityCode; Number; Extension. */
@XmlType(propOrder = {"countryCode", "areaOrCityCode", "number", "extension", "otherElements"})
public class TelephoneNumber extends CxmlParent {

    @XmlElement(name = "CountryCode")
    private @Nullable CountryCode countryCode;

    @XmlElement(name = "AreaOrCityCode")
    private @Nullable String areaOrCityCode;

    @XmlElement(name = "Number")
    private @Nullable String number;

    @XmlElement(name = "Extension")
    private @Nullable String extension;

    public @Nullable CountryCode getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(@Nullable CountryCode countryCode) {
        this.countryCode = countryCode;
    }

    public @Nullable String getAreaOrCityCode() {
        return areaOrCityCode;
    }

    public void setAreaOrCityCode(@Nullable String areaOrCityCode) {
        this.areaOrCityCode = areaOrCityCode;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getExtension() {
        return extension;
    }

    public void setExtension(@Nullable String extension) {
        this.extension = extension;
    }
}
