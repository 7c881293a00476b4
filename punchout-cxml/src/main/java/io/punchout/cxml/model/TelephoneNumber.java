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
    private @Nullable PlainText areaOrCityCode;

    @XmlElement(name = "Number")
    private @Nullable PlainText number;

    @XmlElement(name = "Extension")
    private @Nullable PlainText extension;

    public @Nullable CountryCode getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(@Nullable CountryCode countryCode) {
        this.countryCode = countryCode;
    }

    public @Nullable String getAreaOrCityCode() {
        return PlainText.textOf(areaOrCityCode);
    }

    public void setAreaOrCityCode(@Nullable String areaOrCityCode) {
        this.areaOrCityCode = PlainText.with(this.areaOrCityCode, areaOrCityCode);
    }

    public @Nullable String getNumber() {
        return PlainText.textOf(number);
    }

    public void setNumber(@Nullable String number) {
        this.number = PlainText.with(this.number, number);
    }

    public @Nullable String getExtension() {
        return PlainText.textOf(extension);
    }

    public void setExtension(@Nullable String extension) {
        this.extension = PlainText.with(this.extension, extension);
    }
}
