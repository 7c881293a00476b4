package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tax within a Tax. Content: TaxableAmount; TaxAmount; TaxLocation; TaxAdjustmentAmount; Description;
 * TriangularTransactionLawReference; TaxRegime; TaxExemption; Extrinsic, any number. Attributes seldom used
 * (taxPointDate, paymentDate, isVatRecoverable, exemptDetail and the like) travel in {@link #otherAttributes()}.
 */
@XmlType(
        propOrder = {
            "taxableAmount",
            "taxAmount",
            "taxLocation",
            "taxAdjustmentAmount",
            "description",
            "triangularTransactionLawReference",
            "taxRegime",
            "taxExemption",
            "extrinsic",
            "otherElements"
        })
public class TaxDetail extends CxmlParent {

    @XmlAttribute
    private @Nullable String category;

    @XmlAttribute
    private @Nullable String percentageRate;

    @XmlAttribute
    private @Nullable String purpose;

    @XmlElement(name = "TaxableAmount")
    private @Nullable TaxableAmount taxableAmount;

    @XmlElement(name = "TaxAmount")
    private @Nullable TaxAmount taxAmount;

    @XmlElement(name = "TaxLocation")
    private @Nullable TaxLocation taxLocation;

    @XmlElement(name = "TaxAdjustmentAmount")
    private @Nullable TaxAdjustmentAmount taxAdjustmentAmount;

    @XmlElement(name = "Description")
    private @Nullable Description description;

    @XmlElement(name = "TriangularTransactionLawReference")
    private @Nullable TriangularTransactionLawReference triangularTransactionLawReference;

    @XmlElement(name = "TaxRegime")
    private @Nullable String taxRegime;

    @XmlElement(name = "TaxExemption")
    private @Nullable TaxExemption taxExemption;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getPercentageRate() {
        return percentageRate;
    }

    public void setPercentageRate(@Nullable String percentageRate) {
        this.percentageRate = percentageRate;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable TaxableAmount getTaxableAmount() {
        return taxableAmount;
    }

    public void setTaxableAmount(@Nullable TaxableAmount taxableAmount) {
        this.taxableAmount = taxableAmount;
    }

    public @Nullable TaxAmount getTaxAmount() {
        return taxAmount;
    }

    public void setTaxAmount(@Nullable TaxAmount taxAmount) {
        this.taxAmount = taxAmount;
    }

    public @Nullable TaxLocation getTaxLocation() {
        return taxLocation;
    }

    public void setTaxLocation(@Nullable TaxLocation taxLocation) {
        this.taxLocation = taxLocation;
    }

    public @Nullable TaxAdjustmentAmount getTaxAdjustmentAmount() {
        return taxAdjustmentAmount;
    }

    public void setTaxAdjustmentAmount(@Nullable TaxAdjustmentAmount taxAdjustmentAmount) {
        this.taxAdjustmentAmount = taxAdjustmentAmount;
    }

    public @Nullable Description getDescription() {
        return description;
    }

    public void setDescription(@Nullable Description description) {
        this.description = description;
    }

    public @Nullable TriangularTransactionLawReference getTriangularTransactionLawReference() {
        return triangularTransactionLawReference;
    }

    public void setTriangularTransactionLawReference(
            @Nullable TriangularTransactionLawReference triangularTransactionLawReference) {
        this.triangularTransactionLawReference = triangularTransactionLawReference;
    }

    public @Nullable String getTaxRegime() {
        return taxRegime;
    }

    public void setTaxRegime(@Nullable String taxRegime) {
        this.taxRegime = taxRegime;
    }

    public @Nullable TaxExemption getTaxExemption() {
        return taxExemption;
    }

    public void setTaxExemption(@Nullable TaxExemption taxExemption) {
        this.taxExemption = taxExemption;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
