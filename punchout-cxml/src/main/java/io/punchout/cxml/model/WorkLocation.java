package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Where the work is done. Content: Address. */
@XmlType(propOrder = {"address", "otherElements"})
public class WorkLocation extends CxmlParent {

    @XmlElement(name = "Address")
    private @Nullable Address address;

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }
}
