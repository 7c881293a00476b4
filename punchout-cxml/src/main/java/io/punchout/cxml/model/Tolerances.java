package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How far a delivery may differ. Content: QuantityTolerance; PriceTolerance; TimeTolerance. */
@XmlType(propOrder = {"quantityTolerance", "priceTolerance", "timeTolerance", "otherElements"})
public class Tolerances extends CxmlParent {

    @XmlElement(name = "QuantityTolerance")
    private @Nullable QuantityTolerance quantityTolerance;

    @XmlElement(name = "PriceTolerance")
    private @Nullable PriceTolerance priceTolerance;

    @XmlElement(name = "TimeTolerance")
    private @Nullable TimeTolerance timeTolerance;

    public @Nullable QuantityTolerance getQuantityTolerance() {
        return quantityTolerance;
    }

    public void setQuantityTolerance(@Nullable QuantityTolerance quantityTolerance) {
        this.quantityTolerance = quantityTolerance;
    }

    public @Nullable PriceTolerance getPriceTolerance() {
        return priceTolerance;
    }

    public void setPriceTolerance(@Nullable PriceTolerance priceTolerance) {
        this.priceTolerance = priceTolerance;
    }

    public @Nullable TimeTolerance getTimeTolerance() {
        return timeTolerance;
    }

    public void setTimeTolerance(@Nullable TimeTolerance timeTolerance) {
        this.timeTolerance = timeTolerance;
    }
}
