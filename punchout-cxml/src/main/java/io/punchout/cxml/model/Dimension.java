package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A measure of the item, such as its weight. Content: UnitOfMeasure. */
@XmlType(propOrder = {"unitOfMeasure", "otherElements"})
public class Dimension extends CxmlParent {

    @XmlAttribute
    private @Nullable String quantity;

    @XmlAttribute
    private @Nullable String type;

    @XmlElement(name = "UnitOfMeasure")
    private @Nullable PlainText unitOfMeasure;

    public @Nullable String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getUnitOfMeasure() {
        return PlainText.textOf(unitOfMeasure);
    }

    public void setUnitOfMeasure(@Nullable String unitOfMeasure) {
        this.unitOfMeasure = PlainText.with(this.unitOfMeasure, unitOfMeasure);
    }
}
