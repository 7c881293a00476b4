package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole order. Content: Total; ShipTo; BillTo; BusinessPartner; LegalEntity; OrganizationalUnit;
 * Shipping; Tax; Payment; PaymentTerm; Contact; Comments; Followup; ControlKeys; DocumentReference (in update and
 * delete, to the latest order); SupplierOrderInfo; TermsOfDelivery; DeliveryPeriod; IdReference;
 * OrderRequestHeaderIndustry (kept whole); Extrinsic. A missing type means new, a missing orderType regular.
 */
@XmlType(
        propOrder = {
            "total",
            "shipTo",
            "billTo",
            "businessPartner",
            "legalEntity",
            "organizationalUnit",
            "shipping",
            "tax",
            "payment",
            "paymentTerm",
            "contact",
            "comments",
            "followup",
            "controlKeys",
            "documentReference",
            "supplierOrderInfo",
            "termsOfDelivery",
            "deliveryPeriod",
            "idReference",
            "orderRequestHeaderIndustry",
            "extrinsic",
            "otherElements"
        })
public class OrderRequestHeader extends OrderTerms {

    @XmlElement(name = "Total")
    private @Nullable Total total;

    @XmlElement(name = "ShipTo")
    private @Nullable ShipTo shipTo;

    @XmlElement(name = "BillTo")
    private @Nullable BillTo billTo;

    @XmlElement(name = "BusinessPartner")
    private @Nullable List<BusinessPartner> businessPartner;

    @XmlElement(name = "LegalEntity")
    private @Nullable LegalEntity legalEntity;

    @XmlElement(name = "OrganizationalUnit")
    private @Nullable List<OrganizationalUnit> organizationalUnit;

    @XmlElement(name = "Shipping")
    private @Nullable Shipping shipping;

    @XmlElement(name = "Tax")
    private @Nullable Tax tax;

    @XmlElement(name = "Payment")
    private @Nullable Payment payment;

    @XmlElement(name = "PaymentTerm")
    private @Nullable List<PaymentTerm> paymentTerm;

    @XmlElement(name = "Contact")
    private @Nullable List<Contact> contact;

    @XmlElement(name = "Comments")
    private @Nullable List<Comments> comments;

    @XmlElement(name = "Followup")
    private @Nullable Followup followup;

    @XmlElement(name = "ControlKeys")
    private @Nullable ControlKeys controlKeys;

    @XmlElement(name = "DocumentReference")
    private @Nullable DocumentReference documentReference;

    @XmlElement(name = "SupplierOrderInfo")
    private @Nullable SupplierOrderInfo supplierOrderInfo;

    @XmlElement(name = "TermsOfDelivery")
    private @Nullable TermsOfDelivery termsOfDelivery;

    @XmlElement(name = "DeliveryPeriod")
    private @Nullable DeliveryPeriod deliveryPeriod;

    @XmlElement(name = "IdReference")
    private @Nullable List<IdReference> idReference;

    @XmlElement(name = "OrderRequestHeaderIndustry")
    private @Nullable GenericElement orderRequestHeaderIndustry;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable Total getTotal() {
        return total;
    }

    public void setTotal(@Nullable Total total) {
        this.total = total;
    }

    public @Nullable ShipTo getShipTo() {
        return shipTo;
    }

    public void setShipTo(@Nullable ShipTo shipTo) {
        this.shipTo = shipTo;
    }

    public @Nullable BillTo getBillTo() {
        return billTo;
    }

    public void setBillTo(@Nullable BillTo billTo) {
        this.billTo = billTo;
    }

    public List<BusinessPartner> getBusinessPartner() {
        if (businessPartner == null) {
            businessPartner = new ArrayList<>();
        }
        return businessPartner;
    }

    public @Nullable LegalEntity getLegalEntity() {
        return legalEntity;
    }

    public void setLegalEntity(@Nullable LegalEntity legalEntity) {
        this.legalEntity = legalEntity;
    }

    public List<OrganizationalUnit> getOrganizationalUnit() {
        if (organizationalUnit == null) {
            organizationalUnit = new ArrayList<>();
        }
        return organizationalUnit;
    }

    public @Nullable Shipping getShipping() {
        return shipping;
    }

    public void setShipping(@Nullable Shipping shipping) {
        this.shipping = shipping;
    }

    public @Nullable Tax getTax() {
        return tax;
    }

    public void setTax(@Nullable Tax tax) {
        this.tax = tax;
    }

    public @Nullable Payment getPayment() {
        return payment;
    }

    public void setPayment(@Nullable Payment payment) {
        this.payment = payment;
    }

    public List<PaymentTerm> getPaymentTerm() {
        if (paymentTerm == null) {
            paymentTerm = new ArrayList<>();
        }
        return paymentTerm;
    }

    public List<Contact> getContact() {
        if (contact == null) {
            contact = new ArrayList<>();
        }
        return contact;
    }

    public List<Comments> getComments() {
        if (comments == null) {
            comments = new ArrayList<>();
        }
        return comments;
    }

    public @Nullable Followup getFollowup() {
        return followup;
    }

    public void setFollowup(@Nullable Followup followup) {
        this.followup = followup;
    }

    public @Nullable ControlKeys getControlKeys() {
        return controlKeys;
    }

    public void setControlKeys(@Nullable ControlKeys controlKeys) {
        this.controlKeys = controlKeys;
    }

    public @Nullable DocumentReference getDocumentReference() {
        return documentReference;
    }

    public void setDocumentReference(@Nullable DocumentReference documentReference) {
        this.documentReference = documentReference;
    }

    public @Nullable SupplierOrderInfo getSupplierOrderInfo() {
        return supplierOrderInfo;
    }

    public void setSupplierOrderInfo(@Nullable SupplierOrderInfo supplierOrderInfo) {
        this.supplierOrderInfo = supplierOrderInfo;
    }

    public @Nullable TermsOfDelivery getTermsOfDelivery() {
        return termsOfDelivery;
    }

    public void setTermsOfDelivery(@Nullable TermsOfDelivery termsOfDelivery) {
        this.termsOfDelivery = termsOfDelivery;
    }

    public @Nullable DeliveryPeriod getDeliveryPeriod() {
        return deliveryPeriod;
    }

    public void setDeliveryPeriod(@Nullable DeliveryPeriod deliveryPeriod) {
        this.deliveryPeriod = deliveryPeriod;
    }

    public List<IdReference> getIdReference() {
        if (idReference == null) {
            idReference = new ArrayList<>();
        }
        return idReference;
    }

    public @Nullable GenericElement getOrderRequestHeaderIndustry() {
        return orderRequestHeaderIndustry;
    }

    public void setOrderRequestHeaderIndustry(@Nullable GenericElement orderRequestHeaderIndustry) {
        this.orderRequestHeaderIndustry = orderRequestHeaderIndustry;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
