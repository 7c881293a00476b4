package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names an item: SupplierPartID and, where the shop needs a second key, SupplierPartAuxiliaryID. Content: these two;
 * BuyerPartID; IdReference, any number.
 */
@XmlType(propOrder = {"supplierPartID", "supplierPartAuxiliaryID", "buyerPartID", "idReference", "otherElements"})
public class ItemID extends CxmlParent {

    @XmlElement(name = "SupplierPartID")
    private @Nullable SupplierPartID supplierPartID;

    @XmlElement(name = "SupplierPartAuxiliaryID")
    private @Nullable SupplierPartAuxiliaryID supplierPartAuxiliaryID;

    @XmlElement(name = "BuyerPartID")
    private @Nullable PlainText buyerPartID;

    @XmlElement(name = "IdReference")
    private @Nullable List<IdReference> idReference;

    public @Nullable SupplierPartID getSupplierPartID() {
        return supplierPartID;
    }

    public void setSupplierPartID(@Nullable SupplierPartID supplierPartID) {
        this.supplierPartID = supplierPartID;
    }

    public @Nullable SupplierPartAuxiliaryID getSupplierPartAuxiliaryID() {
        return supplierPartAuxiliaryID;
    }

    public void setSupplierPartAuxiliaryID(@Nullable SupplierPartAuxiliaryID supplierPartAuxiliaryID) {
        this.supplierPartAuxiliaryID = supplierPartAuxiliaryID;
    }

    public @Nullable String getBuyerPartID() {
        return PlainText.textOf(buyerPartID);
    }

    public void setBuyerPartID(@Nullable String buyerPartID) {
        this.buyerPartID = PlainText.with(this.buyerPartID, buyerPartID);
    }

    public List<IdReference> getIdReference() {
        if (idReference == null) {
            idReference = new ArrayList<>();
        }
        return idReference;
    }
}
