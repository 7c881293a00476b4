package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The price of one UnitOfMeasure, or of a PriceBasisQuantity. Content: Money; Modifications; PricingConditions (kept
 * whole).
 */
@XmlType(propOrder = {"money", "modifications", "pricingConditions", "otherElements"})
public class UnitPrice extends MoneyElement {

    @XmlElement(name = "Modifications")
    private @Nullable Modifications modifications;

    @XmlElement(name = "PricingConditions")
    private @Nullable GenericElement pricingConditions;

    public @Nullable Modifications getModifications() {
        return modifications;
    }

    public void setModifications(@Nullable Modifications modifications) {
        this.modifications = modifications;
    }

    public @Nullable GenericElement getPricingConditions() {
        return pricingConditions;
    }

    public void setPricingConditions(@Nullable GenericElement pricingConditions) {
        this.pricingConditions = pricingConditions;
    }
}
