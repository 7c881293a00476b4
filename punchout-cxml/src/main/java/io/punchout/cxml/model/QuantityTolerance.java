package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How far a quantity may differ. Content: Percentage or Value. */
@XmlType(propOrder = {"percentage", "value", "otherElements"})
public class QuantityTolerance extends CxmlParent {

    @XmlElement(name = "Percentage")
    private @Nullable Percentage percentage;

    @XmlElement(name = "Value")
    private @Nullable Value value;

    public @Nullable Percentage getPercentage() {
        return percentage;
    }

    public void setPercentage(@Nullable Percentage percentage) {
        this.percentage = percentage;
    }

    public @Nullable Value getValue() {
        return value;
    }

    public void setValue(@Nullable Value value) {
        this.value = value;
    }
}
