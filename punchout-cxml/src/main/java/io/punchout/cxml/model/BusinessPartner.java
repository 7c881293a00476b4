package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A further party of the order. Content: Address; IdReference, any number. */
@XmlType(propOrder = {"address", "idReference", "otherElements"})
public class BusinessPartner extends CxmlParent {

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String role;

    @XmlElement(name = "Address")
    private @Nullable Address address;

    @XmlElement(name = "IdReference")
    private @Nullable List<IdReference> idReference;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }

    public List<IdReference> getIdReference() {
        if (idReference == null) {
            idReference = new ArrayList<>();
        }
        return idReference;
    }
}
