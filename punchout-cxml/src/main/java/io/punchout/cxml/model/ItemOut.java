package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item on its way to the supplier: a line of an order, or of the former cart in an edit or inspect visit. Content:
 * as ItemIn to Contact, with BlanketItemDetail in place of ItemDetail where need be; TermsOfDelivery; Comments, any
 * number; Indicator, any number; Tolerances; ControlKeys; ScheduleLine, any number; then MasterAgreementReference or
 * MasterAgreementIDInfo, ItemOutIndustry, Packaging and ReleaseInfo, which have no property and stand in
 * {@link #otherElements()}, at their place before Batch. Attributes seldom used (isKanban, isReturn, stoDelivery,
 * subcontractingType and the like) travel in {@link #otherAttributes()}.
 */
@XmlRootElement(name = "ItemOut")
@XmlType(
        propOrder = {
            "itemID",
            "path",
            "itemDetail",
            "blanketItemDetail",
            "supplierID",
            "supplierList",
            "shipTo",
            "shipping",
            "tax",
            "spendDetail",
            "distribution",
            "contact",
            "termsOfDelivery",
            "comments",
            "indicator",
            "tolerances",
            "controlKeys",
            "scheduleLine",
            "otherElements",
            "batch"
        })
public class ItemOut extends Item {

    @XmlAttribute
    private @Nullable String requisitionID;

    @XmlAttribute
    private @Nullable String agreementItemNumber;

    @XmlAttribute
    private @Nullable String requestedDeliveryDate;

    @XmlAttribute
    private @Nullable String isAdHoc;

    @XmlAttribute
    private @Nullable String requiresServiceEntry;

    @XmlAttribute
    private @Nullable String operation;

    @XmlElement(name = "BlanketItemDetail")
    private @Nullable BlanketItemDetail blanketItemDetail;

    @XmlElement(name = "TermsOfDelivery")
    private @Nullable GenericElement termsOfDelivery;

    @XmlElement(name = "Comments")
    private @Nullable List<Comments> comments;

    @XmlElement(name = "Indicator")
    private @Nullable List<Indicator> indicator;

    @XmlElement(name = "Tolerances")
    private @Nullable GenericElement tolerances;

    @XmlElement(name = "ControlKeys")
    private @Nullable GenericElement controlKeys;

    public @Nullable String getRequisitionID() {
        return requisitionID;
    }

    public void setRequisitionID(@Nullable String requisitionID) {
        this.requisitionID = requisitionID;
    }

    public @Nullable String getAgreementItemNumber() {
        return agreementItemNumber;
    }

    public void setAgreementItemNumber(@Nullable String agreementItemNumber) {
        this.agreementItemNumber = agreementItemNumber;
    }

    public @Nullable String getRequestedDeliveryDate() {
        return requestedDeliveryDate;
    }

    public void setRequestedDeliveryDate(@Nullable String requestedDeliveryDate) {
        this.requestedDeliveryDate = requestedDeliveryDate;
    }

    public @Nullable String getIsAdHoc() {
        return isAdHoc;
    }

    public void setIsAdHoc(@Nullable String isAdHoc) {
        this.isAdHoc = isAdHoc;
    }

    public @Nullable String getRequiresServiceEntry() {
        return requiresServiceEntry;
    }

    public void setRequiresServiceEntry(@Nullable String requiresServiceEntry) {
        this.requiresServiceEntry = requiresServiceEntry;
    }

    public @Nullable String getOperation() {
        return operation;
    }

    public void setOperation(@Nullable String operation) {
        this.operation = operation;
    }

    public @Nullable BlanketItemDetail getBlanketItemDetail() {
        return blanketItemDetail;
    }

    public void setBlanketItemDetail(@Nullable BlanketItemDetail blanketItemDetail) {
        this.blanketItemDetail = blanketItemDetail;
    }

    public @Nullable GenericElement getTermsOfDelivery() {
        return termsOfDelivery;
    }

    public void setTermsOfDelivery(@Nullable GenericElement termsOfDelivery) {
        this.termsOfDelivery = termsOfDelivery;
    }

    public List<Comments> getComments() {
        if (comments == null) {
            comments = new ArrayList<>();
        }
        return comments;
    }

    public List<Indicator> getIndicator() {
        if (indicator == null) {
            indicator = new ArrayList<>();
        }
        return indicator;
    }

    public @Nullable GenericElement getTolerances() {
        return tolerances;
    }

    public void setTolerances(@Nullable GenericElement tolerances) {
        this.tolerances = tolerances;
    }

    public @Nullable GenericElement getControlKeys() {
        return controlKeys;
    }

    public void setControlKeys(@Nullable GenericElement controlKeys) {
        this.controlKeys = controlKeys;
    }
}
