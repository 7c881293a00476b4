package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A place, and how to reach it. Content: Name; PostalAddress; Email; Phone; Fax; URL. */
@XmlType(propOrder = {"name", "postalAddress", "email", "phone", "fax", "url", "otherElements"})
public class Address extends CxmlParent {

    @XmlAttribute
    private @Nullable String isoCountryCode;

    @XmlAttribute
    private @Nullable String addressID;

    @XmlAttribute
    private @Nullable String addressIDDomain;

    @XmlElement(name = "Name")
    private @Nullable Name name;

    @XmlElement(name = "PostalAddress")
    private @Nullable PostalAddress postalAddress;

    @XmlElement(name = "Email")
    private @Nullable Email email;

    @XmlElement(name = "Phone")
    private @Nullable Phone phone;

    @XmlElement(name = "Fax")
    private @Nullable Fax fax;

    @XmlElement(name = "URL")
    private @Nullable URL url;

    public @Nullable String getIsoCountryCode() {
        return isoCountryCode;
    }

    public void setIsoCountryCode(@Nullable String isoCountryCode) {
        this.isoCountryCode = isoCountryCode;
    }

    public @Nullable String getAddressID() {
        return addressID;
    }

    public void setAddressID(@Nullable String addressID) {
        this.addressID = addressID;
    }

    public @Nullable String getAddressIDDomain() {
        return addressIDDomain;
    }

    public void setAddressIDDomain(@Nullable String addressIDDomain) {
        this.addressIDDomain = addressIDDomain;
    }

    public @Nullable Name getName() {
        return name;
    }

    public void setName(@Nullable Name name) {
        this.name = name;
    }

    public @Nullable PostalAddress getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(@Nullable PostalAddress postalAddress) {
        this.postalAddress = postalAddress;
    }

    public @Nullable Email getEmail() {
        return email;
    }

    public void setEmail(@Nullable Email email) {
        this.email = email;
    }

    public @Nullable Phone getPhone() {
        return phone;
    }

    public void setPhone(@Nullable Phone phone) {
        this.phone = phone;
    }

    public @Nullable Fax getFax() {
        return fax;
    }

    public void setFax(@Nullable Fax fax) {
        this.fax = fax;
    }

    public @Nullable URL getURL() {
        return url;
    }

    public void setURL(@Nullable URL url) {
        this.url = url;
    }
}
