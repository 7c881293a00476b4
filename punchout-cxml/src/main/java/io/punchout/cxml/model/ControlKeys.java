package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Which documents may answer an order. Content: OCInstruction; ASNInstruction; InvoiceInstruction; SESInstruction. */
@XmlType(propOrder = {"ocInstruction", "asnInstruction", "invoiceInstruction", "sesInstruction", "otherElements"})
public class ControlKeys extends CxmlParent {

    @XmlElement(name = "OCInstruction")
    private @Nullable OCInstruction ocInstruction;

    @XmlElement(name = "ASNInstruction")
    private @Nullable ASNInstruction asnInstruction;

    @XmlElement(name = "InvoiceInstruction")
    private @Nullable InvoiceInstruction invoiceInstruction;

    @XmlElement(name = "SESInstruction")
    private @Nullable SESInstruction sesInstruction;

    public @Nullable OCInstruction getOCInstruction() {
        return ocInstruction;
    }

    public void setOCInstruction(@Nullable OCInstruction ocInstruction) {
        this.ocInstruction = ocInstruction;
    }

    public @Nullable ASNInstruction getASNInstruction() {
        return asnInstruction;
    }

    public void setASNInstruction(@Nullable ASNInstruction asnInstruction) {
        this.asnInstruction = asnInstruction;
    }

    public @Nullable InvoiceInstruction getInvoiceInstruction() {
        return invoiceInstruction;
    }

    public void setInvoiceInstruction(@Nullable InvoiceInstruction invoiceInstruction) {
        this.invoiceInstruction = invoiceInstruction;
    }

    public @Nullable SESInstruction getSESInstruction() {
        return sesInstruction;
    }

    public void setSESInstruction(@Nullable SESInstruction sesInstruction) {
        this.sesInstruction = sesInstruction;
    }
}
