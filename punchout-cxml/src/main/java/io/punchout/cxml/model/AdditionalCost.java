package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Something added. Content: Money or Percentage. */
@XmlType(propOrder = {"money", "percentage", "otherElements"})
public class AdditionalCost extends MoneyElement {

    @XmlElement(name = "Percentage")
    private @Nullable Percentage percentage;

    public @Nullable Percentage getPercentage() {
        return percentage;
    }

    public void setPercentage(@Nullable Percentage percentage) {
        this.percentage = percentage;
    }
}
