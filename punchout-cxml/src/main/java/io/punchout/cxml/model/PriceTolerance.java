package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How far a price may differ. Content: Percentage or Money. */
@XmlType(propOrder = {"percentage", "money", "otherElements"})
public class PriceTolerance extends MoneyElement {

    @XmlElement(name = "Percentage")
    private @Nullable Percentage percentage;

    public @Nullable Percentage getPercentage() {
        return percentage;
    }

    public void setPercentage(@Nullable Percentage percentage) {
        this.percentage = percentage;
    }
}
