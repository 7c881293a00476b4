package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or office, and how to reach them. Content: Name; PostalAddress, Email, Phone, Fax, URL, IdReference and
 * Extrinsic, any number of each.
 */
@XmlRootElement(name = "Contact")
@XmlType(
        propOrder = {
            "name",
            "postalAddress",
            "email",
            "phone",
            "fax",
            "url",
            "idReference",
            "extrinsic",
            "otherElements"
        })
public class Contact extends CxmlParent {

    @XmlAttribute
    private @Nullable String role;

    @XmlAttribute
    private @Nullable String addressID;

    @XmlAttribute
    private @Nullable String addressIDDomain;

    @XmlElement(name = "Name")
    private @Nullable Name name;

    @XmlElement(name = "PostalAddress")
    private @Nullable List<PostalAddress> postalAddress;

    @XmlElement(name = "Email")
    private @Nullable List<Email> email;

    @XmlElement(name = "Phone")
    private @Nullable List<Phone> phone;

    @XmlElement(name = "Fax")
    private @Nullable List<Fax> fax;

    @XmlElement(name = "URL")
    private @Nullable List<URL> url;

    @XmlElement(name = "IdReference")
    private @Nullable List<IdReference> idReference;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
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

    public List<PostalAddress> getPostalAddress() {
        if (postalAddress == null) {
            postalAddress = new ArrayList<>();
        }
        return postalAddress;
    }

    public List<Email> getEmail() {
        if (email == null) {
            email = new ArrayList<>();
        }
        return email;
    }

    public List<Phone> getPhone() {
        if (phone == null) {
            phone = new ArrayList<>();
        }
        return phone;
    }

    public List<Fax> getFax() {
        if (fax == null) {
            fax = new ArrayList<>();
        }
        return fax;
    }

    public List<URL> getURL() {
        if (url == null) {
            url = new ArrayList<>();
        }
        return url;
    }

    public List<IdReference> getIdReference() {
        if (idReference == null) {
            idReference = new ArrayList<>();
        }
        return idReference;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
