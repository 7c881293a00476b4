package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Who works. Content: ContractorIdentifier; Contact. */
@XmlType(propOrder = {"contractorIdentifier", "contact", "otherElements"})
public class Contractor extends CxmlParent {

    @XmlElement(name = "ContractorIdentifier")
    private @Nullable ContractorIdentifier contractorIdentifier;

    @XmlElement(name = "Contact")
    private @Nullable Contact contact;

    public @Nullable ContractorIdentifier getContractorIdentifier() {
        return contractorIdentifier;
    }

    public void setContractorIdentifier(@Nullable ContractorIdentifier contractorIdentifier) {
        this.contractorIdentifier = contractorIdentifier;
    }

    public @Nullable Contact getContact() {
        return contact;
    }

    public void setContact(@Nullable Contact contact) {
        this.contact = contact;
    }
}
