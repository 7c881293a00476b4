package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A production batch. Content: BuyerBatchID; SupplierBatchID; PropertyValuation (kept whole), any number. */
@XmlType(propOrder = {"buyerBatchID", "supplierBatchID", "propertyValuation", "otherElements"})
public class Batch extends CxmlParent {

    @XmlAttribute
    private @Nullable String productionDate;

    @XmlAttribute
    private @Nullable String expirationDate;

    @XmlAttribute
    private @Nullable String inspectionDate;

    @XmlAttribute
    private @Nullable String shelfLife;

    @XmlAttribute
    private @Nullable String originCountryCode;

    @XmlAttribute
    private @Nullable String batchQuantity;

    @XmlElement(name = "BuyerBatchID")
    private @Nullable PlainText buyerBatchID;

    @XmlElement(name = "SupplierBatchID")
    private @Nullable PlainText supplierBatchID;

    @XmlElement(name = "PropertyValuation")
    private @Nullable List<GenericElement> propertyValuation;

    public @Nullable String getProductionDate() {
        return productionDate;
    }

    public void setProductionDate(@Nullable String productionDate) {
        this.productionDate = productionDate;
    }

    public @Nullable String getExpirationDate() {
        return expirationDate;
    }

    public void setExpirationDate(@Nullable String expirationDate) {
        this.expirationDate = expirationDate;
    }

    public @Nullable String getInspectionDate() {
        return inspectionDate;
    }

    public void setInspectionDate(@Nullable String inspectionDate) {
        this.inspectionDate = inspectionDate;
    }

    public @Nullable String getShelfLife() {
        return shelfLife;
    }

    public void setShelfLife(@Nullable String shelfLife) {
        this.shelfLife = shelfLife;
    }

    public @Nullable String getOriginCountryCode() {
        return originCountryCode;
    }

    public void setOriginCountryCode(@Nullable String originCountryCode) {
        this.originCountryCode = originCountryCode;
    }

    public @Nullable String getBatchQuantity() {
        return batchQuantity;
    }

    public void setBatchQuantity(@Nullable String batchQuantity) {
        this.batchQuantity = batchQuantity;
    }

    public @Nullable String getBuyerBatchID() {
        return PlainText.textOf(buyerBatchID);
    }

    public void setBuyerBatchID(@Nullable String buyerBatchID) {
        this.buyerBatchID = PlainText.with(this.buyerBatchID, buyerBatchID);
    }

    public @Nullable String getSupplierBatchID() {
        return PlainText.textOf(supplierBatchID);
    }

    public void setSupplierBatchID(@Nullable String supplierBatchID) {
        this.supplierBatchID = PlainText.with(this.supplierBatchID, supplierBatchID);
    }

    public List<GenericElement> getPropertyValuation() {
        if (propertyValuation == null) {
            propertyValuation = new ArrayList<>();
        }
        return propertyValuation;
    }
}
