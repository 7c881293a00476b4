package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** What {@link ItemIn} and {@link ItemOut} share. */
@XmlTransient
public abstract class Item extends ItemTerms {

    @XmlAttribute
    private @Nullable String quantity;

    @XmlAttribute
    private @Nullable String lineNumber;

    @XmlAttribute
    private @Nullable String parentLineNumber;

    @XmlAttribute
    private @Nullable String itemType;

    @XmlAttribute
    private @Nullable String compositeItemType;

    @XmlAttribute
    private @Nullable String itemClassification;

    @XmlAttribute
    private @Nullable String itemCategory;

    @XmlElement(name = "ItemID")
    private @Nullable ItemID itemID;

    @XmlElement(name = "Path")
    private @Nullable Path path;

    @XmlElement(name = "ItemDetail")
    private @Nullable ItemDetail itemDetail;

    @XmlElement(name = "SupplierID")
    private @Nullable SupplierID supplierID;

    @XmlElement(name = "SupplierList")
    private @Nullable SupplierList supplierList;

    public @Nullable String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity;
    }

    public @Nullable String getLineNumber() {
        return lineNumber;
    }

    public void setLineNumber(@Nullable String lineNumber) {
        this.lineNumber = lineNumber;
    }

    public @Nullable String getParentLineNumber() {
        return parentLineNumber;
    }

    public void setParentLineNumber(@Nullable String parentLineNumber) {
        this.parentLineNumber = parentLineNumber;
    }

    public @Nullable String getItemType() {
        return itemType;
    }

    public void setItemType(@Nullable String itemType) {
        this.itemType = itemType;
    }

    public @Nullable String getCompositeItemType() {
        return compositeItemType;
    }

    public void setCompositeItemType(@Nullable String compositeItemType) {
        this.compositeItemType = compositeItemType;
    }

    public @Nullable String getItemClassification() {
        return itemClassification;
    }

    public void setItemClassification(@Nullable String itemClassification) {
        this.itemClassification = itemClassification;
    }

    public @Nullable ItemID getItemID() {
        return itemID;
    }

    public void setItemID(@Nullable ItemID itemID) {
        this.itemID = itemID;
    }

    public @Nullable Path getPath() {
        return path;
    }

    public void setPath(@Nullable Path path) {
        this.path = path;
    }

    public @Nullable ItemDetail getItemDetail() {
        return itemDetail;
    }

    public void setItemDetail(@Nullable ItemDetail itemDetail) {
        this.itemDetail = itemDetail;
    }

    public @Nullable SupplierID getSupplierID() {
        return supplierID;
    }

    public void setSupplierID(@Nullable SupplierID supplierID) {
        this.supplierID = supplierID;
    }

    public @Nullable SupplierList getSupplierList() {
        return supplierList;
    }

    public void setSupplierList(@Nullable SupplierList supplierList) {
        this.supplierList = supplierList;
    }

    public @Nullable String getItemCategory() {
        return itemCategory;
    }

    public void setItemCategory(@Nullable String itemCategory) {
        this.itemCategory = itemCategory;
    }
}
