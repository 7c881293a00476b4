package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The price of a unit of work. Content: Money; UnitOfMeasure; PriceBasisQuantity; TermReference. */
@XmlType(propOrder = {"money", "unitOfMeasure", "priceBasisQuantity", "termReference", "otherElements"})
public class UnitRate extends MoneyElement {

    @XmlElement(name = "UnitOfMeasure")
    private @Nullable PlainText unitOfMeasure;

    @XmlElement(name = "PriceBasisQuantity")
    private @Nullable PriceBasisQuantity priceBasisQuantity;

    @XmlElement(name = "TermReference")
    private @Nullable TermReference termReference;

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

    public @Nullable TermReference getTermReference() {
        return termReference;
    }

    public void setTermReference(@Nullable TermReference termReference) {
        this.termReference = termReference;
    }
}
