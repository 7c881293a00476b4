package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the bill goes. Content: Address; IdReference, any number. */
@XmlType(propOrder = {"address", "idReference", "otherElements"})
public class BillTo extends CxmlParent {

    @XmlElement(name = "Address")
    private @Nullable Address address;

    @XmlElement(name = "IdReference")
    private @Nullable List<IdReference> idReference;

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
