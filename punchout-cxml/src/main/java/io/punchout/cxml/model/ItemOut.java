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
 * as ItemIn to Contact, with BlanketItemDetail in place of ItemDetail where need be; TermsOfDelivery; Comments and
 * Indicator, any number; Tolerances; ControlKeys; ScheduleLine, any number; MasterAgreementReference or
 * MasterAgreementIDInfo; ItemOutIndustry, Packaging and ReleaseInfo (kept whole); Batch.
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
            "masterAgreementReference",
            "masterAgreementIDInfo",
            "itemOutIndustry",
            "packaging",
            "releaseInfo",
            "batch",
            "otherElements"
        })
public class ItemOut extends OrderedItem {

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
    private @Nullable TermsOfDelivery termsOfDelivery;

    @XmlElement(name = "Comments")
    private @Nullable List<Comments> comments;

    @XmlElement(name = "Indicator")
    private @Nullable List<Indicator> indicator;

    @XmlElement(name = "Tolerances")
    private @Nullable Tolerances tolerances;

    @XmlElement(name = "ControlKeys")
    private @Nullable ControlKeys controlKeys;

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

    public @Nullable TermsOfDelivery getTermsOfDelivery() {
        return termsOfDelivery;
    }

    public void setTermsOfDelivery(@Nullable TermsOfDelivery termsOfDelivery) {
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

    public @Nullable Tolerances getTolerances() {
        return tolerances;
    }

    public void setTolerances(@Nullable Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    public @Nullable ControlKeys getControlKeys() {
        return controlKeys;
    }

    public void setControlKeys(@Nullable ControlKeys controlKeys) {
        this.controlKeys = controlKeys;
    }
}
