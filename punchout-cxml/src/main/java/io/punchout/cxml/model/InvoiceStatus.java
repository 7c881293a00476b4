package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an invoice fares. Content: InvoiceIDInfo; PartialAmount; Comments, any number. */
@XmlType(propOrder = {"invoiceIDInfo", "partialAmount", "comments", "otherElements"})
public class InvoiceStatus extends CxmlParent {

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String paymentNetDueDate;

    @XmlElement(name = "InvoiceIDInfo")
    private @Nullable InvoiceIDInfo invoiceIDInfo;

    @XmlElement(name = "PartialAmount")
    private @Nullable PartialAmount partialAmount;

    @XmlElement(name = "Comments")
    private @Nullable List<Comments> comments;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getPaymentNetDueDate() {
        return paymentNetDueDate;
    }

    public void setPaymentNetDueDate(@Nullable String paymentNetDueDate) {
        this.paymentNetDueDate = paymentNetDueDate;
    }

    public @Nullable InvoiceIDInfo getInvoiceIDInfo() {
        return invoiceIDInfo;
    }

    public void setInvoiceIDInfo(@Nullable InvoiceIDInfo invoiceIDInfo) {
        this.invoiceIDInfo = invoiceIDInfo;
    }

    public @Nullable PartialAmount getPartialAmount() {
        return partialAmount;
    }

    public void setPartialAmount(@Nullable PartialAmount partialAmount) {
        this.partialAmount = partialAmount;
    }

    public List<Comments> getComments() {
        if (comments == null) {
            comments = new ArrayList<>();
        }
        return comments;
    }
}
