package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The quantity a price is for. Content: UnitOfMeasure; Description. conversionFactor turns the ordered unit into the
 * priced one.
 */
@XmlType(propOrder = {"unitOfMeasure", "description", "otherElements"})
public class PriceBasisQuantity extends CxmlParent {

    @XmlAttribute
    private @Nullable String quantity;

    @XmlAttribute
    private @Nullable String conversionFactor;

    @XmlElement(name = "UnitOfMeasure")
    private @Nullable PlainText unitOfMeasure;

    @XmlElement(name = "Description")
    private @Nullable Description description;

    public @Nullable String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity;
    }

    public @Nullable String getConversionFactor() {
        return conversionFactor;
    }

    public void setConversionFactor(@Nullable String conversionFactor) {
        this.conversionFactor = conversionFactor;
    }

    public @Nullable String getUnitOfMeasure() {
        return PlainText.textOf(unitOfMeasure);
    }

    public void setUnitOfMeasure(@Nullable String unitOfMeasure) {
        this.unitOfMeasure = PlainText.with(this.unitOfMeasure, unitOfMeasure);
    }

    public @Nullable Description getDescription() {
        return description;
    }

    public void setDescription(@Nullable Description description) {
        this.description = description;
    }
}
