package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How the order is invoiced. Content: TemporaryPrice; Lower; Upper. */
@XmlType(propOrder = {"temporaryPrice", "lower", "upper", "otherElements"})
public class InvoiceInstruction extends Instruction {

    @XmlAttribute
    private @Nullable String unitPriceEditable;

    @XmlAttribute
    private @Nullable String verificationType;

    @XmlElement(name = "TemporaryPrice")
    private @Nullable TemporaryPrice temporaryPrice;

    public @Nullable String getUnitPriceEditable() {
        return unitPriceEditable;
    }

    public void setUnitPriceEditable(@Nullable String unitPriceEditable) {
        this.unitPriceEditable = unitPriceEditable;
    }

    public @Nullable String getVerificationType() {
        return verificationType;
    }

    public void setVerificationType(@Nullable String verificationType) {
        this.verificationType = verificationType;
    }

    public @Nullable TemporaryPrice getTemporaryPrice() {
        return temporaryPrice;
    }

    public void setTemporaryPrice(@Nullable TemporaryPrice temporaryPrice) {
        this.temporaryPrice = temporaryPrice;
    }
}
