package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A sum and what changed it. Content: Money; Modifications. */
@XmlType(propOrder = {"money", "modifications", "otherElements"})
public class Total extends MoneyElement {

    @XmlElement(name = "Modifications")
    private @Nullable Modifications modifications;

    public @Nullable Modifications getModifications() {
        return modifications;
    }

    public void setModifications(@Nullable Modifications modifications) {
        this.modifications = modifications;
    }
}
