package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a visit to the shop. Content: BuyerCookie; Extrinsic, any number; BrowserFormPost; Contact, any number;
 * SupplierSetup; ShipTo; SelectedItem; ItemOut, any number (the former cart, for edit and inspect). Guide p.70-83.
 */
@XmlType(
        propOrder = {
            "buyerCookie",
            "extrinsic",
            "browserFormPost",
            "contact",
            "supplierSetup",
            "shipTo",
            "selectedItem",
            "itemOut",
            "otherElements"
        })
public class PunchOutSetupRequest extends CxmlParent {

    @XmlAttribute
    private @Nullable String operation;

    @XmlElement(name = "BuyerCookie")
    private @Nullable BuyerCookie buyerCookie;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    @XmlElement(name = "BrowserFormPost")
    private @Nullable BrowserFormPost browserFormPost;

    @XmlElement(name = "Contact")
    private @Nullable List<Contact> contact;

    @XmlElement(name = "SupplierSetup")
    private @Nullable SupplierSetup supplierSetup;

    @XmlElement(name = "ShipTo")
    private @Nullable ShipTo shipTo;

    @XmlElement(name = "SelectedItem")
    private @Nullable SelectedItem selectedItem;

    @XmlElement(name = "ItemOut")
    private @Nullable List<ItemOut> itemOut;

    public @Nullable String getOperation() {
        return operation;
    }

    public void setOperation(@Nullable String operation) {
        this.operation = operation;
    }

    public @Nullable BuyerCookie getBuyerCookie() {
        return buyerCookie;
    }

    public void setBuyerCookie(@Nullable BuyerCookie buyerCookie) {
        this.buyerCookie = buyerCookie;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }

    public @Nullable BrowserFormPost getBrowserFormPost() {
        return browserFormPost;
    }

    public void setBrowserFormPost(@Nullable BrowserFormPost browserFormPost) {
        this.browserFormPost = browserFormPost;
    }

    public List<Contact> getContact() {
        if (contact == null) {
            contact = new ArrayList<>();
        }
        return contact;
    }

    public @Nullable SupplierSetup getSupplierSetup() {
        return supplierSetup;
    }

    public void setSupplierSetup(@Nullable SupplierSetup supplierSetup) {
        this.supplierSetup = supplierSetup;
    }

    public @Nullable ShipTo getShipTo() {
        return shipTo;
    }

    public void setShipTo(@Nullable ShipTo shipTo) {
        this.shipTo = shipTo;
    }

    public @Nullable SelectedItem getSelectedItem() {
        return selectedItem;
    }

    public void setSelectedItem(@Nullable SelectedItem selectedItem) {
        this.selectedItem = selectedItem;
    }

    public List<ItemOut> getItemOut() {
        if (itemOut == null) {
            itemOut = new ArrayList<>();
        }
        return itemOut;
    }
}
