package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is seldom said of an {@link ItemOut}: returns, stock transfers, subcontracting, deadlines. */
@XmlTransient
public abstract class OrderedItem extends Item {

    @XmlAttribute
    private @Nullable String confirmationDueDate;

    @XmlAttribute
    private @Nullable String requestedShipmentDate;

    @XmlAttribute
    private @Nullable String isReturn;

    @XmlAttribute
    private @Nullable String returnAuthorizationNumber;

    @XmlAttribute
    private @Nullable String isDeliveryCompleted;

    @XmlAttribute
    private @Nullable String unlimitedDelivery;

    @XmlAttribute
    private @Nullable String isItemChanged;

    @XmlAttribute
    private @Nullable String isKanban;

    @XmlAttribute
    private @Nullable String stoDelivery;

    @XmlAttribute
    private @Nullable String stoOrderCombination;

    @XmlAttribute
    private @Nullable String stoFinalDelivery;

    @XmlAttribute
    private @Nullable String stockTransferType;

    @XmlAttribute
    private @Nullable String subcontractingType;

    @XmlElement(name = "MasterAgreementReference")
    private @Nullable MasterAgreementReference masterAgreementReference;

    @XmlElement(name = "MasterAgreementIDInfo")
    private @Nullable MasterAgreementIDInfo masterAgreementIDInfo;

    @XmlElement(name = "ItemOutIndustry")
    private @Nullable GenericElement itemOutIndustry;

    @XmlElement(name = "Packaging")
    private @Nullable List<GenericElement> packaging;

    @XmlElement(name = "ReleaseInfo")
    private @Nullable GenericElement releaseInfo;

    public @Nullable String getConfirmationDueDate() {
        return confirmationDueDate;
    }

    public void setConfirmationDueDate(@Nullable String confirmationDueDate) {
        this.confirmationDueDate = confirmationDueDate;
    }

    public @Nullable String getRequestedShipmentDate() {
        return requestedShipmentDate;
    }

    public void setRequestedShipmentDate(@Nullable String requestedShipmentDate) {
        this.requestedShipmentDate = requestedShipmentDate;
    }

    public @Nullable String getIsReturn() {
        return isReturn;
    }

    public void setIsReturn(@Nullable String isReturn) {
        this.isReturn = isReturn;
    }

    public @Nullable String getReturnAuthorizationNumber() {
        return returnAuthorizationNumber;
    }

    public void setReturnAuthorizationNumber(@Nullable String returnAuthorizationNumber) {
        this.returnAuthorizationNumber = returnAuthorizationNumber;
    }

    public @Nullable String getIsDeliveryCompleted() {
        return isDeliveryCompleted;
    }

    public void setIsDeliveryCompleted(@Nullable String isDeliveryCompleted) {
        this.isDeliveryCompleted = isDeliveryCompleted;
    }

    public @Nullable String getUnlimitedDelivery() {
        return unlimitedDelivery;
    }

    public void setUnlimitedDelivery(@Nullable String unlimitedDelivery) {
        this.unlimitedDelivery = unlimitedDelivery;
    }

    public @Nullable String getIsItemChanged() {
        return isItemChanged;
    }

    public void setIsItemChanged(@Nullable String isItemChanged) {
        this.isItemChanged = isItemChanged;
    }

    public @Nullable String getIsKanban() {
        return isKanban;
    }

    public void setIsKanban(@Nullable String isKanban) {
        this.isKanban = isKanban;
    }

    public @Nullable String getStoDelivery() {
        return stoDelivery;
    }

    public void setStoDelivery(@Nullable String stoDelivery) {
        this.stoDelivery = stoDelivery;
    }

    public @Nullable String getStoOrderCombination() {
        return stoOrderCombination;
    }

    public void setStoOrderCombination(@Nullable String stoOrderCombination) {
        this.stoOrderCombination = stoOrderCombination;
    }

    public @Nullable String getStoFinalDelivery() {
        return stoFinalDelivery;
    }

    public void setStoFinalDelivery(@Nullable String stoFinalDelivery) {
        this.stoFinalDelivery = stoFinalDelivery;
    }

    public @Nullable String getStockTransferType() {
        return stockTransferType;
    }

    public void setStockTransferType(@Nullable String stockTransferType) {
        this.stockTransferType = stockTransferType;
    }

    public @Nullable String getSubcontractingType() {
        return subcontractingType;
    }

    public void setSubcontractingType(@Nullable String subcontractingType) {
        this.subcontractingType = subcontractingType;
    }

    public @Nullable MasterAgreementReference getMasterAgreementReference() {
        return masterAgreementReference;
    }

    public void setMasterAgreementReference(@Nullable MasterAgreementReference masterAgreementReference) {
        this.masterAgreementReference = masterAgreementReference;
    }

    public @Nullable MasterAgreementIDInfo getMasterAgreementIDInfo() {
        return masterAgreementIDInfo;
    }

    public void setMasterAgreementIDInfo(@Nullable MasterAgreementIDInfo masterAgreementIDInfo) {
        this.masterAgreementIDInfo = masterAgreementIDInfo;
    }

    public @Nullable GenericElement getItemOutIndustry() {
        return itemOutIndustry;
    }

    public void setItemOutIndustry(@Nullable GenericElement itemOutIndustry) {
        this.itemOutIndustry = itemOutIndustry;
    }

    public List<GenericElement> getPackaging() {
        if (packaging == null) {
            packaging = new ArrayList<>();
        }
        return packaging;
    }

    public @Nullable GenericElement getReleaseInfo() {
        return releaseInfo;
    }

    public void setReleaseInfo(@Nullable GenericElement releaseInfo) {
        this.releaseInfo = releaseInfo;
    }
}
