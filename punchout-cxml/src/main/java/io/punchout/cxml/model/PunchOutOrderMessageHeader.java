package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The cart as a whole. Content: SourcingStatus; Total, which leaves out tax and shipping; ShipTo; Shipping; Tax;
 * SupplierOrderInfo. A missing quoteStatus means final.
 */
@XmlType(propOrder = {"sourcingStatus", "total", "shipTo", "shipping", "tax", "supplierOrderInfo", "otherElements"})
public class PunchOutOrderMessageHeader extends CxmlParent {

    @XmlAttribute
    private @Nullable String operationAllowed;

    @XmlAttribute
    private @Nullable String quoteStatus;

    @XmlElement(name = "SourcingStatus")
    private @Nullable SourcingStatus sourcingStatus;

    @XmlElement(name = "Total")
    private @Nullable Total total;

    @XmlElement(name = "ShipTo")
    private @Nullable ShipTo shipTo;

    @XmlElement(name = "Shipping")
    private @Nullable Shipping shipping;

    @XmlElement(name = "Tax")
    private @Nullable Tax tax;

    @XmlElement(name = "SupplierOrderInfo")
    private @Nullable SupplierOrderInfo supplierOrderInfo;

    public @Nullable String getOperationAllowed() {
        return operationAllowed;
    }

    public void setOperationAllowed(@Nullable String operationAllowed) {
        this.operationAllowed = operationAllowed;
    }

    public @Nullable String getQuoteStatus() {
        return quoteStatus;
    }

    /** The state of the quote; final where nothing is said, as in the DTD. */
    public String quoteStatus() {
        return orDefault(quoteStatus, "final");
    }

    public void setQuoteStatus(@Nullable String quoteStatus) {
        this.quoteStatus = quoteStatus;
    }

    public @Nullable SourcingStatus getSourcingStatus() {
        return sourcingStatus;
    }

    public void setSourcingStatus(@Nullable SourcingStatus sourcingStatus) {
        this.sourcingStatus = sourcingStatus;
    }

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

    public @Nullable SupplierOrderInfo getSupplierOrderInfo() {
        return supplierOrderInfo;
    }

    public void setSupplierOrderInfo(@Nullable SupplierOrderInfo supplierOrderInfo) {
        this.supplierOrderInfo = supplierOrderInfo;
    }
}
