package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Describes a line of a blanket order. Content: Description, one or more; OverallLimit; ExpectedLimit; the six limits;
 * UnitPrice; UnitOfMeasure; PriceBasisQuantity; Classification, any number; Extrinsic, any number.
 */
@XmlType(
        propOrder = {
            "description",
            "overallLimit",
            "expectedLimit",
            "maxAmount",
            "minAmount",
            "maxContractAmount",
            "maxAdhocAmount",
            "maxQuantity",
            "minQuantity",
            "unitPrice",
            "unitOfMeasure",
            "priceBasisQuantity",
            "classification",
            "extrinsic",
            "otherElements"
        })
public class BlanketItemDetail extends PricedDetail {

    @XmlElement(name = "MaxAmount")
    private @Nullable MaxAmount maxAmount;

    @XmlElement(name = "MinAmount")
    private @Nullable MinAmount minAmount;

    @XmlElement(name = "MaxContractAmount")
    private @Nullable MaxContractAmount maxContractAmount;

    @XmlElement(name = "MaxAdhocAmount")
    private @Nullable MaxAdhocAmount maxAdhocAmount;

    @XmlElement(name = "MaxQuantity")
    private @Nullable PlainText maxQuantity;

    @XmlElement(name = "MinQuantity")
    private @Nullable PlainText minQuantity;

    public @Nullable MaxAmount getMaxAmount() {
        return maxAmount;
    }

    public void setMaxAmount(@Nullable MaxAmount maxAmount) {
        this.maxAmount = maxAmount;
    }

    public @Nullable MinAmount getMinAmount() {
        return minAmount;
    }

    public void setMinAmount(@Nullable MinAmount minAmount) {
        this.minAmount = minAmount;
    }

    public @Nullable MaxContractAmount getMaxContractAmount() {
        return maxContractAmount;
    }

    public void setMaxContractAmount(@Nullable MaxContractAmount maxContractAmount) {
        this.maxContractAmount = maxContractAmount;
    }

    public @Nullable MaxAdhocAmount getMaxAdhocAmount() {
        return maxAdhocAmount;
    }

    public void setMaxAdhocAmount(@Nullable MaxAdhocAmount maxAdhocAmount) {
        this.maxAdhocAmount = maxAdhocAmount;
    }

    public @Nullable String getMaxQuantity() {
        return PlainText.textOf(maxQuantity);
    }

    public void setMaxQuantity(@Nullable String maxQuantity) {
        this.maxQuantity = PlainText.with(this.maxQuantity, maxQuantity);
    }

    public @Nullable String getMinQuantity() {
        return PlainText.textOf(minQuantity);
    }

    public void setMinQuantity(@Nullable String minQuantity) {
        this.minQuantity = PlainText.with(this.minQuantity, minQuantity);
    }
}
