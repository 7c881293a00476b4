package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tax on what it stands in. Content: Money; TaxAdjustmentAmount; Description; TaxDetail, Distribution and Extrinsic,
 * any number of each.
 */
@XmlType(
        propOrder = {
            "money",
            "taxAdjustmentAmount",
            "description",
            "taxDetail",
            "distribution",
            "extrinsic",
            "otherElements"
        })
public class Tax extends MoneyElement {

    @XmlElement(name = "TaxAdjustmentAmount")
    private @Nullable TaxAdjustmentAmount taxAdjustmentAmount;

    @XmlElement(name = "Description")
    private @Nullable Description description;

    @XmlElement(name = "TaxDetail")
    private @Nullable List<TaxDetail> taxDetail;

    @XmlElement(name = "Distribution")
    private @Nullable List<Distribution> distribution;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

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

    public List<TaxDetail> getTaxDetail() {
        if (taxDetail == null) {
            taxDetail = new ArrayList<>();
        }
        return taxDetail;
    }

    public List<Distribution> getDistribution() {
        if (distribution == null) {
            distribution = new ArrayList<>();
        }
        return distribution;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
