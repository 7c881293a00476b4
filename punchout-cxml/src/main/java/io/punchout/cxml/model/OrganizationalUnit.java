package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The unit that orders. Content: IdReference. */
@XmlType(propOrder = {"idReference", "otherElements"})
public class OrganizationalUnit extends CxmlParent {

    @XmlElement(name = "IdReference")
    private @Nullable IdReference idReference;

    public @Nullable IdReference getIdReference() {
        return idReference;
    }

    public void setIdReference(@Nullable IdReference idReference) {
        this.idReference = idReference;
    }
}
