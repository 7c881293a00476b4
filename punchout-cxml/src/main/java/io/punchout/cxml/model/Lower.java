package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How much less is accepted. Content: Tolerances. */
@XmlType(propOrder = {"tolerances", "otherElements"})
public class Lower extends CxmlParent {

    @XmlElement(name = "Tolerances")
    private @Nullable Tolerances tolerances;

    public @Nullable Tolerances getTolerances() {
        return tolerances;
    }

    public void setTolerances(@Nullable Tolerances tolerances) {
        this.tolerances = tolerances;
    }
}
