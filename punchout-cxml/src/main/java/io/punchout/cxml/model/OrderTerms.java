package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link OrderRequestHeader}: an order in its versions and agreements. */
@XmlTransient
public abstract class OrderTerms extends CxmlParent {

    @XmlAttribute
    private @Nullable String orderID;

    @XmlAttribute
    private @Nullable String orderDate;

    @XmlAttribute
    private @Nullable String orderType;

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String orderVersion;

    @XmlAttribute
    private @Nullable String requisitionID;

    @XmlAttribute
    private @Nullable String requestedDeliveryDate;

    @XmlAttribute
    private @Nullable String pickUpDate;

    @XmlAttribute
    private @Nullable String effectiveDate;

    @XmlAttribute
    private @Nullable String expirationDate;

    @XmlAttribute
    private @Nullable String agreementID;

    @XmlAttribute
    private @Nullable String agreementPayloadID;

    @XmlAttribute
    private @Nullable String parentAgreementID;

    @XmlAttribute
    private @Nullable String parentAgreementPayloadID;

    @XmlAttribute
    private @Nullable String shipComplete;

    @XmlAttribute
    private @Nullable String releaseRequired;

    @XmlAttribute
    private @Nullable String isInternalVersion;

    @XmlAttribute
    private @Nullable String isSTOOutbound;

    public @Nullable String getOrderID() {
        return orderID;
    }

    public void setOrderID(@Nullable String orderID) {
        this.orderID = orderID;
    }

    public @Nullable String getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(@Nullable String orderDate) {
        this.orderDate = orderDate;
    }

    public @Nullable String getOrderType() {
        return orderType;
    }

    /** The kind of order; regular where nothing is said, as in the DTD. */
    public String orderType() {
        return orDefault(orderType, "regular");
    }

    public void setOrderType(@Nullable String orderType) {
        this.orderType = orderType;
    }

    public @Nullable String getType() {
        return type;
    }

    /** What is to be done; new where nothing is said, as in the DTD. */
    public String type() {
        return orDefault(type, "new");
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getOrderVersion() {
        return orderVersion;
    }

    public void setOrderVersion(@Nullable String orderVersion) {
        this.orderVersion = orderVersion;
    }

    public @Nullable String getRequisitionID() {
        return requisitionID;
    }

    public void setRequisitionID(@Nullable String requisitionID) {
        this.requisitionID = requisitionID;
    }

    public @Nullable String getRequestedDeliveryDate() {
        return requestedDeliveryDate;
    }

    public void setRequestedDeliveryDate(@Nullable String requestedDeliveryDate) {
        this.requestedDeliveryDate = requestedDeliveryDate;
    }

    public @Nullable String getPickUpDate() {
        return pickUpDate;
    }

    public void setPickUpDate(@Nullable String pickUpDate) {
        this.pickUpDate = pickUpDate;
    }

    public @Nullable String getEffectiveDate() {
        return effectiveDate;
    }

    public void setEffectiveDate(@Nullable String effectiveDate) {
        this.effectiveDate = effectiveDate;
    }

    public @Nullable String getExpirationDate() {
        return expirationDate;
    }

    public void setExpirationDate(@Nullable String expirationDate) {
        this.expirationDate = expirationDate;
    }

    public @Nullable String getAgreementID() {
        return agreementID;
    }

    public void setAgreementID(@Nullable String agreementID) {
        this.agreementID = agreementID;
    }

    public @Nullable String getAgreementPayloadID() {
        return agreementPayloadID;
    }

    public void setAgreementPayloadID(@Nullable String agreementPayloadID) {
        this.agreementPayloadID = agreementPayloadID;
    }

    public @Nullable String getParentAgreementID() {
        return parentAgreementID;
    }

    public void setParentAgreementID(@Nullable String parentAgreementID) {
        this.parentAgreementID = parentAgreementID;
    }

    public @Nullable String getParentAgreementPayloadID() {
        return parentAgreementPayloadID;
    }

    public void setParentAgreementPayloadID(@Nullable String parentAgreementPayloadID) {
        this.parentAgreementPayloadID = parentAgreementPayloadID;
    }

    public @Nullable String getShipComplete() {
        return shipComplete;
    }

    public void setShipComplete(@Nullable String shipComplete) {
        this.shipComplete = shipComplete;
    }

    public @Nullable String getReleaseRequired() {
        return releaseRequired;
    }

    public void setReleaseRequired(@Nullable String releaseRequired) {
        this.releaseRequired = releaseRequired;
    }

    public @Nullable String getIsInternalVersion() {
        return isInternalVersion;
    }

    public void setIsInternalVersion(@Nullable String isInternalVersion) {
        this.isInternalVersion = isInternalVersion;
    }

    public @Nullable String getIsSTOOutbound() {
        return isSTOOutbound;
    }

    public void setIsSTOOutbound(@Nullable String isSTOOutbound) {
        this.isSTOOutbound = isSTOOutbound;
    }
}
