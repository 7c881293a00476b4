package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * One addition or deduction. Content: OriginalPrice; AdditionalDeduction or AdditionalCost; Tax; ModificationDetail.
 */
@XmlType(
        propOrder = {
            "originalPrice",
            "additionalDeduction",
            "additionalCost",
            "tax",
            "modificationDetail",
            "otherElements"
        })
public class Modification extends CxmlParent {

    @XmlAttribute
    private @Nullable String level;

    @XmlElement(name = "OriginalPrice")
    private @Nullable OriginalPrice originalPrice;

    @XmlElement(name = "AdditionalDeduction")
    private @Nullable AdditionalDeduction additionalDeduction;

    @XmlElement(name = "AdditionalCost")
    private @Nullable AdditionalCost additionalCost;

    @XmlElement(name = "Tax")
    private @Nullable Tax tax;

    @XmlElement(name = "ModificationDetail")
    private @Nullable ModificationDetail modificationDetail;

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    public @Nullable OriginalPrice getOriginalPrice() {
        return originalPrice;
    }

    public void setOriginalPrice(@Nullable OriginalPrice originalPrice) {
        this.originalPrice = originalPrice;
    }

    public @Nullable AdditionalDeduction getAdditionalDeduction() {
        return additionalDeduction;
    }

    public void setAdditionalDeduction(@Nullable AdditionalDeduction additionalDeduction) {
        this.additionalDeduction = additionalDeduction;
    }

    public @Nullable AdditionalCost getAdditionalCost() {
        return additionalCost;
    }

    public void setAdditionalCost(@Nullable AdditionalCost additionalCost) {
        this.additionalCost = additionalCost;
    }

    public @Nullable Tax getTax() {
        return tax;
    }

    public void setTax(@Nullable Tax tax) {
        this.tax = tax;
    }

    public @Nullable ModificationDetail getModificationDetail() {
        return modificationDetail;
    }

    public void setModificationDetail(@Nullable ModificationDetail modificationDetail) {
        this.modificationDetail = modificationDetail;
    }
}
