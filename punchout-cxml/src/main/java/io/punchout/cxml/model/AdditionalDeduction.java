package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Something taken off. Content: one of DeductionAmount, DeductionPercent, DeductedPrice. */
@XmlType(propOrder = {"deductionAmount", "deductionPercent", "deductedPrice", "otherElements"})
public class AdditionalDeduction extends CxmlParent {

    @XmlAttribute
    private @Nullable String type;

    @XmlElement(name = "DeductionAmount")
    private @Nullable DeductionAmount deductionAmount;

    @XmlElement(name = "DeductionPercent")
    private @Nullable DeductionPercent deductionPercent;

    @XmlElement(name = "DeductedPrice")
    private @Nullable DeductedPrice deductedPrice;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable DeductionAmount getDeductionAmount() {
        return deductionAmount;
    }

    public void setDeductionAmount(@Nullable DeductionAmount deductionAmount) {
        this.deductionAmount = deductionAmount;
    }

    public @Nullable DeductionPercent getDeductionPercent() {
        return deductionPercent;
    }

    public void setDeductionPercent(@Nullable DeductionPercent deductionPercent) {
        this.deductionPercent = deductionPercent;
    }

    public @Nullable DeductedPrice getDeductedPrice() {
        return deductedPrice;
    }

    public void setDeductedPrice(@Nullable DeductedPrice deductedPrice) {
        this.deductedPrice = deductedPrice;
    }
}
