package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Who supervises the work. Content: Contact. */
@XmlType(propOrder = {"contact", "otherElements"})
public class Supervisor extends CxmlParent {

    @XmlElement(name = "Contact")
    private @Nullable Contact contact;

    public @Nullable Contact getContact() {
        return contact;
    }

    public void setContact(@Nullable Contact contact) {
        this.contact = contact;
    }
}
