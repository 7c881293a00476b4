package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Whether a service entry sheet may be sent. Content: Lower; Upper. */
@XmlType(propOrder = {"lower", "upper", "otherElements"})
public class SESInstruction extends Instruction {

    @XmlAttribute
    private @Nullable String unitPriceEditable;

    public @Nullable String getUnitPriceEditable() {
        return unitPriceEditable;
    }

    public void setUnitPriceEditable(@Nullable String unitPriceEditable) {
        this.unitPriceEditable = unitPriceEditable;
    }
}
