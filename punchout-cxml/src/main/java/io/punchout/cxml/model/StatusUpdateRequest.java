package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an earlier request fared. Content: DocumentReference; Status; then one of PaymentStatus, SourcingStatus,
 * InvoiceStatus, DocumentStatus and IntegrationStatus; Extrinsic, any number. DocumentReference may be missing only
 * when an InvoiceStatus names the invoice.
 */
@XmlType(
        propOrder = {
            "documentReference",
            "status",
            "paymentStatus",
            "sourcingStatus",
            "invoiceStatus",
            "documentStatus",
            "integrationStatus",
            "extrinsic",
            "otherElements"
        })
public class StatusUpdateRequest extends CxmlParent {

    @XmlElement(name = "DocumentReference")
    private @Nullable DocumentReference documentReference;

    @XmlElement(name = "Status")
    private @Nullable Status status;

    @XmlElement(name = "PaymentStatus")
    private @Nullable PaymentStatus paymentStatus;

    @XmlElement(name = "SourcingStatus")
    private @Nullable SourcingStatus sourcingStatus;

    @XmlElement(name = "InvoiceStatus")
    private @Nullable InvoiceStatus invoiceStatus;

    @XmlElement(name = "DocumentStatus")
    private @Nullable DocumentStatus documentStatus;

    @XmlElement(name = "IntegrationStatus")
    private @Nullable IntegrationStatus integrationStatus;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable DocumentReference getDocumentReference() {
        return documentReference;
    }

    public void setDocumentReference(@Nullable DocumentReference documentReference) {
        this.documentReference = documentReference;
    }

    public @Nullable Status getStatus() {
        return status;
    }

    public void setStatus(@Nullable Status status) {
        this.status = status;
    }

    public @Nullable PaymentStatus getPaymentStatus() {
        return paymentStatus;
    }

    public void setPaymentStatus(@Nullable PaymentStatus paymentStatus) {
        this.paymentStatus = paymentStatus;
    }

    public @Nullable SourcingStatus getSourcingStatus() {
        return sourcingStatus;
    }

    public void setSourcingStatus(@Nullable SourcingStatus sourcingStatus) {
        this.sourcingStatus = sourcingStatus;
    }

    public @Nullable InvoiceStatus getInvoiceStatus() {
        return invoiceStatus;
    }

    public void setInvoiceStatus(@Nullable InvoiceStatus invoiceStatus) {
        this.invoiceStatus = invoiceStatus;
    }

    public @Nullable DocumentStatus getDocumentStatus() {
        return documentStatus;
    }

    public void setDocumentStatus(@Nullable DocumentStatus documentStatus) {
        this.documentStatus = documentStatus;
    }

    public @Nullable IntegrationStatus getIntegrationStatus() {
        return integrationStatus;
    }

    public void setIntegrationStatus(@Nullable IntegrationStatus integrationStatus) {
        this.integrationStatus = integrationStatus;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
