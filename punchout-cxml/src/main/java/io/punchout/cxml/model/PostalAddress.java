package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where post goes. Content: DeliverTo, any number; Street, one or more; City; Municipality; State; PostalCode;
 * Country; Extrinsic, any number.
 */
@XmlType(
        propOrder = {
            "deliverTo",
            "street",
            "city",
            "municipality",
            "state",
            "postalCode",
            "country",
            "extrinsic",
            "otherElements"
        })
public class PostalAddress extends CxmlParent {

    @XmlAttribute
    private @Nullable String name;

    @XmlElement(name = "DeliverTo")
    private @Nullable List<PlainText> deliverTo;

    @XmlElement(name = "Street")
    private @Nullable List<PlainText> street;

    @XmlElement(name = "City")
    private @Nullable City city;

    @XmlElement(name = "Municipality")
    private @Nullable Municipality municipality;

    @XmlElement(name = "State")
    private @Nullable State state;

    @XmlElement(name = "PostalCode")
    private @Nullable PlainText postalCode;

    @XmlElement(name = "Country")
    private @Nullable Country country;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public List<String> getDeliverTo() {
        if (deliverTo == null) {
            deliverTo = new ArrayList<>();
        }
        return PlainText.texts(deliverTo);
    }

    public List<String> getStreet() {
        if (street == null) {
            street = new ArrayList<>();
        }
        return PlainText.texts(street);
    }

    public @Nullable City getCity() {
        return city;
    }

    public void setCity(@Nullable City city) {
        this.city = city;
    }

    public @Nullable Municipality getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable Municipality municipality) {
        this.municipality = municipality;
    }

    public @Nullable State getState() {
        return state;
    }

    public void setState(@Nullable State state) {
        this.state = state;
    }

    public @Nullable String getPostalCode() {
        return PlainText.textOf(postalCode);
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = PlainText.with(this.postalCode, postalCode);
    }

    public @Nullable Country getCountry() {
        return country;
    }

    public void setCountry(@Nullable Country country) {
        this.country = country;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
