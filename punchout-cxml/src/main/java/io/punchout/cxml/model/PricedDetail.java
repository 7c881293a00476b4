package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link ItemDetail} and {@link BlanketItemDetail} share. */
@XmlTransient
public abstract class PricedDetail extends CxmlParent {

    @XmlElement(name = "UnitPrice")
    private @Nullable UnitPrice unitPrice;

    @XmlElement(name = "Description")
    private @Nullable List<Description> description;

    @XmlElement(name = "OverallLimit")
    private @Nullable OverallLimit overallLimit;

    @XmlElement(name = "ExpectedLimit")
    private @Nullable ExpectedLimit expectedLimit;

    @XmlElement(name = "UnitOfMeasure")
    private @Nullable PlainText unitOfMeasure;

    @XmlElement(name = "PriceBasisQuantity")
    private @Nullable PriceBasisQuantity priceBasisQuantity;

    @XmlElement(name = "Classification")
    private @Nullable List<Classification> classification;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable UnitPrice getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(@Nullable UnitPrice unitPrice) {
        this.unitPrice = unitPrice;
    }

    public List<Description> getDescription() {
        if (description == null) {
            description = new ArrayList<>();
        }
        return description;
    }

    public @Nullable OverallLimit getOverallLimit() {
        return overallLimit;
    }

    public void setOverallLimit(@Nullable OverallLimit overallLimit) {
        this.overallLimit = overallLimit;
    }

    public @Nullable ExpectedLimit getExpectedLimit() {
        return expectedLimit;
    }

    public void setExpectedLimit(@Nullable ExpectedLimit expectedLimit) {
        this.expectedLimit = expectedLimit;
    }

    public @Nullable String getUnitOfMeasure() {
        return PlainText.textOf(unitOfMeasure);
    }

    public void setUnitOfMeasure(@Nullable String unitOfMeasure) {
        this.unitOfMeasure = PlainText.with(this.unitOfMeasure, unitOfMeasure);
    }

    public @Nullable PriceBasisQuantity getPriceBasisQuantity() {
        return priceBasisQuantity;
    }

    public void setPriceBasisQuantity(@Nullable PriceBasisQuantity priceBasisQuantity) {
        this.priceBasisQuantity = priceBasisQuantity;
    }

    public List<Classification> getClassification() {
        if (classification == null) {
            classification = new ArrayList<>();
        }
        return classification;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
