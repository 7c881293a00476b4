package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** An invoice by its number. Empty. */
public class InvoiceIDInfo extends CxmlElement {

    @XmlAttribute
    private @Nullable String invoiceID;

    @XmlAttribute
    private @Nullable String invoiceDate;

    public @Nullable String getInvoiceID() {
        return invoiceID;
    }

    public void setInvoiceID(@Nullable String invoiceID) {
        this.invoiceID = invoiceID;
    }

    public @Nullable String getInvoiceDate() {
        return invoiceDate;
    }

    public void setInvoiceDate(@Nullable String invoiceDate) {
        this.invoiceDate = invoiceDate;
    }
}
