package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A telephone. Content: TelephoneNumber. */
@XmlType(propOrder = {"telephoneNumber", "otherElements"})
public class Phone extends CxmlParent {

    @XmlAttribute
    private @Nullable String name;

    @XmlElement(name = "TelephoneNumber")
    private @Nullable TelephoneNumber telephoneNumber;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable TelephoneNumber getTelephoneNumber() {
        return telephoneNumber;
    }

    public void setTelephoneNumber(@Nullable TelephoneNumber telephoneNumber) {
        this.telephoneNumber = telephoneNumber;
    }
}
