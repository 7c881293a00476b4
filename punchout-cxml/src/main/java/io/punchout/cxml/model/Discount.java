package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** What an early payment saves. Content: DiscountPercent or DiscountAmount. */
@XmlType(propOrder = {"discountPercent", "discountAmount", "otherElements"})
public class Discount extends CxmlParent {

    @XmlElement(name = "DiscountPercent")
    private @Nullable DiscountPercent discountPercent;

    @XmlElement(name = "DiscountAmount")
    private @Nullable DiscountAmount discountAmount;

    public @Nullable DiscountPercent getDiscountPercent() {
        return discountPercent;
    }

    public void setDiscountPercent(@Nullable DiscountPercent discountPercent) {
        this.discountPercent = discountPercent;
    }

    public @Nullable DiscountAmount getDiscountAmount() {
        return discountAmount;
    }

    public void setDiscountAmount(@Nullable DiscountAmount discountAmount) {
        this.discountAmount = discountAmount;
    }
}
