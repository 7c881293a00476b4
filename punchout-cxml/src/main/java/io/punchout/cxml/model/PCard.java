package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A purchasing card. Content: PostalAddress. The number is as secret as a password: never log it. */
@XmlType(propOrder = {"postalAddress", "otherElements"})
public class PCard extends CxmlParent {

    @XmlAttribute
    private @Nullable String number;

    @XmlAttribute
    private @Nullable String expiration;

    @XmlAttribute
    private @Nullable String name;

    @XmlElement(name = "PostalAddress")
    private @Nullable PostalAddress postalAddress;

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getExpiration() {
        return expiration;
    }

    public void setExpiration(@Nullable String expiration) {
        this.expiration = expiration;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable PostalAddress getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(@Nullable PostalAddress postalAddress) {
        this.postalAddress = postalAddress;
    }

    /** Says nothing of the card. */
    @Override
    public String toString() {
        return "PCard[hidden]";
    }
}
