package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tax within a Tax. Content: TaxableAmount; TaxAmount; TaxLocation; TaxAdjustmentAmount; Description;
 * TriangularTransactionLawReference; TaxRegime; TaxExemption; Extrinsic, any number.
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

    @XmlAttribute
    private @Nullable String basePercentageRate;

    @XmlAttribute
    private @Nullable String taxRateType;

    @XmlAttribute
    private @Nullable String taxPointDate;

    @XmlAttribute
    private @Nullable String paymentDate;

    @XmlAttribute
    private @Nullable String taxedElement;

    @XmlAttribute
    private @Nullable String isVatRecoverable;

    @XmlAttribute
    private @Nullable String isTriangularTransaction;

    @XmlAttribute
    private @Nullable String isWithholdingTax;

    @XmlAttribute
    private @Nullable String isIncludedInPrice;

    @XmlAttribute
    private @Nullable String exemptDetail;

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
    private @Nullable PlainText taxRegime;

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
        return PlainText.textOf(taxRegime);
    }

    public void setTaxRegime(@Nullable String taxRegime) {
        this.taxRegime = PlainText.with(this.taxRegime, taxRegime);
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

    public @Nullable String getBasePercentageRate() {
        return basePercentageRate;
    }

    public void setBasePercentageRate(@Nullable String basePercentageRate) {
        this.basePercentageRate = basePercentageRate;
    }

    public @Nullable String getTaxRateType() {
        return taxRateType;
    }

    public void setTaxRateType(@Nullable String taxRateType) {
        this.taxRateType = taxRateType;
    }

    public @Nullable String getTaxPointDate() {
        return taxPointDate;
    }

    public void setTaxPointDate(@Nullable String taxPointDate) {
        this.taxPointDate = taxPointDate;
    }

    public @Nullable String getPaymentDate() {
        return paymentDate;
    }

    public void setPaymentDate(@Nullable String paymentDate) {
        this.paymentDate = paymentDate;
    }

    public @Nullable String getTaxedElement() {
        return taxedElement;
    }

    public void setTaxedElement(@Nullable String taxedElement) {
        this.taxedElement = taxedElement;
    }

    public @Nullable String getIsVatRecoverable() {
        return isVatRecoverable;
    }

    public void setIsVatRecoverable(@Nullable String isVatRecoverable) {
        this.isVatRecoverable = isVatRecoverable;
    }

    public @Nullable String getIsTriangularTransaction() {
        return isTriangularTransaction;
    }

    public void setIsTriangularTransaction(@Nullable String isTriangularTransaction) {
        this.isTriangularTransaction = isTriangularTransaction;
    }

    public @Nullable String getIsWithholdingTax() {
        return isWithholdingTax;
    }

    public void setIsWithholdingTax(@Nullable String isWithholdingTax) {
        this.isWithholdingTax = isWithholdingTax;
    }

    public @Nullable String getIsIncludedInPrice() {
        return isIncludedInPrice;
    }

    public void setIsIncludedInPrice(@Nullable String isIncludedInPrice) {
        this.isIncludedInPrice = isIncludedInPrice;
    }

    public @Nullable String getExemptDetail() {
        return exemptDetail;
    }

    public void setExemptDetail(@Nullable String exemptDetail) {
        this.exemptDetail = exemptDetail;
    }
}
